import { exactUnderFive } from '../targets/mechanism';
import { naiveLaboratory } from '../targets/model-laboratory';
import type { Edition, Life } from '../world/life';
import { judged, type Finding } from './finding';
import { differingCells } from './invariants';

export interface Twins {
  readonly lives: readonly Life[];
  readonly twins: readonly Life[];
  /** Persons who are elsewhere in the other world. */
  readonly moved: number;
  /** Everything that either world answers, question by question and document by document. */
  readonly answers: readonly [ReadonlyMap<string, string>, ReadonlyMap<string, string>];
}

/** M: two worlds that differ in masked cells alone, compared answer by answer and byte by byte: strings, lengths of lists, documents. */
export async function maskedTwins(
  editions: readonly Edition[],
  { lives, twins, moved, answers }: Twins,
): Promise<Finding> {
  const [left, right] = answers;
  const differing = [...left]
    .filter(([question, answer]) => right.get(question) !== answer)
    .map(([question]) => question);
  const [here, there] = await Promise.all(
    [lives, twins].map((some) => naiveLaboratory(some, editions, () => exactUnderFive).publish('')),
  );
  const naive = differingCells(here!, there!);
  const documents = [...left.keys()].filter((question) => question.includes('/releases/'));
  const refused = [...left].filter(([, answer]) => answer.startsWith('{"errors"')).map(([question]) => question);
  const shown = [...left.values()].filter((answer) => /"value":\d/.test(answer));
  return judged(
    {
      id: 'M',
      name: 'Mondes jumeaux (masked twins)',
      naive,
      ours: differing.length,
      criterion: 'two worlds that differ in masked cells alone: every answer and document the same, byte for byte',
      detail: {
        moved,
        questions: left.size - documents.length,
        documents: documents.length,
        answersWithNumbers: shown.length,
        refused: refused.length,
        refusedToTheMiprof:
          refused
            .filter((question) => question.startsWith('miprof'))
            .map((question) => question.slice(0, 90))
            .join(' | ') || 'none',
        bytes: [...left.values()].reduce((sum, answer) => sum + answer.length, 0),
        differing: differing.slice(0, 3).join(' | ') || 'none',
      },
    },
    {
      naiveBroken: naive > 0,
      met:
        differing.length === 0 && left.size === right.size && moved >= 10 && documents.length >= 20 && shown.length > 0,
    },
  );
}
