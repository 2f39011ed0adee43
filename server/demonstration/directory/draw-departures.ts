import { addDays } from '../../kernel/local-date';
import type { Ground } from './ground';
import type { DirectoryRows } from './rows';

const COMMISSION = 'PROSTITUTION_EXIT_COMMISSION';

/** Days from today: a seat that was left, a seat and a coordinator who are about to leave, where nobody is followed much. */
const SEATS: Readonly<Record<string, number>> = { '86': -40, '61': -210, '88': 55 };
const COORDINATORS: Readonly<Record<string, number>> = { '87': 50, '65': 70 };

/** So that what the MIPROF follows each week has something of each kind. Whoever leaves sits on paper: nobody's account changes. */
export function drawDepartures(rows: DirectoryRows, { code, bodies }: Ground): void {
  const commission = bodies[COMMISSION];
  if (!commission.installed) return;
  const [seat, coordinator] = [SEATS[code], COORDINATORS[code]];
  if (seat !== undefined) {
    const row = rows.all.find(
      ({ table, row: each }) =>
        table === 'directory.membership' && 'formation' in each && each.body_id === commission.id && !each.mandate_id,
    );
    if (row) Object.assign(row.row, { valid_until: addDays(rows.today, seat) });
  }
  if (coordinator === undefined) return;
  const mandate = rows.all.find(
    ({ table, row }) =>
      table === 'directory.mandate' &&
      'stands_in_for' in row &&
      row.role === 'COORDINATOR' &&
      row.departement_code === code,
  );
  if (mandate) Object.assign(mandate.row, { valid_until: addDays(rows.today, coordinator) });
}
