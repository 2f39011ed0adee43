import type { Door } from './ability';
import { groupBits, intersect, type Mask } from '../kernel/groups';
import type { Relation } from './levels';

/** A door that is open to the reader, with what bounds it told apart, as the database found each. */
export interface OpenDoor extends Door {
  /** What the database opened: table, lens and accord together. */
  granted: Mask;
  /** The line of its own copy of the levels table. */
  table: Mask;
  /** What the referral shares at most. */
  lens: Mask;
  /** Bits of the groups that the person agreed to share. */
  accord: number;
}

const known = new Map<string, OpenDoor[]>();
/** A few thousand lists of doors exist in a large installation; a process that has met more starts anew. */
const MOST = 20_000;

/** `subjects` of a row: its reader's doors, one after the other. The same list for the same text. */
export function doorsOf(subjects: string): OpenDoor[] {
  let doors = known.get(subjects);
  if (!doors) {
    if (known.size >= MOST) known.clear();
    known.set(subjects, (doors = subjects.split(',').map(parseDoor)));
  }
  return doors;
}

function parseDoor(subject: string): OpenDoor {
  const [role, relation, body, formation, stage, facts, ...bounds] = subject.split('|') as [
    string,
    Relation,
    string,
    string,
    string,
    ...string[],
  ];
  if (bounds.length !== 10) throw new Error('a door of the database does not tell what bounds it');
  const [granted, table, lens] = [0, 3, 6].map((at) => maskOf(bounds.slice(at, at + 3)));
  return {
    ...{ role, relation, body, formation, stage, facts: Number(facts) },
    ...{ granted: granted!, table: table!, lens: lens!, accord: Number(bounds[9]) },
  };
}

const maskOf = ([pseudonym, seen, full]: string[]): Mask => ({
  pseudonym: pseudonym === 't',
  seen: Number(seen),
  full: Number(full),
});

/** Lens and accord bound whatever the table opens. */
export function bound(mask: Mask, { lens, accord }: Pick<OpenDoor, 'lens' | 'accord'>): Mask {
  return intersect(mask, {
    pseudonym: (lens.pseudonym || (lens.seen & groupBits.identity) !== 0) && (accord & groupBits.identity) !== 0,
    seen: lens.seen & accord,
    full: lens.full & accord,
  });
}
