import { addDays, type LocalDate } from '../../kernel/local-date';
import { dateOf } from '../draw/days';
import { Random } from '../draw/random';
import type { DrawnCase } from './drawn-case';
import type { Writing } from './writing';

/** A draw of its own: what else is drawn of the country stays what it was. */
const drawOf = ({ id }: DrawnCase, what: string): Random => new Random(`${id} ${what}`);

/** As the notice gives it; of most that have passed, what came of them. */
export function writeHearing(writing: Writing, drawn: DrawnCase, drawnOn: LocalDate): void {
  const random = drawOf(drawn, 'hearing');
  // Some are near enough to wait on a desk.
  const heldOn = random.chance(0.25) ? dateOf(writing.today + random.between(-6, 25)) : drawnOn;
  const id = random.uuid();
  const told = heldOn < addDays(dateOf(writing.today), -10);
  const place = {
    startsAt: random.pick(['09:00', '09:30', '13:30', '14:00']),
    court: 'Tribunal judiciaire, salle des audiences',
  };
  writing.add('tenant.hearing', {
    id,
    case_id: drawn.id,
    held_on: heldOn,
    kind: random.weighted([
      ['TRIAL', 7],
      ['INVESTIGATING_JUDGE', 2],
      ['APPEAL', 1],
    ]),
    outcome: told ? random.pick(['HELD', 'RESERVED', 'POSTPONED']) : null,
    body: drawn.holder.note(id, JSON.stringify(place)),
    ...recorded(drawn),
  });
}

/** Filed, and for most of them something was heard since. */
export function writeComplaint(writing: Writing, drawn: DrawnCase, filedOn: LocalDate): void {
  const random = drawOf(drawn, 'complaint');
  const step = (occurredOn: LocalDate, kind: string, reason: string | null = null) =>
    writing.add('tenant.complaint_step', {
      id: random.uuid(),
      case_id: drawn.id,
      step: kind,
      occurred_on: occurredOn,
      reason,
      ...recorded(drawn),
    });
  step(filedOn, 'FILED');
  const heardOn = dateOf(writing.today - random.between(5, 80));
  if (heardOn <= filedOn || random.chance(0.1)) return;
  if (random.chance(0.3)) step(heardOn, 'CLASSIFIED', random.pick(['AUTHOR_UNKNOWN', 'NOT_ENOUGH_PROOF']));
  else step(heardOn, 'INVESTIGATED');
}

const recorded = ({ team, life }: DrawnCase) => ({
  recorded_by: team.accountId,
  recorded_at: `${dateOf(life.opened)}T09:00:00Z`,
});
