import type { MigrationInterface, QueryRunner } from 'typeorm';
import { madeAgain } from './20261128090000-repair-readers';
import { run } from './support/run';
import { ownFigures, ownVictims } from './support/victims';

const READER = 'passerelle_reader';
const FREEZE = 'passerelle_freeze';

/** What each dimension is read from: the bits of its group, as a door opens them (server/kernel/groups.ts). */
const OPENED: readonly (readonly [dimension: string, opens: string, code: string])[] = [
  [
    'FORM',
    'seen & 256 <> 0',
    `case when principal_form in ('SEXUAL', 'LABOUR', 'DOMESTIC', 'BEGGING', 'FORCED_CRIME') then principal_form else 'OTHER' end`,
  ],
  ['SEX', 'classed', `case when sex in ('FEMALE', 'MALE') then sex else 'OTHER' end`],
  ['AGE', 'classed', 'age'],
  [
    'ORIGIN',
    'seen & 1 <> 0',
    `case when region_of_origin in ('FRANCE', 'EUROPE', 'AFRICA', 'LATIN_AMERICA', 'ASIA', 'OTHER') then region_of_origin else 'UNKNOWN' end`,
  ],
  [
    'MINORITY',
    `classed and "full" & 16 <> 0`,
    `case age when 'UNKNOWN' then 'UNKNOWN' when 'UNDER_18' then case unaccompanied when 'YES' then 'UNACCOMPANIED' else 'OTHER_MINOR' end
        else 'ADULT' end`,
  ],
  ['COMPLAINT', 'seen & 64 <> 0', `case when complaint in ('YES', 'NO') then complaint else 'UNKNOWN' end`],
  [
    'RESIDENCE',
    'seen & 32 <> 0',
    `case when residence_kind in ('FRENCH', 'EU') then 'FRENCH_OR_EU' when residence_kind in ('PERMIT', 'NONE') then residence_kind
        when residence_kind in ('APS', 'RECEIPT', 'ASYLUM') then 'PROVISIONAL' else 'UNKNOWN' end`,
  ],
  [
    'LODGING',
    '"full" & 4 <> 0',
    `case when lodging in ('EXPLOITER', 'PRIVATE') then lodging when lodging in ('ASSOCIATION', 'SHELTER') then 'ASSISTED'
        when lodging in ('STREET', 'OTHER') then 'STREET_OR_OTHER' else 'UNKNOWN' end`,
  ],
  ['BODY', 'true', `coalesce(body, 'NONE')`],
  ['OPINION', 'true', `coalesce(opinion, 'NONE')`],
  ['DECISION', 'true', `coalesce(decision, 'NONE')`],
  [
    'DELAY',
    'true',
    `case when days is null then 'NONE' when days <= 7 then 'UP_TO_7' when days <= 30 then 'FROM_8_TO_30' when days <= 90 then 'FROM_31_TO_90'
        when days <= 180 then 'FROM_91_TO_180' else 'OVER_180' end`,
  ],
];

const along = (part: 1 | 2, otherwise: string) =>
  `case dimension ${OPENED.map((of) => `when '${of[0]}' then ${of[part]}`).join('\n        ')} else ${otherwise} end`;

/** What is read at a referral's own door: nothing of a referral that the reader does not reach. */
const REACHED = `exists (select from opened d where d.holder_id = r.case_id and d.source in (r.id, r.case_id))`;

/**
 * Counted from what the coordinator's doors open now, group by group, and from nothing else: a file that opens none is not there, and
 * along a dimension, whoever's group is closed is not. Two files are one person only for who reads both identities.
 */
