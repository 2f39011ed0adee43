import type { FileProps } from './file-props';

/** Written with the follow-up of a file. */
export function FileAccords(_props: FileProps) {
  return null;
}
