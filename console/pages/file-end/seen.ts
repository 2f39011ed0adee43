import type { ConsoleFileEndQuery } from '../../../client-sdk/src';

export type EndPlace = NonNullable<ConsoleFileEndQuery['departement']>;
export type EndFile = NonNullable<EndPlace['case']>;

export interface EndProps {
  place: EndPlace;
  file: EndFile;
}

export const endAddress = (departement: string, caseId: string): string => `/${departement}/dossiers/${caseId}/devenir`;
