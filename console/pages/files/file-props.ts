import type { ConsoleFileQuery } from '../../../client-sdk/src';

type Departement = NonNullable<ConsoleFileQuery['departement']>;

export type OpenFile = NonNullable<Departement['case']>;
export type FilePlace = Omit<Departement, 'case'>;

/** What each section of a file's page is given. */
export interface FileProps {
  place: FilePlace;
  file: OpenFile;
  /** The reader's own team keeps this file, and writes in it; else it is read alone. */
  own: boolean;
}

/** What a file lacks is told to its own team alone. */
export const isOwn = ({ completeness }: { completeness: unknown }): boolean => completeness !== null;
