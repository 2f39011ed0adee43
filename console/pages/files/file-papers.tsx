import type { FileProps } from './file-props';

export function FilePapers(_props: FileProps) {
  return null;
}
