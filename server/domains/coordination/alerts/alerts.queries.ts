import { SEALED, SEALED_NOTE } from '../../../access/gate';
import type { AlertOutcome } from '../../../kernel/words';
import { bool, bytes, columns, date, int, text, uuid, type RowOf } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';

const COURSE = columns('access.alert_course', {
  id: uuid('referral_id'),
  parquet: text((at) => `(select a.name from reference.authority a where a.id = ${at('parquet_id')})`),
  heldOn: date().orNull(),
  heldUntil: date().orNull(),
  acceptedOn: date().orNull(),
  toldOn: date().orNull(),
  personsInformed: int().orNull(),
  personsOriented: int().orNull(),
  outcome: text<AlertOutcome>().orNull(),
  closedOn: date().orNull(),
});

const OPERATION = columns('access.alert_operation', {
  departement: text('departement_code'),
  id: uuid('referral_id'),
  subjects: text(),
  plannedOn: date().orNull(),
  version: int(),
  body: bytes().orNull(),
  controlled: bool().orNull(),
  controlledMonth: text((at) => `to_char(${at('controlled_month')}, 'YYYY-MM')`).orNull(),
  personsMet: int().orNull(),
  personsInformed: int().orNull(),
  personsOriented: int().orNull(),
  personsSheltered: int().orNull(),
  ...SEALED,
});

const HOLD_REASON = columns('access.visible_note', { ...SEALED_NOTE, referralId: uuid(), subjects: text() });

export type CourseRow = RowOf<typeof COURSE>;
export type OperationRow = RowOf<typeof OPERATION>;
export type HoldReasonRow = RowOf<typeof HOLD_REASON>;

/** What the reader's doors bring of alerts: the gate says what is shown. */
export class AlertQueries {
  constructor(private readonly database: Database) {}

  courses(actor: Actor, ids: readonly string[]): Promise<CourseRow[]> {
    return this.database.read<CourseRow>(actor, { text: COURSES, values: [ids] });
  }

  operations(actor: Actor, ids: readonly string[]): Promise<OperationRow[]> {
    return this.database.read<OperationRow>(actor, { text: OPERATIONS, values: [ids] });
  }

  holdReasons(actor: Actor, ids: readonly string[]): Promise<HoldReasonRow[]> {
    return this.database.read<HoldReasonRow>(actor, { text: HOLD_REASONS, values: [ids] });
  }

  async parquetName(actor: Actor, id: string): Promise<string | null> {
    const [found] = await this.database.read<{ name: string }>(actor, { text: PARQUET, values: [id] });
    return found?.name ?? null;
  }
}

const ofEach = (list: string, view: string) => `
  select ${list} from unnest($1::uuid[]) as k (id) cross join lateral (
    select * from access.${view} v where v.departement_code = access.departement() and v.referral_id = k.id offset 0) r`;

const COURSES = ofEach(COURSE.select('r'), 'alert_course');
const OPERATIONS = ofEach(OPERATION.select('r'), 'alert_operation');

/** The last of each. */
const HOLD_REASONS = `
  select distinct on (n.referral_id) ${HOLD_REASON.select('n')} from access.visible_note n
  where n.departement_code = access.departement() and n.holder_id = any($1::uuid[]) and n.kind = 'HOLD_REASON'
  order by n.referral_id, n.written_at desc`;

const PARQUET = 'select a.name from reference.authority a where a.id = $1';

export const OPERATION_IN_ACT = `
  select ${OPERATION.select('o')} from access.alert_operation o
  where o.departement_code = access.departement() and o.referral_id = $1`;
