import { tableMask, ruleBehind, type Door } from '../../access/ability';
import { breakGlassOpens } from '../../access/break-glass';
import { roleLabel, stageLabel } from '../../access/labels';
import {
  CLOSED,
  groupBits,
  groups,
  intersect,
  levelOf,
  levels,
  union,
  type Group,
  type Level,
  type Mask,
} from '../../kernel/groups';
import { sheetFields, type SheetField, type TypedGroup } from '../../kernel/sheet-fields';

/** A sheet as one reader finds it behind one door. */
export interface SheetDoor {
  departement: string;
  holder: string;
  source: string;
  /** What the database opens. */
  granted: Mask;
  /** The reader's relations, as the database found them. */
  doors: Door[];
  /** What the referral shares at most; absent at the association's own door. */
  lens?: Mask;
  /** Bits of the groups that the person agreed to share. */
  accord?: number;
  reference: string;
  sex: string | null;
  ageClass: string | null;
}

export interface MaskedView {
  group: Group;
  reason: string;
  rule: string;
  breakGlass: boolean;
}

/** What the table opens to a reader's relations together: few distinct lists of relations exist, and `doorsOf` shares them. */
const opened = new WeakMap<readonly Door[], Mask>();

function tableOpens(doors: readonly Door[]): Mask {
  let mask = opened.get(doors);
  if (!mask) opened.set(doors, (mask = doors.map(tableMask).reduce(union, CLOSED)));
  return mask;
}

/** Both guards: nothing passes that the database or CASL closes. */
export function openedAt(door: SheetDoor): Mask {
  return intersect(door.granted, tableOpens(door.doors));
}

export function levelAt(door: SheetDoor, group: Group): Level {
  return levelOf(openedAt(door), group);
}

export function maskedAt(door: SheetDoor, group: Group): MaskedView {
  const { rule, reason } = whyHidden(door, group);
  return { group, rule, reason, breakGlass: door.doors.some((found) => breakGlassOpens(found, group)) };
}

/** The group by allow-list: only the fields of its level, in the order of the list. */
export function groupAt(door: SheetDoor, group: Group, level: Level, values: TypedGroup): object {
  const { seen, withheld } = fieldsAt[level][group];
  const shown: Record<string, unknown> = { level, withheld };
  for (const name of seen) shown[name] = values[name] ?? null;
  return group === 'identity' ? Object.assign(shown, pseudonymOf(door)) : shown;
}

/** Which fields a level shows and keeps back, worked out once. The coded sex is known at any level of identity. */
const fieldsAt = Object.fromEntries(
  levels.map((level) => [
    level,
    Object.fromEntries(
      groups.map((group) => {
        const isSeen = (field: SheetField) => level === 'FULL' || (level === 'MINIMISED' && field.minimised);
        const seen = sheetFields[group].filter(isSeen).map(({ name }) => name);
        const kept = sheetFields[group].filter((field) => !isSeen(field)).map(({ name }) => name);
        return [group, { seen, withheld: group === 'identity' ? kept.filter((name) => name !== 'sex') : kept }];
      }),
    ),
  ]),
) as Record<Level, Record<Group, { seen: string[]; withheld: string[] }>>;

/** At any level of identity, the reader knows the reference, the age class and the coded sex. */
function pseudonymOf({ reference, ageClass, sex }: SheetDoor) {
  return { reference, ageClass, sex };
}

export function whyHidden(door: SheetDoor, group: Group): { rule: string; reason: string } {
  const table = levelOf(tableOpens(door.doors), group);
  if (table === 'NONE') return { rule: 'TABLE', reason: closedByTable(door) };
  if (door.accord !== undefined && !(door.accord & groupBits[group])) {
    return { rule: 'ACCORD', reason: "La personne n'a pas donné, ou a retiré, son accord au partage de ce groupe." };
  }
  if (door.doors.every(({ relation }) => relation === 'CONSULTED')) {
    return { rule: 'QUESTION', reason: 'La question qui vous est posée ne porte pas sur ce groupe.' };
  }
  return { rule: 'LENS', reason: "L'association n'a pas inclus ce groupe dans la saisine." };
}

function closedByTable({ doors }: SheetDoor): string {
  const names = [...new Set(doors.map(({ role }) => roleLabel(role)))].join(', ');
  const stage = doors[0] ? ` au stade « ${stageLabel(doors[0].stage)} »` : '';
  return `La table des niveaux n'ouvre pas ce groupe à votre fonction (${names})${stage}.`;
}

/** Line of the table that opens the group, with its reason, or why it is hidden. */
export function explain(door: SheetDoor, group: Group): { level: Level; rule: string | null; reason: string } {
  const level = levelAt(door, group);
  if (level === 'NONE') return { level, rule: null, reason: whyHidden(door, group).reason };
  const opening = door.doors.map((found) => ruleBehind(found, group)).find((found) => found !== null);
  return { level, rule: opening?.id ?? null, reason: opening?.reason ?? '' };
}

export function levelsAt(door: SheetDoor) {
  return groups.map((group) => ({ group, ...explain(door, group) }));
}
