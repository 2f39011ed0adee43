import type { Client } from 'pg';

/** Persons of one year over the 101 départements (Zipf), with the shares that the MIPROF publishes, and their opinions and decisions. */
export async function fillYear(admin: Client, persons: number, year = 2025): Promise<void> {
  await admin.query('begin');
  // Rows that nothing points at but the freeze: keys of the vault, organisations and sessions are left out.
  await admin.query("set local session_replication_role = 'replica'");
  for (const text of [WEIGHTS, DRAWN]) await admin.query(text);
  await admin.query(PERSONS, [persons, String(year)]);
  for (const text of [FILES, FACTS, REFERRALS, OPINIONS, DECISIONS]) await admin.query(text);
  await admin.query('commit');
  for (const table of ['case_fact', 'case_file', 'referral', 'opinion', 'decision'])
    await admin.query(`analyze tenant.${table}`);
}

const WEIGHTS = `
  create temporary table weight on commit drop as
    select code, sum(w) over (order by r) / sum(w) over () as upto from (
      select code, row_number() over (order by md5(code)) as r, 1.0 / row_number() over (order by md5(code)) as w from reference.territory) t`;

const DRAWN = `select setseed(0.25)`;

const PERSONS = `
  create temporary table person on commit drop as
    select $2::text as year, (select code from weight where upto >= p.place order by upto limit 1) as departement, gen_random_uuid() as case_id, gen_random_uuid() as referral_id,
      gen_random_uuid() as body_id, p.*
    from (select n, random() as place, random() as f, random() as s, random() as a, random() as o, random() as c, random() as l, random() as k, random() as d,
        make_date($2::text::int, 1 + (random() * 11)::int, 1) as month, (random() * 9e18)::bigint as record_key
      from generate_series(1, $1::int) n) p`;

const FILES = `
  insert into tenant.case_file (departement_code, id, reference, organisation_id, team_id, stage, opened_at, submitted_at)
    select departement, case_id, 'R' || year || n, gen_random_uuid(), gen_random_uuid(), 'SUBMITTED', month, month + interval '9 days' from person`;

const FACTS = `
  insert into tenant.case_fact (departement_code, case_id, record_key, fingerprint, sex, age_class, region_of_origin, principal_form, complaint, residence_kind,
      lodging, unaccompanied, submitted_month)
    select departement, case_id, record_key, decode(md5(year || n) || md5(n || year), 'hex'), case when s < 0.89 then 'FEMALE' when s < 0.99 then 'MALE' else 'OTHER' end,
      case when a < 0.14 then 'FROM_15_TO_17' when a < 0.43 then 'FROM_18_TO_24' when a < 0.66 then 'FROM_25_TO_29' when a < 0.88 then 'FROM_30_TO_39' else 'FROM_40' end,
      case when o < 0.69 then 'AFRICA' when o < 0.8 then 'FRANCE' when o < 0.86 then 'EUROPE' when o < 0.96 then 'LATIN_AMERICA' else 'ASIA' end,
      case when f < 0.86 then 'SEXUAL' when f < 0.94 then 'LABOUR' when f < 0.97 then 'DOMESTIC' when f < 0.99 then 'FORCED_CRIME' else 'BEGGING' end,
      case when c < 0.28 then 'YES' when c < 0.92 then 'NO' else 'UNKNOWN' end, case when l < 0.4 then 'NONE' when l < 0.6 then 'ASYLUM' when l < 0.8 then 'PERMIT' else 'FRENCH' end,
      case when k < 0.66 then 'EXPLOITER' when k < 0.85 then 'SHELTER' else 'PRIVATE' end, case when a < 0.04 then 'YES' when a < 0.14 then 'NO' else 'UNKNOWN' end, month
    from person`;

const REFERRALS = `
  insert into tenant.referral (departement_code, id, kind, case_id, holder_id, body_id, body_kind, formation, purpose, legal_basis, authoritative, pseudonym,
      lens_pseudonym, lens_seen, lens_full, accord_mask, stage, status, created_at)
    select departement, referral_id, 'SHARE', case_id, case_id, body_id, 'PROSTITUTION_EXIT_COMMISSION', 'INDIVIDUAL_CASES', 'PSP', 'CASF L.121-9', true, 'P' || year || n,
      true, 0, 0, 0, 'DECIDED', 'ACCEPTED', month + interval '9 days' from person where d < 0.8`;

const OPINIONS = `
  insert into tenant.opinion (departement_code, id, agenda_item_id, referral_id, sense, manner, has_reserves, given_on, recorded_by)
    select departement, gen_random_uuid(), gen_random_uuid(), referral_id, case when s < 0.9 then 'FAVOURABLE' else 'UNFAVOURABLE' end, 'CONSENSUS', false,
      (month + interval '50 days')::date, gen_random_uuid() from person where d < 0.7`;

const DECISIONS = `
  insert into tenant.decision (departement_code, id, referral_id, case_id, sense, signatory, delegation, signed_on, recorded_by, recorded_at)
    select departement, gen_random_uuid(), referral_id, case_id, case when o < 0.86 then 'AUTHORISED' else 'REFUSED' end, 'x', 'x',
      (month + (20 + 200 * k) * interval '1 day')::date, gen_random_uuid(), month + interval '60 days' from person where d < 0.65`;
