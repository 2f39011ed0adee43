import type { Act, Reactions } from '../../../acts/act';
import { partsOf, readRecords, type Read } from './minutes-record';
import { digestOf } from './minutes.rules';
import { RECORD, SEAL } from './minutes.sql';

/** What the members approved is what was recorded then (CRPA R.133-13). */
export const minutesReactions: Reactions = { MinutesApproved: [(act, { sessionId }) => seal(act, sessionId)] };

/** Once: after the close nothing of it changes, and another date of approval is no other text. */
async function seal(act: Act, sessionId: string): Promise<void> {
  const [record] = await readRecords(oneByOne(act), [sessionId]);
  if (!record || record.sealed.length > 0) return;
  const parts = partsOf(record);
  const values = [
    sessionId,
    parts.map(({ part }) => part),
    parts.map(({ scope }) => scope),
    parts.map(({ content }) => digestOf(content)),
    act.actor.now,
    act.actor.accountId,
  ];
  await act.tx.query({ text: SEAL, values });
}

/** A transaction has one connection, which takes one statement at a time. */
function oneByOne(act: Act): Read {
  let last: Promise<unknown> = Promise.resolve();
  return <Row extends object>(name: keyof typeof RECORD, ids: readonly string[]) => {
    const rows = last.then(() => act.tx.query<Row>({ text: RECORD[name], values: [ids] }));
    last = rows.catch(() => undefined);
    return rows;
  };
}
