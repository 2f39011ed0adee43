import type { DutySide } from '../../../kernel/words';
import { always, bool, columns, date, int, json, text, uuid, type RowOf } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';

type At = (column: string) => string;

/** The last day is the one before `until`. */
export const holdsOn = (at: At, day: string): string =>
  `${at('since')} <= ${day} and (${at('until')} is null or ${day} < ${at('until')})`;

const TIME_ZONE = '(select t.time_zone from reference.territory t where t.code = access.departement())';
const HOUR = `to_char(access.now() at time zone ${TIME_ZONE}, 'HH24:MI')`;
const TODAY = 'access.today()';

/** Day and night; within hours; or through the night, which still belongs to the day on which it began. */
const answersNow = (at: At): string => `case when ${at('opens_at')} is null then ${holdsOn(at, TODAY)}
  when ${at('opens_at')} < ${at('closes_at')} then ${HOUR} >= ${at('opens_at')} and ${HOUR} < ${at('closes_at')} and ${holdsOn(at, TODAY)}
  else ${HOUR} >= ${at('opens_at')} and ${holdsOn(at, TODAY)} or ${HOUR} < ${at('closes_at')} and ${holdsOn(at, `${TODAY} - 1`)} end`;

export const DUTY = columns('directory.duty', {
  nodeType: always('Duty'),
  departement: text('departement_code'),
  id: uuid(),
  conventionId: uuid(),
  side: text<DutySide>(),
  service: text(),
  phone: text(),
  acknowledges: bool((at) => `${at('mandate_id')} is not null`),
  opensAt: text().orNull(),
  closesAt: text().orNull(),
  since: date(),
  until: date().orNull(),
  onDuty: bool(answersNow),
  version: int(),
});
export type DutyRow = RowOf<typeof DUTY>;

export interface Opener {
  id: string;
  name: string;
  registration: string;
  kind: string;
}

/** Whether an association of the reader may open by it today. */
const mayOpen = (at: At): string => `(${holdsOn(at, TODAY)}) and exists (select from directory.mandate m
  where m.account_id = access.account() and m.departement_code = access.departement()
    and m.revoked_at is null and access.stands(m.stands_in_for)
    and m.role = 'ASSOCIATION_CASEWORKER' and m.organisation_id = any(${at('openers')})
    and m.valid_from <= ${TODAY} and (m.valid_until is null or ${TODAY} < m.valid_until))`;

export const CONVENTION = columns('directory.local_convention', {
  nodeType: always('LocalConvention'),
  departement: text('departement_code'),
  id: uuid(),
  parquetId: uuid(),
  childWelfareId: uuid().orNull(),
  signedOn: date(),
  actReference: text(),
  parties: text(),
  since: date(),
  until: date().orNull(),
  inForce: bool((at) => `(${holdsOn(at, TODAY)})`),
  mayOpen: bool(mayOpen),
  openers: json<Opener[]>(
    (
      at,
    ) => `(select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'registration', o.registration, 'kind', o.kind)
      order by o.name), '[]') from directory.organisation o where o.id = any(${at('openers')}))`,
  ),
  version: int(),
});
export type ConventionRow = RowOf<typeof CONVENTION>;

/** Offices, for whoever holds a mandate of the département: a handful of conventions, and who answers by them. */
export class ConventionQueries {
  constructor(private readonly database: Database) {}

  conventions(actor: Actor): Promise<ConventionRow[]> {
    return this.database.read<ConventionRow>(actor, { text: CONVENTIONS, values: [null] });
  }

  async convention(actor: Actor, id: string): Promise<ConventionRow | null> {
    const [row] = await this.database.read<ConventionRow>(actor, { text: CONVENTIONS, values: [id] });
    return row ?? null;
  }

  /** Those that are not over, who answers now first. */
  duties(actor: Actor): Promise<DutyRow[]> {
    return this.database.read<DutyRow>(actor, { text: DUTIES, values: [] });
  }

  async duty(actor: Actor, id: string): Promise<DutyRow | null> {
    const [row] = await this.database.read<DutyRow>(actor, { text: ONE_DUTY, values: [id] });
    return row ?? null;
  }
}

export const CONVENTIONS = `
  select ${CONVENTION.select('c')} from directory.local_convention c
  where c.departement_code = access.departement() and ($1::uuid is null or c.id = $1::uuid)
  order by c.since desc, c.recorded_at desc, c.id limit 50`;

const DUTIES = `
  select d.* from (select ${DUTY.select('d')} from directory.duty d
    where d.departement_code = access.departement() and (d.until is null or access.today() <= d.until)) d
  order by d."onDuty" desc, d.side desc, d.since, d.service, d.id limit 200`;

const ONE_DUTY = `
  select ${DUTY.select('d')} from directory.duty d where d.departement_code = access.departement() and d.id = $1`;

/** In an act: who answers by this convention at this hour, and whether it is this account. */
export const ON_DUTY = `
  select * from (select ${DUTY.select('d')}, m.account_id = access.account() as me
    from directory.duty d left join directory.mandate m on m.id = d.mandate_id
    where d.departement_code = access.departement() and d.convention_id = $1) o where o."onDuty" order by o.side desc, o.service limit 50`;
