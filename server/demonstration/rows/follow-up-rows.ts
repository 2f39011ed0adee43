import { bodyKinds } from '../../reference/reference-data';
import { accountOf } from '../directory/ground';
import { dateOf, instantOf, type Day } from '../draw/days';
import type { Sitting } from '../draw/docket';
import { Random } from '../draw/random';
import { followUps, owners } from '../draw/texts';
import type { Writing } from './writing';

/** What the last sitting on policy of each body had somebody do: one thing late, one to come, one done. */
export function writeFollowUps(writing: Writing, sittings: readonly Sitting[]): void {
  for (const { kind, formations } of bodyKinds) {
    const onPolicy = formations.filter(({ treats }) => treats.includes('POLICY')).map(({ code }) => code);
    const held = sittings.filter(
      ({ bodyKind, formation, status, day }) =>
        bodyKind === kind && onPolicy.includes(formation) && status === 'HELD' && day < writing.today,
    );
    const last = held.sort((one, other) => other.day - one.day)[0];
    if (last) writeOf(writing, last);
  }
}

function writeOf(writing: Writing, { id: sessionId, bodyKind, day }: Sitting): void {
  const random = new Random(`${sessionId} follow-ups`);
  const { ground, today } = writing;
  const days: readonly Day[] = [Math.max(day, today - 6), today + 12, Math.max(day, today - 2)];
  days.forEach((due, index) => {
    const done = index === 2;
    writing.add('tenant.follow_up', {
      ...{ id: random.uuid(), body_id: ground.bodies[bodyKind].id, session_id: sessionId },
      ...{ text: followUps[index]!, owner_title: owners[index]!, due_on: dateOf(due), first_due_on: dateOf(due) },
      ...{ outcome: done ? 'DONE' : null, settled_on: done ? dateOf(today - 1) : null },
      ...{ recorded_at: instantOf(day, 300), recorded_by: accountOf(ground, 'COORDINATOR') },
    });
  });
}