const whatOpens = `
  create function access.own_figures(release text, dimension text) returns table (code text, persons integer)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with opened as materialized (select g.holder_id, g.source, g.seen, g."full", g.pseudonym from access.reader_door g),
    held as (
      select f.case_id, f.record_key, f.principal_form, f.sex, f.region_of_origin, f.unaccompanied, f.complaint, f.residence_kind, f.lodging,
        f.submitted_month, d.seen, d."full", d.seen & 1 <> 0 or d.pseudonym and not (select access.few_cases()) as classed, p.cut_off,
        case when f.age_class in ('UNDER_10', 'FROM_10_TO_14', 'FROM_15_TO_17') then 'UNDER_18'
          when f.age_class in ('FROM_25_TO_29', 'FROM_30_TO_39') then 'FROM_25_TO_39'
          when f.age_class in ('FROM_18_TO_24', 'FROM_40') then f.age_class else 'UNKNOWN' end as age,
        case when f.fingerprint is null or d.seen & 1 = 0 or exists (select from tenant.possible_duplicate u
            where u.departement_code = f.departement_code and u.other_departement = f.departement_code and u.other_case_id = f.case_id
              and u.side = 'HOLDER' and u.state = 'OTHER_PERSON')
          then decode(lpad(to_hex(f.record_key), 16, '0'), 'hex') else f.fingerprint end as person
      from published.release p
      join tenant.case_fact f on f.departement_code = access.departement() and f.submitted_month >= p.period_from and f.submitted_month < p.period_until
      join (select o.holder_id, bit_or(o.seen) as seen, bit_or(o."full") as "full", bool_or(o.pseudonym) as pseudonym
        from opened o group by o.holder_id) d on d.holder_id = f.case_id
      where p.id = release and (select access.holds_coordinator())),
    followed as (
      select h.*,
        (select r.body_kind from tenant.referral r where r.departement_code = access.departement() and r.case_id = h.case_id
          and (r.created_at at time zone 'UTC')::date <= h.cut_off and (r.authoritative or r.status = 'ACCEPTED'
            or r.closed_reason in ('COMPLETED', 'REFUSED')) and ${REACHED}
          order by r.authoritative desc, r.created_at, r.id limit 1) as body,
        (select o.sense from tenant.opinion o join tenant.referral r on r.departement_code = o.departement_code and r.id = o.referral_id
          where o.departement_code = access.departement() and r.case_id = h.case_id and o.given_on <= h.cut_off and ${REACHED}
          order by o.given_on, o.id limit 1) as opinion, d.sense as decision, d.days
      from held h
      left join lateral (
        select d.sense, d.signed_on - (c.submitted_at at time zone t.time_zone)::date as days
        from tenant.decision d join tenant.referral r on r.departement_code = d.departement_code and r.id = d.referral_id
        join tenant.case_file c on c.departement_code = r.departement_code and c.id = r.case_id
        join reference.territory t on t.code = c.departement_code
        where d.departement_code = access.departement() and d.case_id = h.case_id and d.signed_on <= h.cut_off and ${REACHED}
        order by d.signed_on, d.id limit 1) d on true),
    told as (
      select distinct on (person) ${along(2, "''")} as code from followed
      where ${along(1, 'true')}
      order by person, submitted_month, record_key)
    select w.code, count(*)::integer from told w group by w.code $$`;

const up = [
  `set local role ${FREEZE}`,
  'drop function access.own_figures(text, text)',
  'drop function access.own_victims(date, date, date)',
  'set local role passerelle_owner',
  `grant select (id, period_from, period_until, cut_off) on published.release to ${READER}`,
  `create policy reader_select on published.release for select to ${READER} using (true)`,
  ...madeAgain(READER, [whatOpens]),
  `set local role ${READER}`,
  'revoke execute on function access.own_figures(text, text) from public',
  'grant execute on function access.own_figures(text, text) to passerelle_app',
  'set local role passerelle_owner',
];

const down = [
  `set local role ${READER}`,
  'drop function access.own_figures(text, text)',
  'set local role passerelle_owner',
  `drop policy reader_select on published.release`,
  `revoke select (id, period_from, period_until, cut_off) on published.release from ${READER}`,
  ...madeAgain(FREEZE, [ownVictims, ownFigures]),
  `set local role ${FREEZE}`,
  'revoke execute on function access.own_victims(date, date, date) from public',
  'revoke execute on function access.own_figures(text, text) from public',
  'grant execute on function access.own_figures(text, text) to passerelle_app',
  'set local role passerelle_owner',
  `revoke create on schema access from ${FREEZE}`,
];

export class CountWhatOpens1795942800000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
