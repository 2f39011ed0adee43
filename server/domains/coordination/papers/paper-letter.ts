import { dayWord } from '../../../kernel/french-date';
import type { LocalDate } from '../../../kernel/local-date';
import type { PaperKind } from '../../../kernel/paper-words';
import { list, paragraph, type TextBlock } from '../../../pdf/blocks';
import { letterPdf, type Letter, type LetterPart } from '../../../pdf/letter';
import { isShownToAnybody, PAPERS } from './papers.rules';
import { BY_HAND, filled, type FieldValues, type TemplateBlock } from './template.rules';
import { fieldsOf } from './wording.rules';

/** What a paper is made of: its words, and what stands in their fields. */
export interface PaperWords {
  readonly letterhead: string;
  readonly signature: string;
  readonly text: string;
}

export interface WordedPaper {
  readonly kind: PaperKind;
  readonly words: PaperWords;
  readonly values: FieldValues;
  readonly dated: LocalDate;
  /** Across each page: a preview is no paper. */
  readonly watermark: string | null;
}

export const paperPdf = (paper: WordedPaper, options?: { compress?: boolean }): Promise<Buffer> =>
  letterPdf(letterOf(paper), options);

export function letterOf({ kind, words, values, dated, watermark }: WordedPaper): Letter {
  const { title, author, to } = PAPERS[kind];
  const shown = isShownToAnybody(kind);
  return {
    letterhead:
      author === 'ASSOCIATION' ? [values.association || BY_HAND] : linesOf('LETTERHEAD', words.letterhead, values),
    placeAndDate: shown ? '' : placeAndDate(kind, values, dated),
    recipient: to ? [values.association || BY_HAND] : [],
    title,
    reference: shown ? null : `Référence : ${values.reference}`,
    frames: [],
    parts: partsOf(filled(words.text, fieldsOf(kind), values).blocks),
    signature: { quality: author === 'ASSOCIATION' ? FOR_ASSOCIATION : signatureOf(words, values), name: null },
    watermark,
    colophon: shown ? title : `${title}, ${values.reference}`,
    dated,
  };
}

const FOR_ASSOCIATION = 'Pour l’association, nom et qualité :';

/** An act has the day of its signature, by hand until it is signed; a letter, the day on which it is written. */
const placeAndDate = (kind: PaperKind, { date_decision: signed }: FieldValues, dated: LocalDate): string =>
  PAPERS[kind].author === 'AUTHORITY' ? `Fait le ${ownDay(kind, signed)}` : `Le ${dayWord(dated)}`;

const ownDay = (kind: PaperKind, signed: string | null | undefined): string =>
  (['AUTHORISATION_DECREE', 'REFUSAL_DECREE'].includes(kind) && signed) || BY_HAND;

export const linesOf = (part: 'LETTERHEAD' | 'SIGNATURE', text: string, values: FieldValues): string[] =>
  filled(text, fieldsOf(part), values).blocks.flatMap((block) => block.text.split('\n'));

const signatureOf = ({ signature }: PaperWords, values: FieldValues): string =>
  linesOf('SIGNATURE', signature, { ...values, signataire: values.signataire ?? 'Le préfet' }).join('\n');

/** Each heading opens a part; items that follow one another are one list. */
function partsOf(blocks: readonly TemplateBlock[]): LetterPart[] {
  const parts: { title: string | null; blocks: TextBlock[] }[] = [];
  for (const { kind, text } of blocks) {
    if (kind === 'heading' || parts.length === 0) parts.push({ title: kind === 'heading' ? text : null, blocks: [] });
    if (kind !== 'heading') add(parts.at(-1)!.blocks, kind, text);
  }
  return parts;
}

function add(blocks: TextBlock[], kind: 'item' | 'paragraph', text: string): void {
  const last = blocks.at(-1);
  if (kind === 'paragraph') blocks.push(paragraph(text));
  else if (last?.kind === 'list') blocks[blocks.length - 1] = list([...last.items, text]);
  else blocks.push(list([text]));
}
