import type { LocalDate } from '../../../../../kernel/local-date';
import { INK, MUTED } from '../../../../../pdf/ink';
import { drawable, type Sheet } from '../../../../../pdf/sheet';
import { taggedPdf } from '../../../../../pdf/tagged-pdf';
import type { BulletinDocument, Section } from '../document';
import { QUIET } from '../french';
import { svgPainter } from './paint-svg';
import { pdfBlock, pdfNotice, type Painter } from './pdf-blocks';

export interface PdfChoices {
  /** The date of the file: the day of the freeze, so that the same release gives the same bytes. */
  readonly dated: LocalDate;
  readonly author: string;
  /** False where a test reads the streams. */
  readonly compress: boolean;
}

export async function pdfBulletin(given: BulletinDocument, choices: PdfChoices): Promise<Buffer> {
  const { title, summary: subject, colophon } = given;
  return taggedPdf({ title, subject, colophon, ...choices }, async (sheet) => {
    const paint = await svgPainter(sheet.doc);
    sheet.quiet = QUIET;
    front(sheet, given);
    for (const section of given.sections) chapter(sheet, paint, section);
    sheet.settle();
  });
}

function front(sheet: Sheet, { kicker, title, facts, warnings, lead }: BulletinDocument): void {
  const { root } = sheet;
  sheet.write(root, 'P', kicker, { size: 10, font: 'Bold', color: MUTED }, { after: 5 });
  sheet.write(root, 'H1', title, { size: 21, font: 'Bold', gap: 0 }, { after: 8 });
  sheet.write(root, 'P', facts.join('  ·  '), { size: 9.5, color: MUTED }, { after: 14 });
  for (const warning of warnings) pdfNotice(sheet, root, warning);
  sheet.write(root, 'P', lead, { size: 11.5, gap: 2.5 }, { after: 6 });
}

/** A title, and enough of what it announces that it is not left alone at the foot of a page. */
const UNDER_A_TITLE = 150;

function chapter(sheet: Sheet, paint: Painter, { title, blocks }: Section): void {
  sheet.y += 12;
  sheet.room(UNDER_A_TITLE);
  const section = sheet.branch(sheet.root, 'Sect');
  sheet.rule(sheet.y, { color: INK, weight: 2 });
  sheet.y += 7;
  const bookmark = { top: sheet.y - 12, left: sheet.doc.page.width };
  sheet.doc.outline.addItem(drawable(title), bookmark as { expanded?: boolean });
  sheet.write(section, 'H2', title, { size: 15, font: 'Bold' }, { after: 8 });
  for (const block of blocks) pdfBlock(sheet, section, paint, block);
}
