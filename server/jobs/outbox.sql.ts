/** Takes what is due for the time of a lease: a process that dies gives it back by dying. Another process takes other rows. */
export const CLAIM = `
  with due as (
    select o.departement_code, o.id from tenant.outbox o
    where o.next_attempt_at is null or o.next_attempt_at <= $1
    order by o.created_at limit $3 for update skip locked)
  update tenant.outbox o set next_attempt_at = $2 from due d
  where o.departement_code = d.departement_code and o.id = d.id
  returning o.departement_code as departement, o.id`;

const SECRETARIAT = `
      join reference.body_kind k on k.kind = r.body_kind
      join directory.mandate m on m.departement_code = r.departement_code and m.body_id = r.body_id and m.role = k.secretariat_role`;

const TEAM = (holder: string) => `
      join directory.mandate m on m.departement_code = ${holder}.departement_code and m.team_id = ${holder}.team_id
        and m.role = 'ASSOCIATION_CASEWORKER'`;

const REFERRAL = `join tenant.referral r on r.departement_code = o.departement_code and r.id = o.subject_id`;

const CONSULTATION = `
      join tenant.consultation n on n.departement_code = o.departement_code and n.id = o.subject_id
      join tenant.referral r on r.departement_code = n.departement_code and r.id = n.referral_id`;

const CASE_OF_REFERRAL = 'r.case_id';

/** Mandates of one role in the département, whoever else they concern. */
const ROLE = (role: string) =>
  `join directory.mandate m on m.departement_code = o.departement_code and m.role = '${role}'`;

const KEPT_READER = `join tenant.kept_reader k on k.departement_code = o.departement_code and k.id = o.subject_id`;

/** What each event is about, and whom it concerns: (event, case if any, mandate). */
const concerned: [events: string, holder: string, from: string, where?: string][] = [
  [
    "'SESSION_CONVENED'",
    'null',
    `
      join tenant.convocation v on v.departement_code = o.departement_code and v.session_id = o.subject_id
      join directory.mandate m on m.id = v.mandate_id and m.account_id = v.account_id`,
  ],
  [
    "'CASE_SUBMITTED', 'COMPLETION_ANSWERED'",
    CASE_OF_REFERRAL,
    `
      join tenant.referral r on r.departement_code = o.departement_code and r.case_id = o.subject_id ${SECRETARIAT}`,
    "r.body_kind = 'PROSTITUTION_EXIT_COMMISSION' and r.status <> 'CLOSED'",
  ],
  ["'REFERRAL_PROPOSED'", CASE_OF_REFERRAL, `${REFERRAL} ${SECRETARIAT}`, "r.kind = 'SHARE' and r.status <> 'CLOSED'"],
  [
    "'REFERRAL_PROPOSED'",
    'null',
    `${REFERRAL}
      join directory.mandate m on m.departement_code = r.departement_code and m.authority_id = r.parquet_id and m.role = 'PARQUET'`,
    "r.kind = 'ALERT' and r.status <> 'CLOSED'",
  ],
  [
    "'COMPLETION_REQUESTED', 'REFERRAL_SUGGESTED', 'DUPLICATE_POSSIBLE', 'TRANSFER_ENDED'",
    'f.id',
    `
      join tenant.case_file f on f.departement_code = o.departement_code and f.id = o.subject_id ${TEAM('f')}`,
  ],
  [
    "'REFERRAL_ACCEPTED', 'REFERRAL_DECLINED'",
    'f.id',
    `${REFERRAL}
      join tenant.case_file f on f.departement_code = r.departement_code and f.id = r.case_id ${TEAM('f')}`,
  ],
  [
    "'REFERRAL_ACCEPTED', 'REFERRAL_DECLINED'",
    'null',
    `
      join tenant.alert_origin a on a.departement_code = o.departement_code and a.referral_id = o.subject_id ${TEAM('a')}`,
  ],
  [
    "'CONSULTATION_ASKED'",
    CASE_OF_REFERRAL,
    `${CONSULTATION}
      join directory.mandate m on m.departement_code = r.departement_code and m.body_id = r.body_id and m.role = n.role`,
    `not exists (select from tenant.recusal s where s.departement_code = r.departement_code and s.referral_id = r.id
    and s.account_id = m.account_id)`,
  ],
  ["'CONSULTATION_ANSWERED'", CASE_OF_REFERRAL, `${CONSULTATION} ${SECRETARIAT}`],
  [
    "'TRANSFER_PROPOSED'",
    'null',
    `
      join tenant.transfer_parcel p on p.departement_code = o.departement_code and p.id = o.subject_id ${TEAM('p')}`,
  ],
  ["'BREAK_GLASS_OPENED'", 'null', ROLE('DPO')],
  ["'READER_KEPT'", 'k.case_id', `${KEPT_READER} ${ROLE('PREFECTURE')}`],
  [
    "'READER_ANSWERED'",
    'f.id',
    `${KEPT_READER}
      join tenant.case_file f on f.departement_code = k.departement_code and f.id = k.case_id ${TEAM('f')}`,
  ],
];

/**
 * Whom an event concerns, by ids alone, among the mandates in force on the département's own date; never somebody kept from the
 * case, nor from that of a parcel. A secretariat is told of a case only while its body holds a referral of it: nothing
 * would wait for it otherwise.
 * Other events concern nobody.
 */
export const RECIPIENTS = `
  with row as (
    select o.departement_code, o.id, o.event, o.subject_id, o.told, ($1::timestamptz at time zone t.time_zone)::date as today
    from unnest($2::text[], $3::uuid[]) as c (departement_code, id)
    join tenant.outbox o on o.departement_code = c.departement_code and o.id = c.id
    join reference.territory t on t.code = o.departement_code),
  concerned as (${concerned.map(
    ([events, holder, from, where]) => `
    select o.departement_code, o.id, ${holder}::uuid as case_id, m.id as mandate_id from row o ${from}
      where o.event in (${events})${where ? ` and ${where}` : ''}`,
  ).join(`
    union`)})
  select distinct o.departement_code as departement, o.id, a.id as "accountId", a.email
  from concerned c
  join row o on o.departement_code = c.departement_code and o.id = c.id
  join directory.mandate m on m.id = c.mandate_id
  join directory.account a on a.id = m.account_id
  where m.revoked_at is null and m.valid_from <= o.today and (m.valid_until is null or o.today < m.valid_until)
    and a.deactivated_at is null and a.id <> all (o.told)
    and not (o.event = 'TRANSFER_PROPOSED' and access.kept_from_parcel(o.departement_code, o.subject_id, lower(a.email)))
    and not exists (select from tenant.kept_reader k where k.departement_code = c.departement_code and k.case_id = c.case_id
      and k.reader = lower(a.email) and k.state <> 'LIFTED')`;

export const DELIVERED = 'delete from tenant.outbox where departement_code = $1 and id = $2';

/** Who has been told is not told again. The wait doubles, from one minute to four hours. */
export const LATER = `
  update tenant.outbox set told = told || $4::uuid[], attempts = least(attempts + 1, 1000),
    next_attempt_at = $3::timestamptz + least(interval '1 minute' * 2 ^ least(attempts, 8), interval '4 hours')
  where departement_code = $1 and id = $2`;

export const UNTRIED = `
  update tenant.outbox o set next_attempt_at = null
  from unnest($1::text[], $2::uuid[]) as c (departement_code, id)
  where o.departement_code = c.departement_code and o.id = c.id`;
