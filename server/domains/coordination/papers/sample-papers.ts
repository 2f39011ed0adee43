import type { LocalDate } from '../../../kernel/local-date';
import { PAPER_KINDS } from '../../../kernel/paper-words';
import { paperPdf } from './paper-letter';
import { PAPERS } from './papers.rules';
import type { FieldValues, PaperField } from './template.rules';
import { DEFAULT_WORDING } from './wording.rules';

/** What each field looks like, of nobody. */
export const examplesOf = (fields: readonly PaperField[]): FieldValues =>
  Object.fromEntries(fields.map(({ name, example }) => [name, example]));

/** Every paper in its default wording, on people who do not exist. */
export function samplePapers(dated: LocalDate): Promise<{ file: string; body: Buffer }[]> {
  const { LETTERHEAD: letterhead, SIGNATURE: signature } = DEFAULT_WORDING;
  return Promise.all(
    PAPER_KINDS.map(async (kind) => {
      const words = { letterhead, signature, text: DEFAULT_WORDING[kind] };
      const values = examplesOf(PAPERS[kind].fields);
      const body = await paperPdf({ kind, words, values, dated, watermark: 'SPÉCIMEN' });
      return { file: `${PAPERS[kind].file}.pdf`, body };
    }),
  );
}
