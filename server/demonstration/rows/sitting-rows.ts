import { dateOf, instantOf } from '../draw/days';
import type { Sitting } from '../draw/docket';
import { policyTitles } from '../draw/texts';
import { seatsOf } from '../directory/ground';
import { writeLetters } from './letter-rows';
import { minutesOf, placeOf, POLICY_MINUTES } from './sitting-room';
import type { Writing } from './writing';

const absences = [
  ['PRESENT', 78],
  ['REMOTE', 8],
  ['EXCUSED', 9],
  ['ABSENT', 5],
] as const;

/** A sitting with its points of policy, its summons and who came. Nominative points come with their referrals. */
export function writeSitting(writing: Writing, sitting: Sitting): void {
  writing.add('tenant.session', {
    id: sitting.id,
    body_id: writing.ground.bodies[sitting.bodyKind].id,
    body_kind: sitting.bodyKind,
    formation: sitting.formation,
    parquet_id: sitting.formation === 'RESTRICTED' ? writing.ground.parquets[0]! : null,
    held_on: dateOf(sitting.day),
    starts_at: sitting.startsAt,
    capacity_minutes: minutesOf(sitting),
    place: placeOf(writing),
    status: sitting.status,
    convened_at: sitting.convened === null ? null : instantOf(sitting.convened, 60),
    sealed_at: sitting.sealed ? instantOf(Math.min(sitting.day + 12, writing.today - 1), 300) : null,
    postponed_from: sitting.postponedFrom === null ? null : dateOf(sitting.postponedFrom),
  });
  const titles = Array.from({ length: sitting.policyItems }, (_, index) => writePolicyItem(writing, sitting, index));
  if (sitting.convened === null || sitting.day < writing.fullSince) return;
  writeSummons(writing, sitting, sitting.convened);
  if (sitting.status === 'CONVENED') writeLetters(writing, sitting, sitting.convened, titles);
}

function writePolicyItem(writing: Writing, sitting: Sitting, index: number): string {
  const id = writing.random.uuid();
  const title = writing.random.pick(policyTitles);
  writing.add('tenant.agenda_item', {
    id,
    session_id: sitting.id,
    position: sitting.items + index + 1,
    kind: 'POLICY',
    referral_id: null,
    title,
    minutes: POLICY_MINUTES,
    status: sitting.status === 'HELD' ? 'TREATED' : 'PLACED',
  });
  return title;
}

function writeSummons(writing: Writing, sitting: Sitting, convened: number): void {
  const sent = instantOf(convened, 60);
  for (const seat of seatsOf(writing.ground, sitting.bodyKind, sitting.formation)) {
    writing.add('tenant.convocation', {
      session_id: sitting.id,
      mandate_id: seat.mandateId,
      role: seat.role,
      account_id: seat.accountId,
      quality: seat.quality,
      sent_at: sent,
    });
    if (sitting.status !== 'HELD' && sitting.status !== 'OPEN') continue;
    writing.add('tenant.attendance', {
      session_id: sitting.id,
      mandate_id: seat.mandateId,
      state: writing.random.weighted(absences),
    });
  }
}
