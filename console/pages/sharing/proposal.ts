import type { ConsoleOrientationFragment, InformationGroup, Level } from '../../../client-sdk/src';

export type Proposal = ConsoleOrientationFragment['proposals'][number];
export type FutureReader = Proposal['readers'][number];

export const groupsAt = ({ levels }: FutureReader, level: Level): InformationGroup[] =>
  levels.filter((each) => each.level === level).map(({ group }) => group);

/** Readers by who they are: one of them may read more as the file goes on. */
export function byReader(readers: readonly FutureReader[]): FutureReader[][] {
  const keys = [...new Set(readers.map(keyOf))];
  return keys.map((key) => readers.filter((reader) => keyOf(reader) === key));
}

const keyOf = ({ role, relation }: FutureReader): string => `${role} ${relation}`;

const WIDEST: readonly Level[] = ['FULL', 'MINIMISED', 'PSEUDONYM'];

/** Roles whose widest reading of this group, whatever the stage, is at that level: each role is said once. */
export function rolesReading(readers: readonly FutureReader[], group: InformationGroup, level: Level): string[] {
  const at = (each: Level) =>
    readers.filter((reader) => groupsAt(reader, each).includes(group)).map(({ role }) => role);
  const wider = WIDEST.slice(0, WIDEST.indexOf(level)).flatMap(at);
  return [...new Set(at(level))].filter((role) => !wider.includes(role));
}

/** An alert says nothing of the person, and asks for no accord of hers. */
export const asksAccord = ({ purpose }: Proposal): boolean => purpose !== 'ALERT';

/** The child protection unit is named for a minor, or where the age is in doubt. */
export const isUrgent = ({ outside }: Pick<ConsoleOrientationFragment, 'outside'>): boolean =>
  outside.some(({ code }) => code === 'CRIP');
