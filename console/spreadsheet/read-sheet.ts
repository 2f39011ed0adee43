import { FILE_BYTES } from './limits';
import { readCsv } from './read-csv';
import { readOds } from './read-ods';
import { readXlsx } from './read-xlsx';
import type { SheetLine } from './sheet';
import { unpack } from './unpack';
import { UnreadableFile } from './unreadable-file';

const OLD_EXCEL = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** The written lines of a spreadsheet, by what it holds and not by its name. Nothing is kept. */
export async function readSpreadsheet(content: Uint8Array): Promise<SheetLine[]> {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.length === 0) throw new UnreadableFile('Choisissez un fichier qui n’est pas vide.');
  if (bytes.length > FILE_BYTES)
    throw new UnreadableFile(
      'Ce fichier dépasse 5 Mo. Copiez le tableau seul dans un nouveau fichier, puis envoyez-le.',
    );
  if (bytes.subarray(0, 4).equals(OLD_EXCEL))
    throw new UnreadableFile(
      'Ce fichier est un ancien classeur (XLS), ou porte un mot de passe. ' +
        'Enregistrez-le au format XLSX sans mot de passe, puis renvoyez-le.',
    );
  try {
    if (bytes.toString('latin1', 0, 2) === 'PK') return isOpenDocument(bytes) ? readOds(bytes) : await readXlsx(bytes);
    if (bytes.subarray(0, 1024).includes(0) && !isUtf16(bytes)) throw new UnreadableFile(NO_SHEET);
    return readCsv(bytes);
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile(NO_SHEET, { cause: error });
  }
}

const NO_SHEET = 'Ce fichier n’est pas un tableur. Envoyez un fichier XLSX, ODS ou CSV.';

const isUtf16 = (bytes: Buffer): boolean => ['fffe', 'feff'].includes(bytes.toString('hex', 0, 2));

const isOpenDocument = (bytes: Buffer): boolean =>
  unpack(bytes, (name) => name === 'mimetype')
    .get('mimetype')
    ?.includes('opendocument.spreadsheet') ?? false;
