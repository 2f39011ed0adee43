import type { FileProps } from './file-props';

export function FileMissing(_props: FileProps) {
  return null;
}
