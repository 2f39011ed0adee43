import type { PublishedRelease } from '../published-release';
import { unnamedProducer, type BulletinFile, type BulletinFormat, type Producer } from './bulletin-file';
import { bulletinDocument } from './content/bulletin-document';
import { csvTable } from './data/csv';
import { jsonDocument } from './data/json';
import { odsWorkbook } from './data/ods';
import { htmlPage } from './html/html-page';
import { pdfBulletin } from './pdf/pdf-bulletin';

const MEDIA_TYPES: Record<BulletinFormat, string> = {
  HTML: 'text/html; charset=utf-8',
  PDF: 'application/pdf',
  CSV: 'text/csv; charset=utf-8',
  ODS: 'application/vnd.oasis.opendocument.spreadsheet',
  JSON: 'application/ld+json',
};

export interface BulletinChoices {
  readonly producer?: Producer;
  /** False where the streams of the PDF are to be read, as in a test. */
  readonly compressPdf?: boolean;
}

/**
 * Everything that is published of a release: one document for people, twice (HTML, tagged PDF), and the same numbers for programs
 * (CSV, ODS, JSON). Pure: the same release gives the same bytes. `others` are the releases
 * that ended by then, of any length: for the trends, and for what each year of a triennium had.
 */
export async function renderBulletin(
  release: PublishedRelease,
  others: readonly PublishedRelease[],
  { producer = unnamedProducer, compressPdf = true }: BulletinChoices = {},
): Promise<BulletinFile[]> {
  const words = await bulletinDocument(release, others, producer);
  const file = (format: BulletinFormat, body: Buffer): BulletinFile => ({ format, ...named(release, format), body });
  const files = [
    file('HTML', Buffer.from(await htmlPage(words))),
    file('PDF', await pdfBulletin(words, { dated: release.frozenOn, author: producer.name, compress: compressPdf })),
    file('CSV', csvTable(release)),
    file('ODS', await odsWorkbook(release, words)),
  ];
  return [...files, file('JSON', jsonDocument(release, words, producer, files, named(release, 'JSON')))];
}

const named = ({ id, audience }: PublishedRelease, format: BulletinFormat): { name: string; mediaType: string } => ({
  name: `passerelle-teh-${id}-${audience.toLowerCase()}.${format.toLowerCase()}`,
  mediaType: MEDIA_TYPES[format],
});
