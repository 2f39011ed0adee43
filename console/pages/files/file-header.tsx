import type { FileProps } from './file-props';

export function FileHeader(_props: FileProps) {
  return null;
}
