import { TextLink } from './buttons';

/** Called at a touch. */
export const PhoneLink = ({ number }: { number: string }) => (
  <TextLink href={`tel:${number.replace(/[^+\d]/g, '')}`}>{number}</TextLink>
);
