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

/** Roles that would read this group at that level at some stage, each once. */
export const rolesReading = (readers: readonly FutureReader[], group: InformationGroup, level: Level): string[] => [
  ...new Set(readers.filter((reader) => groupsAt(reader, level).includes(group)).map(({ role }) => role)),
];

/** An alert says nothing of the person, and asks for no accord of hers. */
export const asksAccord = ({ purpose }: Proposal): boolean => purpose !== 'ALERT';

/** The child protection unit is named for a minor, or where the age is in doubt. */
export const isUrgent = ({ outside }: Pick<ConsoleOrientationFragment, 'outside'>): boolean =>
  outside.some(({ code }) => code === 'CRIP');
