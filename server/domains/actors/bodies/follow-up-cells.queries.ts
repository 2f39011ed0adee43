import type { Act } from '../../../acts/act';
import type { RequestContext } from '../../../http/request-context';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { LocalDate } from '../../../kernel/local-date';
import { columns, date, int, text, uuid, type RowOf } from '../../../tenancy/columns';
import type { Database } from '../../../tenancy/database';
import { bodyToAppointTo, type FoundBody } from './found-body.queries';

const CELL = columns('tenant.follow_up_cell', {
  id: uuid(),
  bodyId: uuid(),
  actReference: text(),
  actDate: date().orNull(),
  validFrom: date(),
  validUntil: date().orNull(),
  version: int(),
});
export type CellRow = RowOf<typeof CELL>;

/** The committee, for its secretariat: no other body has such a cell. */
export async function committeeOf(act: Act, bodyId: string): Promise<FoundBody> {
  const body = await bodyToAppointTo(act, bodyId);
  if (body.kind === 'VICTIM_SUPPORT_COMMITTEE') return body;
  throw Refusal.of(
    ErrorCode.INVALID_VALUE,
    'Seul le comité local d’aide aux victimes peut avoir une cellule de suivi.',
    ['bodyId'],
  );
}

/** Whether the rules of that committee have a follow-up cell on that day. */
export async function hasCellOn(act: Act, bodyId: string, day: LocalDate): Promise<boolean> {
  return (await act.tx.query({ text: ON_DAY, values: [bodyId, day] })).length > 0;
}

/** The last one recorded, over or not. */
export async function lastCell(act: Act, bodyId: string): Promise<CellRow | null> {
  const [cell] = await act.tx.query<CellRow>({ text: LAST, values: [bodyId] });
  return cell ?? null;
}

/** In force today or to come, of each body of the département. */
export class FollowUpCellQueries {
  constructor(private readonly database: Database) {}

  async ofBody(context: RequestContext, departement: string, bodyId: string): Promise<CellRow | null> {
    const cells = await context.once(`follow-up cells ${departement}`, () =>
      this.database.read<CellRow>(context.actor(departement), { text: STANDING, values: [] }),
    );
    return cells.find((cell) => cell.bodyId === bodyId) ?? null;
  }
}

const ON_DAY = `
  select c.id from tenant.follow_up_cell c where c.departement_code = access.departement() and c.body_id = $1
    and c.valid_from <= $2::date and (c.valid_until is null or $2::date < c.valid_until)`;

const LAST = `
  select ${CELL.select('c')} from tenant.follow_up_cell c where c.departement_code = access.departement() and c.body_id = $1
  order by c.valid_from desc, c.recorded_at desc limit 1`;

const STANDING = `
  select ${CELL.select('c')} from tenant.follow_up_cell c where c.departement_code = access.departement()
    and (c.valid_until is null or access.today() < c.valid_until) order by c.valid_from limit 10`;
