import type { FileProps } from './file-props';

export function FileGroups(_props: FileProps) {
  return null;
}
