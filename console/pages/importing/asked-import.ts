import type { AccordManner, InformationGroup } from '../../../client-sdk/src';
import { type Fields, NotTaken } from '../../http/fields';
import type { ImportMode } from '../../spreadsheet/examine';

/** What the person says once for all the lines. */
export interface AskedImport {
  readonly mode: ImportMode;
  readonly signatory: string | null;
  readonly accordManner: AccordManner | null;
  readonly accordGroups: readonly InformationGroup[];
}

/** An empty answer is no manner, and no pathway is registered without one. */
export function askedImport(fields: Fields): AskedImport {
  const mode = fields.oneOf('mode', ['DRAFTS', 'PATHWAYS']);
  const asked: AskedImport = {
    mode,
    signatory: fields.optional('signatory')?.trim() ?? null,
    accordManner: fields.optional('accordManner') as AccordManner | null,
    accordGroups: fields.all('accordGroups') as InformationGroup[],
  };
  if (mode === 'PATHWAYS' && !asked.accordManner)
    throw new NotTaken('accordManner', 'Dites comment les personnes ont donné leur accord.');
  if (mode === 'PATHWAYS' && asked.accordGroups.length === 0)
    throw new NotTaken('accordGroups', 'Cochez les groupes que les personnes ont accepté de partager.');
  return asked;
}
