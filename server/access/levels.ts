import { createHash } from 'node:crypto';
import { canonicalJson } from '../kernel/canonical-json';
import {
  CLOSED,
  columnBits,
  factBits,
  groupBits,
  PLEADING_BIT,
  RESTRICTED_BITS,
  type Fact,
  type Mask,
} from '../kernel/groups';
import { BODY_KINDS, FORMATIONS, RELATIONS, STAGES, type Relation } from '../kernel/words';
import data from './levels-table.json';

export type { Relation };

/** One line of the levels table, for one formation and one stage: what a lawyer signed, compiled to bits. */
export interface LevelRule extends Mask {
  id: string;
  role: string;
  relation: Relation;
  body: string;
  formation: string;
  stage: string;
  fact: Fact;
  reason: string;
}

type Line = (typeof data.rows)[number];

const bits: Record<string, number> = columnBits;

/** Whoever changes the table gives it the next number: two tables never bear the same one. */
export const levelsSerial = data.serial;
/** The day on which this table was last changed, for whoever signs it. */
export const levelsDate = data.date;
/** Of all that the table says, reasons included: the number alone would not tell that a line was edited under it. */
export const levelsDigest = createHash('sha256')
  .update(canonicalJson({ columns: data.columns, rows: data.rows }))
  .digest('hex');

/** A word outside these lists would be a line that silently opens nothing, or a wildcard. */
const closedLists: { [Key in 'relation' | 'body' | 'formations' | 'stages']: readonly string[] } = {
  relation: RELATIONS,
  body: ['NONE', 'PLEADING', ...BODY_KINDS],
  formations: ['NONE', ...FORMATIONS],
  stages: STAGES,
};

/** The whole table, one rule per formation and stage. Throws when a line is malformed: never a half-read table. */
export const levelRules: LevelRule[] = data.rows.flatMap(compileLine);

function checkWords(line: Line): void {
  for (const key of Object.keys(closedLists) as (keyof typeof closedLists)[]) {
    const words = [line[key]].flat();
    if (!words.length || words.some((word) => !closedLists[key].includes(word))) {
      throw new Error(`levels-table.json: ${line.id} has an unknown word, or none, under ${key}`);
    }
  }
  if (!line.id || !line.role || !line.reason)
    throw new Error(`levels-table.json: ${line.id} lacks an id, a role or a reason`);
}

function compileLine(line: Line): LevelRule[] {
  checkWords(line);
  const mask = compileLetters(line);
  if (mask.seen & RESTRICTED_BITS && line.relation !== 'OWN_TEAM')
    throw new Error(`levels-table.json: ${line.id} opens to others what is the own team's alone`);
  if (line.body === 'PLEADING' ? mask.seen & ~PLEADING_BIT : mask.seen & PLEADING_BIT)
    throw new Error(`levels-table.json: ${line.id} crosses a pleading and a file`);
  return line.formations.flatMap((formation) =>
    line.stages.map((stage) => ({
      ...mask,
      id: line.id,
      role: line.role,
      relation: line.relation as Relation,
      body: line.body,
      formation,
      stage,
      fact: factOf(line),
      reason: line.reason,
    })),
  );
}

function factOf(line: Line): Fact {
  if (Object.hasOwn(factBits, line.fact)) return line.fact as Fact;
  throw new Error(`levels-table.json: ${line.id} names an unknown fact ${line.fact}`);
}

function compileLetters(line: Line): Mask {
  const letters = line.levels.split(' ');
  if (letters.length !== data.columns.length)
    throw new Error(`levels-table.json: ${line.id} needs one letter per column`);
  return letters.reduce<Mask>(
    (mask, letter, index) => addLetter(mask, letter, bits[data.columns[index]!]!, line.id),
    CLOSED,
  );
}

function addLetter(mask: Mask, letter: string, bit: number, id: string): Mask {
  switch (letter) {
    case '.':
      return mask;
    case 'P':
      return { ...mask, pseudonym: pseudonymOnlyOnIdentity(bit, id) };
    case 'M':
      return { ...mask, pseudonym: mask.pseudonym || bit === groupBits.identity, seen: mask.seen | bit };
    case 'F':
      return { pseudonym: mask.pseudonym || bit === groupBits.identity, seen: mask.seen | bit, full: mask.full | bit };
    default:
      throw new Error(`levels-table.json: ${id} has an unknown letter ${letter}`);
  }
}

function pseudonymOnlyOnIdentity(bit: number, id: string): true {
  if (bit === groupBits.identity) return true;
  throw new Error(`levels-table.json: ${id} gives PSEUDONYM to another group than identity`);
}
