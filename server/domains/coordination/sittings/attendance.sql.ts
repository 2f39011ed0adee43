import { bool, columns, instant, int, text, uuid } from '../../../tenancy/columns';
import type { AttendanceState } from '../../../kernel/words';
import { MEMBER } from './sessions.sql';

/** A summons `v`, with the line `a` that answers it, if any. A stand-in and whom they replace are one seat. */
export const SUMMONED = columns('tenant.convocation', {
  sessionId: uuid(),
  memberId: uuid('mandate_id'),
  onPaper: bool((at) => `${at('account_id')} is null`),
  seat: uuid(() => 'coalesce(m.stands_in_for, v.mandate_id)'),
  voting: bool(),
  quality: text(),
  state: text<AttendanceState>(() => 'a.state').orNull(),
  proxyTo: uuid(() => 'a.proxy_to').orNull(),
  substituted: bool(() => 'coalesce(a.substituted, false)'),
  arrivedAt: text(() => 'a.arrived_at').orNull(),
  leftAt: text(() => 'a.left_at').orNull(),
  version: int(() => 'coalesce(a.version, 0)'),
});

export const SUMMONED_TO = `
  select ${SUMMONED.select('v')} from tenant.convocation v
  left join directory.mandate m on m.id = v.mandate_id
  left join tenant.attendance a on a.departement_code = v.departement_code and a.session_id = v.session_id and a.mandate_id = v.mandate_id
  where v.departement_code = access.departement() and v.session_id = any($1::uuid[])`;

/** For whoever keeps the attendance: one summoned member alone would read a quorum of themselves. */
export const SUMMONED_BY_RUN_BODIES = `
  select q.* from (${SUMMONED_TO}) q join tenant.session s on s.departement_code = access.departement() and s.id = q."sessionId"
  where s.body_id = any((select access.run_bodies())::uuid[])`;

/** Whether a member of the same sitting, known by this column, has no account. */
const onPaper = (
  column: string,
) => `exists (select from tenant.convocation h where h.departement_code = a.departement_code
    and h.session_id = a.session_id and h.mandate_id = ${column} and h.account_id is null)`;

const LINE = {
  state: text<AttendanceState>(() => 'a.state'),
  proxyUuid: uuid(() => 'a.proxy_to').orNull(),
  proxyOnPaper: bool(() => onPaper('a.proxy_to')),
  substituted: bool(() => 'a.substituted'),
  arrivedAt: text(() => 'a.arrived_at').orNull(),
  leftAt: text(() => 'a.left_at').orNull(),
  version: int(() => 'a.version'),
};

/** A line of attendance, with the summons `v` that it answers. */
export const ATTENDANCE = MEMBER.with(LINE);

export const FORMER_ATTENDANCE = MEMBER.with({ ...LINE, correctedAt: instant(() => 'a.corrected_at') });

const linesOf = (table: string, columns: string, order: string) => `
  select ${columns} from ${table} a
  join tenant.convocation v on v.departement_code = a.departement_code and v.session_id = a.session_id and v.mandate_id = a.mandate_id
  where a.departement_code = access.departement() and a.session_id = any($1::uuid[]) order by ${order}`;

export const ATTENDANCE_OF = linesOf(
  'tenant.attendance',
  ATTENDANCE.select('v'),
  'a.session_id, v.quality, a.mandate_id',
);

export const FORMER_ATTENDANCE_OF = linesOf(
  'tenant.attendance_version',
  FORMER_ATTENDANCE.select('v'),
  'a.session_id, a.mandate_id, a.version desc',
);

/** Members who do not deliberate on each of these points. */
export const RECUSED_ON = `
  select i.id as "itemId", v.mandate_id as "memberUuid", v.departement_code as departement, v.account_id is null as "onPaper"
  from tenant.agenda_item i cross join lateral access.recused_members(i.id) r
  join tenant.convocation v on v.departement_code = i.departement_code and v.session_id = i.session_id and v.mandate_id = r.mandate_id
  where i.departement_code = access.departement() and i.id = any($1::uuid[]) order by i.id, v.quality, v.mandate_id`;
