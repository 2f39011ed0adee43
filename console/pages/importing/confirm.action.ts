import { ConsoleImportDocument } from '../../../client-sdk/src';
import { action } from '../../http/act';
import { Labels } from '../../shell/labels';
import { examine } from '../../spreadsheet/examine';
import { askedImport } from './asked-import';
import { carriedFrom } from './carried';
import { importPage } from './import.page';
import { makeLines } from './make-lines';
import { resultsPage } from './results.page';

/** Line by line: one that is refused leaves the others, and each says what became of it. */
export const confirmImport = action({
  path: '/:departement/dossiers/importer/confirmation',
  files: true,
  refusedOn: importPage,
  run: async (client, fields, asked) => {
    const code = asked.params.departement!;
    const wanted = askedImport(fields);
    const recognised = carriedFrom(fields.text('lignes'));
    const { departement } = await client.query(ConsoleImportDocument, { code });
    const words = await Labels.read(client);
    const lines = recognised ? examine(recognised, { ...wanted, words, today: departement?.today ?? '' }) : [];
    const chosen = lines.filter(
      ({ number, problems }) => fields.all('ligne').includes(String(number)) && problems.length === 0,
    );
    return { shown: resultsPage(await makeLines(client, code, chosen, wanted)) };
  },
});
