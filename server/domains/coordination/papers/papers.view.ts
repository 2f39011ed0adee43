import { encodeId } from '../../../kernel/id';
import { PAPER_PARTS, type PaperKind, type PaperPart } from '../../../kernel/paper-words';
import type { PaperWords } from './paper-letter';
import { isShownToAnybody, PAPERS } from './papers.rules';
import type { WordingRow } from './papers.queries';
import { DEFAULT_WORDING, fieldsOf, titleOf } from './wording.rules';

/** One line a paper; whoever shows one to anybody chooses whether their name stands on it. */
export function papersOf(departement: string, referralId: string, kinds: readonly PaperKind[]) {
  return kinds.flatMap((kind) => {
    const url = `/papers/${encodeId('Referral', departement, referralId)}/${kind}`;
    const paper = { kind, title: PAPERS[kind].title, url };
    if (!isShownToAnybody(kind)) return [paper];
    return [
      { ...paper, title: `${paper.title}, sans nom` },
      { ...paper, title: `${paper.title}, avec le nom si la personne le choisit`, url: `${url}?nom=oui` },
    ];
  });
}

/** A row without a text put the default back. */
export const textOf = (part: PaperPart, row: WordedPart | undefined): string => row?.text ?? DEFAULT_WORDING[part];

export type WordedPart = Pick<WordingRow, 'part' | 'text'>;

/** The words of a paper, as they stand in the département. */
export function wordsOf(kind: PaperKind, rows: readonly WordedPart[]): PaperWords {
  const text = (part: PaperPart) => textOf(part, lastOf(part, rows));
  return { letterhead: text('LETTERHEAD'), signature: text('SIGNATURE'), text: text(kind) };
}

/** Every part, in the order of the list, as it stands. */
export function wordingsOf(departement: string, rows: readonly WordingRow[]) {
  return PAPER_PARTS.map((part) => wordingOf(departement, part, lastOf(part, rows)));
}

const lastOf = <T extends WordedPart>(part: PaperPart, rows: readonly T[]): T | undefined =>
  rows.find((row) => row.part === part);

export function wordingOf(departement: string, part: PaperPart, row: WordingRow | undefined) {
  return {
    departement,
    part,
    title: titleOf(part),
    text: textOf(part, row),
    isDefault: !row?.text,
    writtenAt: row ? new Date(row.writtenAt) : null,
    fields: fieldsOf(part).map(({ name, meaning, optional }) => ({ name, meaning, optional: optional === true })),
    previewUrl: `/papers/preview/${departement}/${part}`,
    version: row?.version ?? 0,
  };
}
