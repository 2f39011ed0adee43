import type { LocalDate } from '../../../kernel/local-date';
import { PATHWAY_ENDS, type PathwayEnd } from '../../../kernel/words';
import { bool, columns, date, json, text, uuid, type RowOf } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';
import { type Authorised, gapsBetween, lastDayOf, monthsUsed, periodsFrom } from './periods.rules';

interface AuthorisedPeriod extends Authorised {
  signedOn: LocalDate;
  signatory: string;
  decisionId: string | null;
}

export const PATHWAY = columns('access.visible_pathway', {
  departement: text('departement_code'),
  caseId: uuid(),
  /** What carries its doors: the last referral on which it was authorised. */
  referralId: uuid().orNull(),
  renewalId: uuid().orNull(),
  endedOn: date().orNull(),
  endedFor: text().orNull(),
  own: bool(),
  periods: json<AuthorisedPeriod[]>(),
});

export type PathwayRow = RowOf<typeof PATHWAY>;

export class PathwayQueries {
  constructor(private readonly database: Database) {}

  ofCases(actor: Actor, caseIds: readonly string[]): Promise<PathwayRow[]> {
    return this.database.read<PathwayRow>(actor, { text: OF_CASES, values: [caseIds] });
  }

  /** Of the file behind a referral. */
  async ofReferral(actor: Actor, referralId: string): Promise<PathwayRow | null> {
    const [row] = await this.database.read<PathwayRow>(actor, { text: OF_REFERRAL, values: [referralId] });
    return row ?? null;
  }

  /** The last sitting that hears such files and is held by that day. */
  async sittingUntil(actor: Actor, day: LocalDate): Promise<string | null> {
    const [sitting] = await this.database.read<{ id: string }>(actor, { text: SITTING_UNTIL, values: [day] });
    return sitting?.id ?? null;
  }

  renewals(actor: Actor, referralIds: readonly string[]): Promise<{ id: string; renewal: boolean }[]> {
    return this.database.read(actor, { text: RENEWALS, values: [referralIds] });
  }
}

/** A file may end by another act than its pathway: withdrawn, refused. */
export const pathwayEnd = (outcome: string | null): PathwayEnd | null =>
  PATHWAY_ENDS.find((reason) => reason === outcome) ?? null;

/** A pathway as its reader is told of it. */
export function pathwayOf(row: PathwayRow, today: LocalDate) {
  const { endedOn, endedFor } = row;
  const periods = periodsFrom(row.periods);
  const [first, last] = [periods[0]!, periods.at(-1)!];
  return {
    row,
    periods: periods.map((period, index) => ({ ...row.periods[index]!, ...period, departement: row.departement })),
    firstStartedOn: first.startsOn,
    endsOn: lastDayOf(first.startsOn),
    monthsUsed: monthsUsed(periods, endedOn ?? today),
    lapsesOn: last.endsOn,
    lapsed: endedOn === null && last.endsOn < today,
    gaps: gapsBetween(periods),
    ended: endedOn && { on: endedOn, reason: pathwayEnd(endedFor) },
  };
}

export const OF_CASES = `
  select ${PATHWAY.select('p')} from unnest($1::uuid[]) as k (id) cross join lateral (
    select * from access.visible_pathway v where v.departement_code = access.departement() and v.case_id = k.id offset 0) p`;

const RENEWALS = `
  select r.id, r.renewal from tenant.referral r where r.departement_code = access.departement() and r.id = any($1::uuid[])`;

const OF_REFERRAL = `
  select ${PATHWAY.select('p')} from (
    select distinct r.holder_id from access.visible_referral r where r.departement_code = access.departement() and r.id = $1) k
  cross join lateral (
    select * from access.visible_pathway v where v.departement_code = access.departement() and v.case_id = k.holder_id offset 0) p`;

export const SITTING_UNTIL = `
  select s.id, s.held_on::text as "heldOn" from tenant.session s
  where s.departement_code = access.departement() and s.body_kind = 'PROSTITUTION_EXIT_COMMISSION' and s.formation = 'INDIVIDUAL_CASES'
    and s.status in ('PLANNED', 'CONVENED') and s.held_on between access.today() and $1::date
  order by s.held_on desc, s.starts_at desc, s.id limit 1`;
