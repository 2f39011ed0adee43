import type { LocalDate } from '../../../../../kernel/local-date';
import { INK, MUTED } from '../charts/palette';
import type { BulletinDocument, Section } from '../document';
import { endTagged } from './end-tagged';
import { svgPainter } from './paint-svg';
import { leadingHeight, pdfBlock, pdfNotice, type Painter } from './pdf-blocks';
import { drawable, PAGE, Sheet, type Pdf } from './sheet';

/** Accepted since 0.14; the published types lag behind. */
const UA = 'PDF/UA' as PDFKit.Mixins.PDFSubsets;

export interface PdfChoices {
  /** The date of the file: the day of the freeze, so that the same release gives the same bytes. */
  readonly dated: LocalDate;
  readonly author: string;
  /** False where a test reads the streams. */
  readonly compress: boolean;
}

/** Tagged (PDF/UA-1): a structure tree, one language, embedded fonts, alternatives for figures, and artifacts for the rest. */
export async function pdfBulletin(given: BulletinDocument, { dated, author, compress }: PdfChoices): Promise<Buffer> {
  const { default: PDFDocument } = await import('pdfkit');
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: PAGE.top, bottom: 0, left: PAGE.left, right: PAGE.left },
    bufferPages: true,
    compress,
    pdfVersion: '1.7',
    tagged: true,
    subset: UA,
    lang: 'fr-FR',
    displayTitle: true,
    info: {
      Title: drawable(given.title),
      Author: author,
      Subject: drawable(given.summary),
      CreationDate: new Date(`${dated}T00:00:00Z`),
    },
  });
  const written = collected(doc);
  doc.registerFont('Regular', require.resolve('@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff'));
  doc.registerFont('Bold', require.resolve('@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff'));
  const root = doc.struct('Document');
  doc.addStructure(root);
  const sheet = new Sheet(doc, root);
  const paint = await svgPainter(doc);
  front(sheet, given);
  for (const section of given.sections) chapter(sheet, paint, section);
  root.end();
  footers(sheet, given.colophon);
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

function front(sheet: Sheet, { kicker, title, facts, warnings, summary, scope }: BulletinDocument): void {
  const { root } = sheet;
  sheet.write(root, 'P', kicker, { size: 10, font: 'Bold', color: MUTED }, { after: 5 });
  sheet.write(root, 'H1', title, { size: 21, font: 'Bold', gap: 0 }, { after: 8 });
  sheet.write(root, 'P', facts.join('  ·  '), { size: 9.5, color: MUTED }, { after: 14 });
  for (const warning of warnings) pdfNotice(sheet, root, warning);
  sheet.write(root, 'P', summary, { size: 13, gap: 2.5 }, { after: 14 });
  pdfNotice(sheet, root, scope);
}

function chapter(sheet: Sheet, paint: Painter, { title, blocks }: Section): void {
  sheet.y += 12;
  sheet.room(40 + leadingHeight(sheet, blocks[0]));
  const section = sheet.branch(sheet.root, 'Sect');
  sheet.rule(sheet.y, { color: INK, weight: 2 });
  sheet.y += 7;
  const bookmark = { top: sheet.y - 12, left: sheet.doc.page.width };
  sheet.doc.outline.addItem(drawable(title), bookmark as { expanded?: boolean });
  sheet.write(section, 'H2', title, { size: 15, font: 'Bold' }, { after: 8 });
  for (const block of blocks) pdfBlock(sheet, section, paint, block);
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
