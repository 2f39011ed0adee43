import type { LocalDate } from '../kernel/local-date';
import { endTagged } from './end-tagged';
import { MUTED } from './ink';
import { drawable, PAGE, Sheet, type Pdf } from './sheet';

/** Accepted since 0.14; the published types lag behind. */
const UA = 'PDF/UA' as PDFKit.Mixins.PDFSubsets;

export interface PdfFacts {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** The date of the file, so that the same words give the same bytes. */
  readonly dated: LocalDate;
  /** At the foot of each page, beside its number. */
  readonly colophon: string;
  /** False where a test reads the streams. */
  readonly compress?: boolean;
}

/** Tagged (PDF/UA-1): a structure tree, one language, embedded fonts, alternatives for figures, and artifacts for the rest. */
export async function taggedPdf(facts: PdfFacts, fill: (sheet: Sheet) => void | Promise<void>): Promise<Buffer> {
  const { default: PDFDocument } = await import('pdfkit');
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: PAGE.top, bottom: 0, left: PAGE.left, right: PAGE.left },
    bufferPages: true,
    compress: facts.compress ?? true,
    pdfVersion: '1.7',
    tagged: true,
    subset: UA,
    lang: 'fr-FR',
    displayTitle: true,
    info: {
      Title: drawable(facts.title),
      Author: facts.author,
      Subject: drawable(facts.subject),
      CreationDate: new Date(`${facts.dated}T00:00:00Z`),
    },
  });
  const written = collected(doc);
  doc.registerFont('Regular', require.resolve('@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff'));
  doc.registerFont('Bold', require.resolve('@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff'));
  const root = doc.struct('Document');
  doc.addStructure(root);
  const sheet = new Sheet(doc, root);
  await fill(sheet);
  root.end();
  footers(sheet, facts.colophon);
  endTagged(doc);
  return written;
}

function collected(doc: Pdf): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => resolve(Buffer.concat(chunks)))
      .on('error', reject);
  });
}

/** When the number of pages is known. */
function footers(sheet: Sheet, colophon: string): void {
  const { start, count } = sheet.doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    sheet.doc.switchToPage(page);
    sheet.artifact('Pagination', () => {
      sheet.place(colophon, { size: 8.5, color: MUTED }, PAGE.left, PAGE.footer, PAGE.width * 0.75);
      sheet.place(
        `Page ${page + 1} sur ${count}`,
        { size: 8.5, color: MUTED },
        PAGE.left + PAGE.width * 0.75,
        PAGE.footer,
        PAGE.width * 0.25,
        'right',
      );
    });
  }
}
