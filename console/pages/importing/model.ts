import { ConsoleImportDocument } from '../../../client-sdk/src';
import { download, type Download } from '../../http/download';
import { columns } from '../../spreadsheet/columns';
import { writeSheet } from '../../spreadsheet/write-sheet';
import { MEDIA_TYPES, SHEET_FORMATS } from '../../spreadsheet/written-sheet';
import { mayImport } from './import.page';

/** The headings that are understood, and no line. */
export const models: readonly Download[] = SHEET_FORMATS.map((format) =>
  download({
    path: `/:departement/dossiers/importer/modele.${format}`,
    document: ConsoleImportDocument,
    variables: ({ params }) => ({ code: params.departement! }),
    file: async (answer, { params }) =>
      mayImport(answer, params.departement!)
        ? { name: `modele-import.${format}`, mediaType: MEDIA_TYPES[format], body: await writeSheet(format, MODEL) }
        : null,
  }),
);

const MODEL = {
  title: 'Dossiers',
  heads: columns.filter(({ kind }) => kind !== 'fullName').map(({ label }) => label),
  rows: [],
};
