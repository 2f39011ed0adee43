import type { Act } from '../../../acts/act';
import type { Actor, Database } from '../../../tenancy/database';
import { LEFT_TO_DO, leftToDoAt, type LeftToDo } from '../followups';
import type { Announced } from './announced';
import { ANNOUNCED } from './letters.sql';

const TOLD = { ANNOUNCED, LEFT_TO_DO };

type Read = <Row extends object>(name: keyof typeof TOLD, values: unknown[]) => Promise<Row[]>;

/** What letters tell of sittings, one statement after the other: a transaction takes no two at once. */
async function announced(read: Read, sessionIds: readonly string[]): Promise<Announced[]> {
  const sittings = await read<Omit<Announced, 'leftToDo'>>('ANNOUNCED', [sessionIds]);
  const rows = await read<LeftToDo>('LEFT_TO_DO', leftToDoAt(sessionIds));
  // What was settled since is told on screens alone.
  const left = rows.filter(({ outcome }) => outcome === null);
  return sittings.map((sitting) => ({ ...sitting, leftToDo: left.filter(({ place }) => place === sitting.id) }));
}

export async function announcedBy(act: Act, sessionId: string): Promise<Announced> {
  const [sitting] = await announced((name, values) => act.tx.query({ text: TOLD[name], values }), [sessionId]);
  return sitting!;
}

export const announcedTo = (database: Database, actor: Actor, sessionIds: readonly string[]): Promise<Announced[]> =>
  announced((name, values) => database.read(actor, { text: TOLD[name], values }), sessionIds);
