import { ruleBehind } from '../../../access/ability';
import { breakGlassOpens } from '../../../access/break-glass';
import { openCoded, type Coded } from '../../../access/gate';
import { roleLabel, stageLabel } from '../../../access/labels';
import { levelAt, tableAt, tableOpens, type Doorway } from '../../../access/mask-at';
import type { Opened } from '../../../access/opened';
import { groupBits, groups, levelOf, levels, restrictedGroups, type Group, type Level } from '../../../kernel/groups';
import { isEmpty, isWhatItSays, type Typed } from '../../../kernel/sheet-field';
import { sheetFields, type SheetField, type TypedGroup } from '../../../kernel/sheet-fields';

/** A sheet as one reader finds it behind one door. */
export interface SheetDoor extends Doorway {
  reference: string;
  coded: Coded;
}

export interface MaskedView {
  group: Group;
  reason: string;
  rule: string;
  breakGlass: boolean;
}

export function maskedAt(door: SheetDoor, group: Group): MaskedView {
  const { rule, reason } = whyHidden(door, group);
  return { group, rule, reason, breakGlass: door.doors.some((found) => breakGlassOpens(found, group)) };
}

/**
 * The group by allow-list: only the fields of its level, in the order of the list. A MINIMISED reader has a value only where it is
 * what its kind says: what a person typed is kept as typed, and may be a story under the name of a code.
 */
export function groupAt(door: SheetDoor, group: Group, { level, value }: Opened<TypedGroup>): object {
  const { seen, withheld } = fieldsAt[level][group];
  const stored = seen.filter(({ derived }) => !derived);
  const odd = level === 'MINIMISED' ? stored.filter((field) => !isWhatItSays(field, value[field.name])) : [];
  const shown: Record<string, unknown> = { level, withheld: [...withheld, ...odd.map(({ name }) => name)] };
  for (const field of stored) shown[field.name] = odd.includes(field) ? null : (value[field.name] ?? null);
  return group === 'identity' ? Object.assign(shown, pseudonymOf(door)) : shown;
}

/**
 * On paper: what is filled in, in the order of the list; at MINIMISED, only where it is what its kind says. `to`: the level of whoever
 * is handed the paper, where that is less.
 */
export function toldFields(
  group: Group,
  { level: opened, value }: Opened<TypedGroup>,
  to: Level = opened,
): { field: SheetField; value: Exclude<Typed, null> }[] {
  const level = levels.indexOf(to) < levels.indexOf(opened) ? to : opened;
  return fieldsAt[level][group].seen
    .filter(({ derived }) => !derived)
    .filter((field) => !isEmpty(value[field.name]) && (level === 'FULL' || isWhatItSays(field, value[field.name])))
    .map((field) => ({ field, value: value[field.name]! }));
}

/** Which fields a level shows and keeps back, worked out once. The coded sex is known at any level of identity. */
const fieldsAt = Object.fromEntries(
  levels.map((level) => [
    level,
    Object.fromEntries(
      groups.map((group) => {
        const isSeen = (field: SheetField) => level === 'FULL' || (level === 'MINIMISED' && field.minimised);
        const seen = sheetFields[group].filter(isSeen);
        const kept = sheetFields[group].filter((field) => !isSeen(field)).map(({ name }) => name);
        return [group, { seen, withheld: group === 'identity' ? kept.filter((name) => name !== 'sex') : kept }];
      }),
    ),
  ]),
) as Record<Level, Record<Group, { seen: SheetField[]; withheld: string[] }>>;

/** At any level of identity, the reader knows the reference, the age class and the coded sex. */
function pseudonymOf(door: SheetDoor) {
  const { ageClass, sex } = openCoded(door).value;
  return { reference: door.reference, ageClass, sex };
}

export function whyHidden(door: SheetDoor, group: Group): { rule: string; reason: string } {
  if (restrictedGroups.includes(group)) return { rule: 'TABLE', reason: OWN_TEAM_ALONE };
  if (levelOf(tableOpens(door), group) === 'NONE') return { rule: 'TABLE', reason: closedByTable(door) };
  const opening = door.doors.filter((found) => levelOf(tableAt(found), group) !== 'NONE');
  if (opening.every(({ accord }) => !(accord & groupBits[group]))) {
    return { rule: 'ACCORD', reason: "La personne n'a pas donné, ou a retiré, son accord au partage de ce groupe." };
  }
  if (door.doors.every(({ relation }) => relation === 'CONSULTED')) {
    return { rule: 'QUESTION', reason: 'La question qui vous est posée ne porte pas sur ce groupe.' };
  }
  return { rule: 'LENS', reason: "L'association n'a pas inclus ce groupe dans la saisine." };
}

const OWN_TEAM_ALONE =
  "Ce groupe n'est qu'à l'équipe qui accompagne la personne : aucune autre fonction ne l'ouvre, même en urgence.";

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
