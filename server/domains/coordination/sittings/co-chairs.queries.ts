import type { Act } from '../../../acts/act';
import type { AgendaItemKind, BodyKind, CoChair, SupportAsked } from '../../../kernel/words';
import { CO_CHAIRS } from '../../../kernel/words';
import { bool, columns, instant, int, text, uuid, type RowOf } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';
import { validatesTogether } from './co-chairs.rules';

const DIGEST = (session: string) => `access.agenda_digest(${session})`;

/** Of a sitting `s` and a seat `c`, with what that seat gave `v`. */
const VALIDATION = columns('tenant.agenda_validation', {
  sessionId: uuid(() => 's.id'),
  seat: text<CoChair>(() => 'c.seat'),
  validatedAt: instant().orNull(),
  stands: bool((at) => `coalesce(${at('agenda_digest')} = ${DIGEST('s.id')}, false)`),
});
export type ValidationRow = RowOf<typeof VALIDATION>;

const POINT = columns('access.agenda_to_validate', {
  sessionId: uuid(),
  position: int(),
  kind: text<AgendaItemKind>(),
  title: text().orNull(),
  minutes: int(),
  late: bool(),
  supportAsked: text<SupportAsked>().orNull(),
});
export type PointRow = RowOf<typeof POINT>;

/** A sitting whose agenda I may validate: for which of my seats, and the agenda as I read it. */
export interface ToValidateRow {
  sessionId: string;
  seats: CoChair[];
  digest: string;
}

interface Sitting {
  id: string;
  bodyKind: BodyKind;
}

/** Each seat's own validation; none where the body has one chair. */
export async function validationsOf(act: Act, { id, bodyKind }: Sitting): Promise<ValidationRow[]> {
  return validatesTogether(bodyKind) ? act.tx.query<ValidationRow>({ text: VALIDATIONS, values: [[id]] }) : [];
}

/** The agenda has changed: neither validation is of it any more. True where there was one. */
export async function undoValidations(act: Act, { id, bodyKind }: Sitting): Promise<boolean> {
  if (!validatesTogether(bodyKind)) return false;
  return (await act.tx.query({ text: UNDO, values: [id] })).length > 0;
}

export class CoChairQueries {
  constructor(private readonly database: Database) {}

  validations(actor: Actor, sessionIds: readonly string[]): Promise<ValidationRow[]> {
    return this.database.read<ValidationRow>(actor, { text: VALIDATIONS, values: [sessionIds] });
  }

  toValidate(actor: Actor, sessionIds: readonly string[]): Promise<ToValidateRow[]> {
    return this.database.read<ToValidateRow>(actor, { text: TO_VALIDATE, values: [sessionIds] });
  }

  points(actor: Actor, sessionIds: readonly string[]): Promise<PointRow[]> {
    return this.database.read<PointRow>(actor, { text: POINTS, values: [sessionIds] });
  }
}

/** Both seats, for each of them and for their secretariat. */
const VALIDATIONS = `
  select ${VALIDATION.select('v')}
  from tenant.session s cross join unnest(array[${CO_CHAIRS.map((seat) => `'${seat}'`).join(', ')}]) with ordinality as c (seat, rank)
  left join tenant.agenda_validation v on v.departement_code = s.departement_code and v.session_id = s.id and v.seat = c.seat
  where s.departement_code = access.departement() and s.id = any($1::uuid[])
    and (access.runs_session(s.id) or cardinality(access.co_chair_seats(s.id)) > 0) order by s.id, c.rank`;

const TO_VALIDATE = `
  select s.id as "sessionId", c.seats, ${DIGEST('s.id')} as digest
  from tenant.session s cross join lateral (select access.co_chair_seats(s.id) as seats offset 0) c
  where s.departement_code = access.departement() and s.id = any($1::uuid[]) and s.status in ('PLANNED', 'CONVENED')
    and cardinality(c.seats) > 0`;

const POINTS = `
  select ${POINT.select('p')} from access.agenda_to_validate p
  where p.departement_code = access.departement() and p.session_id = any($1::uuid[]) order by p.session_id, p.position, p.id`;

const UNDO = `
  delete from tenant.agenda_validation where departement_code = access.departement() and session_id = $1 returning seat`;
