import { tableMask } from './ability';
import { bound, type OpenDoor } from './door';
import { levelRules, type Relation } from './levels';
import { levelAt } from './mask-at';
import { groupBits, levelOf, levels, type Group, type Level, type Mask } from '../kernel/groups';

export interface Sharing {
  body: string;
  formation: string;
  facts: number;
  lens: Mask;
  /** Bits of the groups that the person agreed to share. */
  accord: number;
}

export interface ReaderPreview {
  role: string;
  relation: Relation;
  stage: string;
  levels: { group: Group; level: Level }[];
}

const BODY_RELATIONS: Relation[] = ['SECRETARIAT', 'DECIDING', 'SEATED', 'ADDRESSEE'];

/** The doors at which a role would stand at a stage, one for each relation that the table knows for it: never a value. */
export function hypotheticalDoors(role: string, stage: string, sharing: Sharing): OpenDoor[] {
  const { body, formation, facts, lens, accord } = sharing;
  return BODY_RELATIONS.map((relation) => {
    const door = { role, relation, body, formation, stage, facts };
    const table = tableMask(door);
    return { ...door, table, lens, accord, granted: bound(table, sharing) };
  });
}

/** What a role would read of a group at that stage, and never more than whoever hands it over reads. */
export function levelFor(
  role: string,
  stage: string,
  sharing: Sharing,
  { group, hands }: { group: Group; hands: Level },
): Level {
  const level = levelAt({ doors: hypotheticalDoors(role, stage, sharing) }, group);
  return levels.indexOf(hands) < levels.indexOf(level) ? hands : level;
}

/** Who will read what if this is shared: one line per role and stage at which something changes for it. */
export function readersOf(sharing: Sharing): ReaderPreview[] {
  const relevant = levelRules.filter(
    ({ relation, body, formation }) =>
      BODY_RELATIONS.includes(relation) && body === sharing.body && formation === sharing.formation,
  );
  const seats = new Map(
    relevant.map(({ role, relation, stage }) => [`${role} ${relation} ${stage}`, { role, relation, stage }]),
  );
  const previews = [...seats.values()].map((seat) => ({ ...seat, levels: levelsOfSeat(seat, sharing) }));
  return previews
    .filter((preview, index) => !sameAsBefore(previews[index - 1], preview))
    .filter(({ levels }) => levels.some(({ level }) => level !== 'NONE'));
}

function levelsOfSeat(
  { role, relation, stage }: { role: string; relation: Relation; stage: string },
  sharing: Sharing,
) {
  const { body, formation, facts } = sharing;
  const mask = bound(tableMask({ role, relation, body, formation, stage, facts }), sharing);
  return (Object.keys(groupBits) as Group[]).map((group) => ({ group, level: levelOf(mask, group) }));
}

function sameAsBefore(before: ReaderPreview | undefined, now: ReaderPreview): boolean {
  return (
    before?.role === now.role &&
    before.relation === now.relation &&
    JSON.stringify(before.levels) === JSON.stringify(now.levels)
  );
}

/** Stages at which the table would open a group to a role: what would change by waiting. */
export function openingStages(role: string, group: Group, body: string, formation: string): string[] {
  const opens = (mask: Mask) => levelOf(mask, group) !== 'NONE';
  return [
    ...new Set(
      levelRules
        .filter((rule) => rule.role === role && rule.body === body && rule.formation === formation && opens(rule))
        .map((rule) => rule.stage),
    ),
  ];
}
