import type { BodyKind } from '../../../client-sdk/src';

const KINDS: Readonly<Record<BodyKind, true>> = {
  PROSTITUTION_EXIT_COMMISSION: true,
  CODAF: true,
  VICTIM_SUPPORT_COMMITTEE: true,
};

/** A kind of body named in an address; null where none, or an unknown one, is. */
export const bodyKindOf = (asked: string | null | undefined): BodyKind | null =>
  asked && Object.hasOwn(KINDS, asked) ? (asked as BodyKind) : null;
