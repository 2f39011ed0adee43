import { tableMask } from './ability';
import { bound, type OpenDoor } from './door';
import { CLOSED, intersect, levelOf, union, type Group, type Level, type Mask } from '../kernel/groups';

/** A sheet, a text or a paper as one reader finds it: whose, at which source, through which open doors. */
export interface Doorway {
  departement: string;
  holder: string;
  /** The file itself, or a referral. */
  source: string;
  doors: readonly OpenDoor[];
}

/** Few distinct lists of doors exist, and `doorsOf` shares them. */
const tables = new WeakMap<readonly OpenDoor[], Mask>();
const masks = new WeakMap<readonly OpenDoor[], Mask>();

const remembered = (
  memory: WeakMap<readonly OpenDoor[], Mask>,
  doors: readonly OpenDoor[],
  one: (door: OpenDoor) => Mask,
) => {
  let mask = memory.get(doors);
  if (!mask) memory.set(doors, (mask = doors.map(one).reduce(union, CLOSED)));
  return mask;
};

/** The line of the levels table, where CASL and the database's copy both have it. */
export const tableAt = (door: OpenDoor): Mask => intersect(tableMask(door), door.table);

/** One door after the other, never crossed: CASL's line, the database's, lens, accord, and what the database opened. */
const openAt = (door: OpenDoor): Mask => intersect(bound(tableAt(door), door), door.granted);

/** What the table opens, lens and accord left aside: for reasons given to the reader. */
export const tableOpens = ({ doors }: Pick<Doorway, 'doors'>): Mask => remembered(tables, doors, tableAt);

/** Two guards, worked out apart: nothing passes that either closes. */
export const maskAt = ({ doors }: Pick<Doorway, 'doors'>): Mask => remembered(masks, doors, openAt);

export const levelAt = (doorway: Pick<Doorway, 'doors'>, group: Group): Level => levelOf(maskAt(doorway), group);
