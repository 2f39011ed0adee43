const ALL = '1023::smallint';

/** Closing shuts every reader's door at commit, save the table's ENDED line. */
const STAGE = `case when r.status = 'CLOSED' and r.stage <> 'ARCHIVED' then 'ENDED' else r.stage end`;

/** A last day is a legal date of the département. An unknown time zone gives null, which a grant refuses. */
export const startOf = (day: string) => `${day}::timestamp at time zone
        (select t.time_zone from reference.territory t where t.code = r.departement_code)`;
export const endOf = (day: string) => startOf(`(${day} + 1)`);

const EXPIRES = `case when r.expires_on is null then 'infinity' else ${endOf('r.expires_on')} end`;

const OWN_RELATIONS = (owner: string) => `cross join lateral (values
      (${owner}.team_id, 'ASSOCIATION_CASEWORKER', 'OWN_TEAM'),
      (${owner}.organisation_id, 'ASSOCIATION_MANAGER', 'OWN_ASSOCIATION')) g (grantee, role, relation)`;

const OWN_DOORS = `
    select c.departement_code, c.id as holder_id, c.id as source, g.grantee, g.role, g.relation,
      'NONE' as body_kind, 'NONE' as formation, c.stage, c.facts,
      true as lens_pseudonym, ${ALL} as lens_seen, ${ALL} as lens_full, ${ALL} as accord_mask, true as opens_file,
      coalesce(c.submitted_at, c.opened_at) as opened_at, 'infinity'::timestamptz as expires
    from tenant.case_file c ${OWN_RELATIONS('c')}
    union all
    select r.departement_code, r.holder_id, r.holder_id, g.grantee, g.role, g.relation,
      r.body_kind, r.formation, ${STAGE}, 0::smallint, true, ${ALL}, ${ALL}, ${ALL}, false, r.created_at, 'infinity'
    from tenant.referral r join tenant.alert_origin o on o.departement_code = r.departement_code and o.referral_id = r.id
    ${OWN_RELATIONS('o')}
    where r.kind = 'ALERT'`;

/** Whose seats are not the body's but an authority's: the parquet of the place of the facts, or that of the minors' circuit. */
const seatOf = (ofParquet: string) =>
  `access.seat(case when q.role = 'PARQUET' and ${ofParquet} then r.parquet_id else r.body_id end, q.role)`;

const SEATS = (ofParquet: string) => `
      select ${seatOf(ofParquet)}, q.role, q.relation
      from (select distinct l.role, l.relation from reference.level_rule l
        where l.body_kind = r.body_kind and l.formation = r.formation and l.stage = ${STAGE}
          and l.relation in ('SECRETARIAT', 'DECIDING', 'ADDRESSEE')) q`;

const summoned = (formation: string) => `
        from tenant.agenda_item i
        join tenant.session s on s.departement_code = i.departement_code and s.id = i.session_id
          and s.body_id = r.body_id and ${formation}
        join tenant.convocation v on v.departement_code = s.departement_code and v.session_id = s.id and v.account_id is not null
        where i.departement_code = r.departement_code and i.referral_id = r.id and i.status in ('PLACED', 'TREATED')
          and s.status in ('CONVENED', 'OPEN', 'HELD') and s.sealed_at is null`;

const REFERRAL = `
    from tenant.referral r
    left join tenant.case_file c on c.departement_code = r.departement_code and c.id = r.case_id`;

/** Nobody but the association keeps a trace of what was closed with no accord left. */
const STANDING = `g.grantee is not null and not (r.status = 'CLOSED' and r.accord_mask = 0)`;

/** Every door as it was before services were consulted. */
export const beforeConsultations = `
  create or replace view access.candidate_door as ${OWN_DOORS}
    union all
    select r.departement_code, r.holder_id, r.id, g.grantee, g.role, g.relation,
      r.body_kind, r.formation, ${STAGE}, coalesce(c.facts, 0::smallint),
      r.lens_pseudonym, r.lens_seen, r.lens_full, r.accord_mask,
      r.authoritative and g.relation = 'SECRETARIAT', coalesce(c.submitted_at, r.created_at),
      ${EXPIRES} ${REFERRAL}
    cross join lateral (${SEATS("r.kind = 'ALERT'")}
      union all
      select v.mandate_id, v.role, 'SEATED' ${summoned('s.formation = r.formation')}) g (grantee, role, relation)
    where ${STANDING}`;

/** What bounds most doors of a referral: its own lens, accord and last day. */
const BOUNDS = `r.formation, r.lens_pseudonym, r.lens_seen, r.lens_full, r.accord_mask, ${EXPIRES}`;

/** The plenary of the CODAF may hear of an alert: at the plenary's own line of the table. */
const SITS_FOR = `(s.formation = r.formation or (r.kind = 'ALERT' and s.formation = 'PLENARY'))`;

