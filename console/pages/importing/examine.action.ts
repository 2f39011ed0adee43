import { ConsoleImportDocument } from '../../../client-sdk/src';
import { action } from '../../http/act';
import { type Fields, NotTaken } from '../../http/fields';
import { Labels } from '../../shell/labels';
import { examine } from '../../spreadsheet/examine';
import { readSpreadsheet } from '../../spreadsheet/read-sheet';
import { recognise, type Recognised } from '../../spreadsheet/recognise';
import { UnreadableFile } from '../../spreadsheet/unreadable-file';
import { askedImport } from './asked-import';
import { carriedText } from './carried';
import { dryRunPage } from './dry-run.page';
import { importPage } from './import.page';
import { lookAlikes } from './look-alikes';

/** A dry run: says what each line would become, and makes nothing. */
export const examineFile = action({
  path: '/:departement/dossiers/importer/examen',
  files: true,
  refusedOn: importPage,
  run: async (client, fields, asked) => {
    const code = asked.params.departement!;
    const wanted = askedImport(fields);
    const { recognised, carried } = await understood(fields);
    const { departement } = await client.query(ConsoleImportDocument, { code });
    const words = await Labels.read(client);
    const lines = examine(recognised, { ...wanted, words, today: departement?.today ?? '' });
    const found = await lookAlikes(client, code, lines);
    return { shown: dryRunPage({ wanted, recognised, carried, lines, found }) };
  },
});

async function understood(fields: Fields): Promise<{ recognised: Recognised; carried: string }> {
  const [file] = fields.files;
  if (!file) throw new NotTaken('fichier', 'Choisissez un fichier.');
  if (file.tooLong)
    throw new NotTaken('fichier', 'Ce fichier dépasse 5 Mo. Copiez le tableau seul dans un nouveau fichier.');
  try {
    const recognised = recognise(await readSpreadsheet(file.content));
    return { recognised, carried: carriedText(recognised) };
  } catch (error) {
    if (error instanceof UnreadableFile) throw new NotTaken('fichier', error.message);
    throw error;
  }
}
