import { addDays } from '../../kernel/local-date';
import type { Seat } from './ground';
import type { DirectoryRows } from './rows';
import { stableUuid } from '../../reference/stable-uuid';

/** Days from today between which the coordinator is stood in for: now, over, and yet to come. */
const ABSENCES: Readonly<Record<string, readonly [number, number]>> = {
  '75': [-4, 17],
  '69': [-4, 10],
  '13': [-60, -39],
  '38': [21, 42],
  '2A': [-4, 17],
};

export function drawStandIn(rows: DirectoryRows, seats: readonly Seat[], code: string): void {
  const absence = ABSENCES[code];
  const seat = seats.find(({ role }) => role === 'COORDINATOR');
  if (!absence || !seat) return;
  const title = 'coordinatrice suppléante';
  rows.mandate(rows.account(`standin-${code}`, title), {
    role: seat.role,
    quality: title,
    departement: code,
    bodyId: stableUuid('body', `${code}:${seat.body}`),
    validFrom: addDays(rows.today, absence[0]),
    validUntil: addDays(rows.today, absence[1]),
    standsInFor: seat.mandateId,
  });
}
