import { accountOf } from '../directory/ground';
import { dateOf, type Day } from '../draw/days';
import type { Placed } from '../draw/docket';
import { Random } from '../draw/random';
import * as texts from '../draw/texts';
import type { SealedHolder, Writing } from './writing';

const OUTCOMES = [
  ['ACTED_ON', 5],
  ['NO_GROUNDS', 3],
  ['OTHER_SERVICE', 2],
] as const;

/** What its parquet did of an alert; a draw of its own: what else is drawn of the country stays what it was. */
export function writeCourse(writing: Writing, holder: SealedHolder, place: Placed): void {
  const random = new Random(`${holder.id} course`);
  if (place.fate === 'WAITING') return writeHold(writing, random, holder, place.submitted);
  const treated = place.fate === 'HELD' || place.fate === 'RECENT';
  const after = place.sitting?.day ?? place.submitted + 40;
  const acceptedOn = Math.min(place.submitted + random.between(1, 6), writing.today);
  const closedOn = place.fate === 'HELD' ? Math.min(after + random.between(3, 20), writing.today) : null;
  if (treated && random.chance(0.7)) writeOperation(writing, random, holder, Math.min(after + 2, writing.today));
  writing.add('tenant.alert_course', {
    referral_id: holder.id,
    held_on: null,
    held_until: null,
    accepted_on: dateOf(acceptedOn),
    outcome: closedOn === null ? null : random.weighted(OUTCOMES),
    closed_on: closedOn === null ? null : dateOf(closedOn),
  });
}

function writeHold(writing: Writing, random: Random, holder: SealedHolder, submitted: Day): void {
  if (random.chance(0.7)) return;
  const heldOn = Math.min(submitted + 2, writing.today);
  writing.add('tenant.alert_course', {
    referral_id: holder.id,
    held_on: dateOf(heldOn),
    held_until: dateOf(writing.today + random.between(3, 20)),
    accepted_on: null,
    outcome: null,
    closed_on: null,
  });
  const id = random.uuid();
  writing.add('tenant.case_note', {
    id,
    holder_id: holder.id,
    referral_id: holder.id,
    kind: 'HOLD_REASON',
    body: holder.note(id, random.pick(texts.holdReasons)),
    written_at: `${dateOf(heldOn)}T10:00:00Z`,
  });
}

function writeOperation(writing: Writing, random: Random, holder: SealedHolder, plannedOn: Day): void {
  const met = random.between(1, 12);
  const informed = random.between(0, met);
  const prepared = {
    interpreter: null,
    language: random.pick(['ro', 'ar', 'en', 'pt']),
    informer: 'UNIT',
    informedBy: null,
    meetingPoint: 'Parking de la mairie',
  };
  writing.add('tenant.alert_operation', {
    referral_id: holder.id,
    planned_on: dateOf(plannedOn),
    body: holder.note(holder.id, JSON.stringify(prepared)),
    controlled: true,
    controlled_month: `${dateOf(plannedOn).slice(0, 7)}-01`,
    persons_met: met,
    persons_informed: informed,
    persons_oriented: random.between(0, informed),
    persons_sheltered: random.between(0, met),
    told_on: dateOf(Math.min(plannedOn + 1, writing.today)),
    written_by: accountOf(writing.ground, 'PARQUET'),
    written_at: `${dateOf(plannedOn)}T16:00:00Z`,
  });
}
