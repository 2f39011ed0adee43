import type { Client } from 'pg';
import type { Mask } from '../../server/kernel/groups';
import { become } from './stage-world';

/** What one account really received at one source: from the columns that came back with a value. */
export interface Observed extends Mask {
  holder: string;
  source: string;
  /** The door's own summary, beside what the columns show. */
  door: Mask;
}

export interface ReferralSeen {
  id: string;
  source: string;
  caseId: string | null;
  reference: string;
  sex: string | null;
  ageClass: string | null;
  principalForm: string | null;
  /** The reader's doors to it, with what bounds each. */
  subjects: string;
}

export interface CaseSeen extends Omit<ReferralSeen, 'caseId'> {
  externalReference: string | null;
}

export interface Observation {
  doors: Map<string, Observed>;
  referrals: ReferralSeen[];
  cases: CaseSeen[];
}

const OBSERVE = `
  with parts as (
    select source, bit_or(bit) filter (where minimised is not null) as seen, bit_or(bit) filter (where rest is not null) as "full"
    from access.sheet_part group by source),
  coded as (
    select source, age_class is not null as pseudonym from access.visible_case
    union all select source, age_class is not null from access.visible_referral where source = id),
  doors as (
    select holder_id as holder, source, coalesce((select bool_or(c.pseudonym) from coded c where c.source = d.source), false) as pseudonym,
      coalesce((select p.seen from parts p where p.source = d.source), 0) as seen,
      coalesce((select p."full" from parts p where p.source = d.source), 0) as "full",
      jsonb_build_object('pseudonym', bool_or(d.pseudonym), 'seen', bit_or(d.seen), 'full', bit_or(d."full")) as door
    from access.door d group by holder_id, source)
  select (select coalesce(json_agg(doors), '[]') from doors) as doors,
    (select coalesce(json_agg(json_build_object('id', id, 'source', source, 'caseId', case_id, 'reference', reference, 'sex', sex,
      'ageClass', age_class, 'principalForm', principal_form, 'subjects', subjects)), '[]') from access.visible_referral) as referrals,
    (select coalesce(json_agg(json_build_object('id', id, 'source', source, 'reference', reference, 'sex', sex,
      'ageClass', age_class, 'principalForm', principal_form, 'subjects', subjects, 'externalReference', external_reference)), '[]')
      from access.visible_case) as cases`;

/** One statement per account and département, as the bound role. */
export async function observe(
  client: Client,
  account: string,
  departement: string,
  now: Date,
  mandate?: string,
): Promise<Observation> {
  await become(client, account, departement, now, mandate);
  const { rows } = await client.query<{ doors: Observed[]; referrals: ReferralSeen[]; cases: CaseSeen[] }>({
    name: 'observe',
    text: OBSERVE,
  });
  const { doors, referrals, cases } = rows[0]!;
  return { doors: new Map(doors.map((door) => [door.source, door])), referrals, cases };
}
