import { type PaperPreview } from '../../../../schema/papers.types';
import type { LocalDate } from '../../../kernel/local-date';
import type { PaperKind, PaperPart } from '../../../kernel/paper-words';
import { isNeutral } from '../../../letters/neutral-text';
import type { TextBlock } from '../../../pdf/blocks';
import { letterOf, type WordedPaper } from './paper-letter';
import { placeValues } from './paper-values';
import { PAPERS } from './papers.rules';
import { wordsOf, type WordedPart } from './papers.view';
import { examplesOf } from './sample-papers';
import { asWorded, mentionsVerdict, wordingFault } from './wording.rules';

interface Place {
  departement: string;
  today: LocalDate;
}

/** The paper of a part, on people who do not exist; a head or a foot is shown on a letter. */
export function specimenOf({ departement, today }: Place, part: PaperPart, rows: readonly WordedPart[]): WordedPaper {
  const kind: PaperKind = part === 'LETTERHEAD' || part === 'SIGNATURE' ? 'ACKNOWLEDGEMENT' : part;
  const values = { ...examplesOf(PAPERS[kind].fields), ...placeValues(departement, today) };
  return { kind, words: wordsOf(kind, rows), values, dated: today, watermark: 'APERÇU, PERSONNE FICTIVE' };
}

/** What a text would make of its part, before it is saved. */
export function previewOf(place: Place, part: PaperPart, typed: string, rows: readonly WordedPart[]): PaperPreview {
  const text = asWorded(typed);
  const refusal = wordingFault(part, text, isNeutral);
  const mentions = mentionsVerdict(part, text);
  const saved = rows.filter((row) => row.part !== part);
  const paper = specimenOf(place, part, refusal ? saved : [...saved, { part, text }]);
  const { letterhead, title, parts, signature } = letterOf(paper);
  return {
    refusal,
    warning: mentions.verdict === 'OK' ? null : [mentions.message, mentions.cure].join(' '),
    letterhead: [...letterhead],
    title,
    parts: refusal ? [] : parts.map((each) => ({ title: each.title, blocks: each.blocks.flatMap(blockOf) })),
    signature: signature?.quality ?? '',
  };
}

function blockOf(block: TextBlock) {
  if (block.kind === 'list') return [{ isList: true, lines: [...block.items] }];
  return block.kind === 'paragraph' ? [{ isList: false, lines: [block.text] }] : [];
}
