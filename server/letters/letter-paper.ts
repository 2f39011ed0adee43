import { drawBlock, list, paragraph } from '../pdf/blocks';
import { MUTED } from '../pdf/ink';
import { taggedPdf } from '../pdf/tagged-pdf';
import { paragraphsOf, partsOf, serviceOf, subjectOf, type Letter } from './letter';

export interface PaperChoices {
  /** Day on which it was written: the same letter gives the same bytes. */
  dated: string;
  /** False where a test reads the streams. */
  compress?: boolean;
}

const KEPT = 32;

/** Members of one sitting have the same one: it is made once. */
export class LetterPapers {
  private readonly made = new Map<string, Promise<Buffer>>();

  paperOf({ departement, kind, heldOn, startsAt, minutes, place, agenda }: Letter, dated: string): Promise<Buffer> {
    const letter = { departement, kind, heldOn, startsAt, minutes, place, agenda };
    const key = JSON.stringify([letter, dated]);
    const paper = this.made.get(key) ?? letterPaper(letter, { dated });
    if (this.made.size >= KEPT) this.made.clear();
    this.made.set(key, paper);
    return paper;
  }
}

/** The letter with its agenda, on paper. */
export function letterPaper(letter: Letter, { dated, compress }: PaperChoices): Promise<Buffer> {
  const title = subjectOf(letter);
  const service = serviceOf(letter);
  return taggedPdf({ title, subject: title, author: service, dated, colophon: title, compress }, (sheet) => {
    const { root } = sheet;
    sheet.write(root, 'P', service, { size: 10, font: 'Bold', color: MUTED }, { after: 5 });
    sheet.write(root, 'H1', title, { size: 17, font: 'Bold', gap: 0 }, { after: 12 });
    for (const text of paragraphsOf(letter)) drawBlock(sheet, root, paragraph(text));
    sheet.write(root, 'H2', 'Ordre du jour', { size: 13, font: 'Bold' }, { after: 6 });
    const { points, leftToDo } = partsOf(letter);
    drawBlock(sheet, root, list(points));
    if (leftToDo.length === 0) return;
    sheet.write(root, 'H2', 'Suites des séances précédentes', { size: 13, font: 'Bold' }, { after: 6 });
    drawBlock(sheet, root, list(leftToDo));
  });
}
