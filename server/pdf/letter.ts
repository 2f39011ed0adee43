import type { LocalDate } from '../kernel/local-date';
import { drawBlock, drawFramed, TEXT, type FramedText, type TextBlock } from './blocks';
import { INK, MUTED } from './ink';
import { drawable, PAGE, type Sheet } from './sheet';
import { taggedPdf } from './tagged-pdf';

/** What a body or an association writes, in the house style: every text is plain French. */
export interface Letter {
  /** Who writes: the authority, then its service. */
  readonly letterhead: readonly string[];
  readonly placeAndDate: string;
  readonly recipient: readonly string[];
  readonly title: string;
  readonly reference: string | null;
  readonly frames: readonly FramedText[];
  readonly parts: readonly LetterPart[];
  readonly signature: Signature | null;
  /** Of a numbered copy, across each page. */
  readonly watermark: string | null;
  readonly colophon: string;
  readonly dated: LocalDate;
}

/** Without a title: the first words of a letter. */
export interface LetterPart {
  readonly title: string | null;
  readonly blocks: readonly TextBlock[];
}

export interface Signature {
  readonly quality: string;
  readonly name: string | null;
}

/** White space kept for a hand, in points. */
const ROOM_TO_SIGN = 62;
const HALF = PAGE.width * 0.5;

/** Tagged, in one column that is read from top to bottom; `compress` false where a test reads the streams. */
export function letterPdf(letter: Letter, { compress = true } = {}): Promise<Buffer> {
  const { title, colophon, dated, letterhead } = letter;
  const facts = { title, subject: title, author: letterhead[0] ?? 'Passerelle', colophon, dated, compress };
  return taggedPdf(facts, (sheet) => {
    if (letter.watermark) watermark(sheet, letter.watermark);
    head(sheet, letter);
    for (const frame of letter.frames) drawFramed(sheet, sheet.root, frame);
    const last = letter.parts.at(-1);
    for (const part of letter.parts) drawPart(sheet, part, part === last ? heightToSign(sheet, letter) : 0);
    if (letter.signature) sign(sheet, letter);
  });
}

function head(sheet: Sheet, { letterhead, placeAndDate, recipient, title, reference }: Letter): void {
  const { root } = sheet;
  letterhead.forEach((line, at) =>
    sheet.write(root, 'P', line, at === 0 ? { size: 12.5, font: 'Bold' } : { size: 10, color: MUTED }, { after: 1 }),
  );
  sheet.y += 10;
  sheet.rule(sheet.y, { color: INK, weight: 1.2 });
  sheet.y += 12;
  if (placeAndDate) sheet.write(root, 'P', placeAndDate, TEXT, { after: 10 });
  for (const line of recipient) sheet.write(root, 'P', line, TEXT, { after: 1, indent: PAGE.width * 0.55 });
  sheet.y += recipient.length > 0 ? 14 : 4;
  sheet.doc.outline.addItem(drawable(title));
  sheet.write(root, 'H1', title, { size: 17, font: 'Bold', gap: 0.5 }, { after: 6 });
  if (reference) sheet.write(root, 'P', reference, { size: 10, color: MUTED }, { after: 10 });
  sheet.y += 6;
}

function drawPart(sheet: Sheet, { title, blocks }: LetterPart, under: number): void {
  const section = sheet.branch(sheet.root, 'Sect');
  if (title) {
    sheet.y += 8;
    sheet.doc.outline.addItem(drawable(title));
    sheet.write(section, 'H2', title, { size: 13, font: 'Bold' }, { after: 6, keep: 60 });
  }
  blocks.forEach((block, at) => {
    if (under > 0 && at === blocks.length - 1 && block.kind === 'paragraph')
      sheet.room(sheet.heightOf(block.text, TEXT) + under);
    drawBlock(sheet, section, block);
  });
}

/** Who signs stands with the room for their hand, under the last words: no page begins with a name alone. */
function heightToSign(sheet: Sheet, { signature }: Letter): number {
  if (!signature) return 0;
  const texts = [signature.quality, signature.name ?? ''].map((text) => sheet.heightOf(text, TEXT, HALF));
  return 22 + ROOM_TO_SIGN + texts.reduce((sum, height) => sum + height, 0);
}

function sign(sheet: Sheet, letter: Letter): void {
  const { quality, name } = letter.signature!;
  sheet.room(heightToSign(sheet, letter));
  sheet.y += 14;
  const indent = PAGE.width - HALF;
  sheet.write(sheet.root, 'P', quality, TEXT, { after: ROOM_TO_SIGN, indent });
  if (name) sheet.write(sheet.root, 'P', name, { ...TEXT, font: 'Bold' }, { indent });
}

/** Under the words of each page, light enough to read through when printed in grey; for the eye alone. */
function watermark(sheet: Sheet, words: string): void {
  const draw = () =>
    sheet.artifact('Layout', () => {
      const { doc } = sheet;
      const text = drawable(words);
      doc.save().font('Bold').fontSize(WATERMARK.size).fillColor(WATERMARK.color);
      doc.rotate(-38, { origin: [doc.page.width / 2, doc.page.height / 2] });
      const x = (doc.page.width - doc.widthOfString(text)) / 2;
      doc.text(text, x, doc.page.height / 2 - WATERMARK.size / 2, { lineBreak: false });
      doc.restore();
    });
  sheet.onEachPage(draw);
}

const WATERMARK = { size: 44, color: '#e3e6ea' };
