import type { FileProps } from './file-props';

export function FileUpkeep(_props: FileProps) {
  return null;
}
