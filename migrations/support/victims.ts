/** Codes of a fact, gathered into those of the lattice (server/domains/steering/statistics/lattice.json): rare ones are merged, none is left out. */
const CODES = `
    case when f.principal_form in ('SEXUAL', 'LABOUR', 'DOMESTIC', 'BEGGING', 'FORCED_CRIME') then f.principal_form else 'OTHER' end as form,
    case when f.sex in ('FEMALE', 'MALE') then f.sex else 'OTHER' end as sex,
    f.age,
    case when f.region_of_origin in ('FRANCE', 'EUROPE', 'AFRICA', 'LATIN_AMERICA', 'ASIA', 'OTHER') then f.region_of_origin else 'UNKNOWN' end as origin,
    case f.age when 'UNKNOWN' then 'UNKNOWN' when 'UNDER_18' then case f.unaccompanied when 'YES' then 'UNACCOMPANIED' else 'OTHER_MINOR' end else 'ADULT' end as minority,
    case when f.complaint in ('YES', 'NO') then f.complaint else 'UNKNOWN' end as complaint,
    case when f.residence_kind in ('FRENCH', 'EU') then 'FRENCH_OR_EU' when f.residence_kind in ('PERMIT', 'NONE') then f.residence_kind
      when f.residence_kind in ('APS', 'RECEIPT', 'ASYLUM') then 'PROVISIONAL' else 'UNKNOWN' end as residence,
    case when f.lodging in ('EXPLOITER', 'PRIVATE') then f.lodging when f.lodging in ('ASSOCIATION', 'SHELTER') then 'ASSISTED'
      when f.lodging in ('STREET', 'OTHER') then 'STREET_OR_OTHER' else 'UNKNOWN' end as lodging,
    coalesce(r.body_kind, 'NONE') as body, coalesce(o.sense, 'NONE') as opinion, coalesce(d.sense, 'NONE') as decision,
    case when e.days is null then 'NONE' when e.days <= 7 then 'UP_TO_7' when e.days <= 30 then 'FROM_8_TO_30' when e.days <= 90 then 'FROM_31_TO_90'
      when e.days <= 180 then 'FROM_91_TO_180' else 'OVER_180' end as delay`;

const AGE = `case when f.age_class in ('UNDER_10', 'FROM_10_TO_14', 'FROM_15_TO_17') then 'UNDER_18' when f.age_class in ('FROM_25_TO_29', 'FROM_30_TO_39')
        then 'FROM_25_TO_39' when f.age_class in ('FROM_18_TO_24', 'FROM_40') then f.age_class else 'UNKNOWN' end`;

/**
 * One row a person of the period: files that bear one fingerprint are one person, counted where the first was submitted, unless
 * somebody answered that the later one is another person. Opinion, decision and delay are those dated up to the cut-off. `here`
 * narrows every table to one département, `held` to the files that its reader holds. Every name is written with its schema: a search
 * path of its own would keep PostgreSQL from planning the function as the query that it is.
 */
const victims = (name: string, here: (table: string) => string, held = '') => `
  create function access.${name}(since date, until date, at date) returns table (departement text, region text, form text, sex text, age text, origin text,
      minority text, complaint text, residence text, lodging text, body text, opinion text, decision text, delay text, record_key bigint)
    language sql stable as $$
    with registered as (
      select f.departement_code, f.case_id, f.record_key, f.principal_form, f.sex, ${AGE} as age, f.region_of_origin, f.unaccompanied, f.complaint,
        f.residence_kind, f.lodging, f.submitted_month,
        case when f.fingerprint is null or exists (select from tenant.possible_duplicate p where p.other_departement = f.departement_code
            and p.other_case_id = f.case_id and p.side = 'HOLDER' and p.state = 'OTHER_PERSON' ${here('p')})
          then decode(lpad(to_hex(f.record_key), 16, '0'), 'hex') else f.fingerprint end as person
      from tenant.case_fact f where f.submitted_month >= since and f.submitted_month < until ${here('f')}
        -- Of a file that moved, the one that arrived counts, as soon as it is submitted there.
        and not exists (select from tenant.transfer_parcel m join tenant.case_fact h on h.departement_code = m.departement_code and h.case_id = m.holder_id
          where m.source_departement = f.departement_code and m.source_case_id = f.case_id)${held}),
    fact as (select distinct on (person) * from registered order by person, submitted_month, record_key),
    referred as (
      select distinct on (r.departement_code, r.case_id) r.departement_code, r.case_id, r.body_kind from tenant.referral r
      where r.case_id is not null and r.created_at < (at + 1)::timestamp at time zone 'UTC' ${here('r')}
        and (r.authoritative or r.status = 'ACCEPTED' or r.closed_reason in ('COMPLETED', 'REFUSED'))
      order by r.departement_code, r.case_id, r.authoritative desc, r.created_at, r.id),
    advised as (
      select distinct on (r.departement_code, r.case_id) r.departement_code, r.case_id, o.sense from tenant.opinion o
      join tenant.referral r on r.departement_code = o.departement_code and r.id = o.referral_id and r.case_id is not null
      where o.given_on <= at ${here('o')} order by r.departement_code, r.case_id, o.given_on, o.id),
    decided as (
      select distinct on (d.departement_code, d.case_id) d.departement_code, d.case_id, d.sense, d.signed_on from tenant.decision d
      where d.signed_on <= at ${here('d')} order by d.departement_code, d.case_id, d.signed_on, d.id)
    select f.departement_code, t.region_code, ${CODES}, f.record_key
    from fact f
    join reference.territory t on t.code = f.departement_code
    left join tenant.case_file c on c.departement_code = f.departement_code and c.id = f.case_id ${here('c')}
    left join referred r on r.departement_code = f.departement_code and r.case_id = f.case_id
    left join advised o on o.departement_code = f.departement_code and o.case_id = f.case_id
    left join decided d on d.departement_code = f.departement_code and d.case_id = f.case_id
    cross join lateral (select d.signed_on - (c.submitted_at at time zone t.time_zone)::date as days) e $$`;

export const everyVictim = victims('victims', () => '');
/** Files from which the reader is kept, or before whose referral they stood back, are not theirs to count. */
const HELD = `
        and f.case_id <> all((select access.kept_from())::uuid[])
        and not exists (select from tenant.referral q where q.departement_code = f.departement_code and q.case_id = f.case_id and q.id = any((select access.recused())::uuid[]))`;

export const ownVictims = victims(
  'own_victims',
  (table) => `and ${table}.departement_code = access.departement()`,
  HELD,
);

/**
 * Exact, of a published year, along one dimension at most, for the coordinator of the département alone: the function asks all of
 * that before it counts. Two dimensions crossed would draw a profile of a file that another body holds.
 */
export const ownFigures = `
  create function access.own_figures(release text, dimension text) returns table (code text, persons integer)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select case dimension when 'FORM' then v.form when 'SEX' then v.sex when 'AGE' then v.age when 'ORIGIN' then v.origin when 'MINORITY' then v.minority
      when 'COMPLAINT' then v.complaint when 'RESIDENCE' then v.residence when 'LODGING' then v.lodging when 'BODY' then v.body
      when 'OPINION' then v.opinion when 'DECISION' then v.decision when 'DELAY' then v.delay else '' end, count(*)::integer
    from published.release p cross join lateral access.own_victims(p.period_from, p.period_until, p.cut_off) v
    where p.id = release and (select access.holds_coordinator()) group by 1 $$`;