/** Of the lens, the groups that the question opens; until the answer, or the end of the last day. */
const CONSULTED = `
      select access.seat(r.body_id, n.role), n.role, 'CONSULTED', r.formation, r.lens_pseudonym and n.groups & 1 <> 0,
        r.lens_seen & n.groups, r.lens_full & n.groups, r.accord_mask, least(${EXPIRES}, ${endOf('n.due_on')})
      from tenant.consultation n
      where n.departement_code = r.departement_code and n.referral_id = r.id and n.answered_at is null and n.withdrawn_at is null`;

/** Vital interest takes the place of lens and accord; never of a recusal, nor of being kept from the case (RGPD art. 9.2 c). */
const IN_DANGER = `
      select access.seat(b.mandate_id, 'BREAK_GLASS'), b.role, 'BREAK_GLASS', r.formation, true, ${ALL}, ${ALL}, ${ALL}, least(${EXPIRES}, max(b.expires_at))
      from tenant.break_glass b
      where b.departement_code = r.departement_code and b.referral_id = r.id and r.status <> 'CLOSED'
      group by b.mandate_id, b.role`;

/** Whoever stands at a referral, with what bounds each. */
const READERS = `cross join lateral (
      select seats.*, ${BOUNDS} from (${SEATS("(r.kind = 'ALERT' or r.formation = 'PROTECTION_CIRCUIT')")}) seats (grantee, role, relation)
      union all
      select v.mandate_id, v.role, 'SEATED', s.formation, r.lens_pseudonym, r.lens_seen, r.lens_full, r.accord_mask, ${EXPIRES}
      ${summoned(SITS_FOR)}
      union all ${CONSULTED}
      union all ${IN_DANGER}) g (grantee, role, relation, formation, lens_pseudonym, lens_seen, lens_full, accord_mask, expires)`;

/** Every door that exists, whoever stands behind it, before the levels table is read. A person is never put before the CODAF. */
export const candidateDoors = `
  create or replace view access.candidate_door as ${OWN_DOORS}
    union all
    select r.departement_code, r.holder_id, r.id, g.grantee, g.role, g.relation,
      r.body_kind, g.formation, ${STAGE}, coalesce(c.facts, 0::smallint),
      g.lens_pseudonym, g.lens_seen, g.lens_full, g.accord_mask,
      r.authoritative and g.relation = 'SECRETARIAT', coalesce(c.submitted_at, r.created_at),
      g.expires ${REFERRAL}
    ${READERS}
    where ${STANDING} and (r.kind = 'ALERT') = (r.body_kind = 'CODAF')`;

/** At its first instant a minor is one no longer: no statement looks at the day, so that a door ends by itself. */
const MAJORITY = startOf('c.majority_month');

/**
 * The facts of a case until majority, and from then on. The door of an adult is not one of them: where a minor was put before
 * the adults' formation, time alone opens nothing.
 */
const AGES = `cross join lateral (
      select coalesce(c.facts, 0::smallint) as facts,
        case when c.facts & 1 <> 0 and r.formation <> 'INDIVIDUAL_CASES' then coalesce(${MAJORITY}, 'infinity') else 'infinity' end as until
      union all
      select (c.facts & (~ 1))::smallint as facts, 'infinity'::timestamptz as until
      where c.facts & 1 <> 0 and c.majority_month is not null and r.formation <> 'INDIVIDUAL_CASES') a (facts, until)`;

/**
 * An age in doubt opens no door. A minor is not put before adults' formation, nor an adult before a minors': but what was lawfully
 * decided of a minor stays to whoever decided it.
 */
const FITS = `(r.case_id is null or r.status = 'CLOSED' or r.stage in ('ENDED', 'ARCHIVED') or (a.facts & 32 = 0 and case r.formation
      when 'INDIVIDUAL_CASES' then a.facts & 1 = 0
      when 'MINORS_PATHWAYS' then a.facts & 1 <> 0 or r.stage in ('DECIDED', 'RUNNING')
      when 'PROTECTION_CIRCUIT' then a.facts & 1 <> 0
      else true end))`;

/** What is left to the commission's secretariat is what it needs to send the file back: the line of a file that has ended. */
const SENT_BACK = `case when ${FITS} or g.relation <> 'SECRETARIAT' or r.body_kind <> 'PROSTITUTION_EXIT_COMMISSION'
      then ${STAGE} else 'ENDED' end`;

/** The same doors, for a person whose age is looked at: glass that is broken in danger of life stays broken. */
export const doorsByAge = `
  create or replace view access.candidate_door as ${OWN_DOORS}
    union all
    select r.departement_code, r.holder_id, r.id, g.grantee, g.role, g.relation,
      r.body_kind, g.formation, ${SENT_BACK}, a.facts,
      g.lens_pseudonym, g.lens_seen, g.lens_full, g.accord_mask,
      r.authoritative and g.relation = 'SECRETARIAT', coalesce(c.submitted_at, r.created_at),
      least(g.expires, a.until) ${REFERRAL}
    ${AGES}
    ${READERS.replace(/, '(SEATED|CONSULTED|BREAK_GLASS)',/g, ", '$1'::text,")}
    where ${STANDING} and (r.kind = 'ALERT') = (r.body_kind = 'CODAF')
      and (g.relation in ('SECRETARIAT', 'BREAK_GLASS') or ${FITS})`;
