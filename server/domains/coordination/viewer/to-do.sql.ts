import { BEFORE_DECISION } from '../../../kernel/formation-of-age';
import { everyDestination } from '../../../kernel/purposes';
import { localDay } from '../../../tenancy/local-day';
import { ofTheCommittee } from './to-do-of-committee.sql';
import { designationsToRecord, HELD_ALERT } from './alerts-to-do.sql';
import { trialToDo } from './trial-to-do.sql';
import { besideReferrals } from './circuits-to-do.sql';
import type { DelayedKind } from './to-do.rules';

/**
 * Each branch begins with the few rows that can be waiting, in an index of theirs, and asks for the reader's doors for these alone:
 * a département's files of ten years are not gone through. `offset 0` keeps that order.
 */
const today = 'access.today()';

/** From to-do.rules.ts, by the second parameter: no delay is written here. */
const DELAY = (kind: DelayedKind) => `($2::jsonb ->> '${kind}')::interval`;

/** Bodies whose secretariat the reader keeps. */
const MY_BODIES = `any((select array_agg(mine.body_id) from mine
      where mine.role in ('COORDINATOR', 'CODAF_SECRETARIAT', 'COMMITTEE_SECRETARIAT'))::uuid[])`;

/** Its age closed the formation to the person, as kernel/formation-of-age.ts has it. */
const OUT_OF_AGE = `(r.facts & 32 <> 0 or case r.formation when 'INDIVIDUAL_CASES' then r.facts & 1 <> 0
      when 'MINORS_PATHWAYS' then r.facts & 1 = 0 when 'PROTECTION_CIRCUIT' then r.facts & 1 = 0 else false end)`;

/** No decision yet: beyond these stages there is one. */
const UNDECIDED = `r.stage in (${BEFORE_DECISION.map((stage) => `'${stage}'`).join(', ')})`;

const TO_ACCEPT = `
  select 'REFERRAL_TO_ACCEPT' as kind,
    coalesce(h.until, (${localDay('r.created_at')} + ${DELAY('REFERRAL_TO_ACCEPT')})::date) as due, r.id as subject,
    'Referral' as "subjectType", r.reference, r.body_kind as "bodyKind", r.kind = 'ALERT' as alert
  from access.visible_referral r left join lateral (${HELD_ALERT}) h on true
  where (h.until is null or h.until <= ${today}) and r.status = 'PROPOSED' and not r.own and not ${OUT_OF_AGE}
    and case when r.kind = 'ALERT'
      then exists (select from mine where mine.role = 'PARQUET' and mine.authority_id = r.parquet_id)
      else r.body_id = ${MY_BODIES} end`;

const TO_PLACE = `
  select 'REFERRAL_TO_PLACE', (r.created_at + ${DELAY('REFERRAL_TO_PLACE')})::date, r.id, 'Referral', r.reference, r.body_kind, false
  from access.visible_referral r join directory.body b on b.id = r.body_id and b.agenda_keeping = 'PASSERELLE'
  where r.status = 'ACCEPTED' and r.stage = 'SUBMITTED' and r.kind <> 'ALERT' and not r.own and not ${OUT_OF_AGE}
    and r.body_id = ${MY_BODIES}
    and not exists (select from access.visible_item i where i.referral_id = r.id and i.status = 'PLACED' offset 0)`;

/** What an authority decides on after the opinion. */
const DECIDED = everyDestination
  .filter(({ decided }) => decided)
  .map(({ purpose }) => `'${purpose}'`)
  .join(', ');

const TO_DECIDE = `
  select 'DECISION_TO_RECORD', (o.given_on + ${DELAY('DECISION_TO_RECORD')})::date, r.id, 'Referral', r.reference, r.body_kind, false
  from access.visible_referral r
  cross join lateral (select max(v.given_on) as given_on from access.visible_opinion v where v.referral_id = r.id) o
  where exists (select from mine where mine.role in ('COORDINATOR', 'PREFECTURE') and mine.body_id = r.body_id)
    and r.authoritative and r.purpose in (${DECIDED}) and r.status = 'ACCEPTED' and ${UNDECIDED} and not r.own and o.given_on is not null
    and not exists (select from access.visible_decision d where d.referral_id = r.id offset 0)`;

const TO_NOTIFY = `
  select 'DECISION_TO_NOTIFY', (d.signed_on + ${DELAY('DECISION_TO_NOTIFY')})::date, d.id, 'Decision', r.reference, r.body_kind, false
  from access.visible_decision d cross join lateral (
    select v.reference, v.body_id, v.body_kind from access.visible_referral v where v.id = d.referral_id and not v.own offset 0) r
  where exists (select from mine where mine.role in ('COORDINATOR', 'PREFECTURE') and mine.body_id = r.body_id)
    and d.notified_on is null`;

const TO_COMPLETE = `
  select 'COMPLETION_TO_ANSWER', (coalesce((select max(e.at) from access.own_event e where e.case_id = c.id
    and e.kind = 'COMPLETION_REQUESTED'), c.submitted_at, c.opened_at) + ${DELAY('COMPLETION_TO_ANSWER')})::date, c.id,
      'CaseFile', c.reference, null, false
  from access.visible_case c where c.own and c.completion_requested and c.source = c.id
    and exists (select from mine where mine.role = 'ASSOCIATION_CASEWORKER')`;

const DRAFTS = `
  select 'DRAFT_WAITING', (c.opened_at + ${DELAY('DRAFT_WAITING')})::date, c.id, 'CaseFile', c.reference, null, false
  from access.visible_case c where c.own and c.stage = 'DRAFT' and c.source = c.id
    and c.opened_at < access.now() - ${DELAY('DRAFT_WAITING')} and exists (select from mine where mine.role = 'ASSOCIATION_CASEWORKER')`;

const EXPIRING = `
  select 'SHARING_EXPIRES', r.expires_on, r.id, 'Referral', r.reference, r.body_kind, false
  from access.visible_referral r where r.own and r.status <> 'CLOSED' and r.expires_on >= ${today}
    and r.expires_on <= (${today} + ${DELAY('SHARING_EXPIRES')})::date
    and exists (select from mine where mine.role = 'ASSOCIATION_CASEWORKER')`;

const SUGGESTED = `
  select 'SUGGESTION_TO_CONSIDER', (s.suggested_at + ${DELAY('SUGGESTION_TO_CONSIDER')})::date, c.id, 'CaseFile', c.reference, b.kind, false
  from access.own_suggestion s join access.visible_case c on c.id = s.case_id and c.source = c.id join directory.body b on b.id = s.body_id
  where c.stage not in ('ENDED', 'ARCHIVED') and exists (select from mine where mine.role = 'ASSOCIATION_CASEWORKER')
    and not exists (select from access.visible_referral r where r.own and r.case_id = c.id and r.body_id = s.body_id)`;

const TO_ATTEND = `
  select 'SITTING_TO_ATTEND', s.held_on, s.id, 'Session', s.held_on || ' ' || s.starts_at, s.body_kind, false
  from tenant.convocation v join tenant.session s on s.departement_code = v.departement_code and s.id = v.session_id
  where v.departement_code = access.departement() and v.account_id = access.account()
    and v.mandate_id = coalesce(access.mandate(), v.mandate_id) and s.status in ('CONVENED', 'OPEN')
    and s.held_on >= ${today}`;

/** A service that was asked for its view. */
const TO_ANSWER = `
  select 'CONSULTATION_TO_ANSWER', c.due_on, r.id, 'Referral', r.reference, r.body_kind, false
  from access.visible_consultation c join access.visible_referral r on r.departement_code = c.departement_code
    and r.id = c.referral_id and r.source = r.id
  where c.asked and c.answered_at is null and c.withdrawn_at is null and c.due_on >= ${today}`;

/** What was opened in danger of life stays on the list of whoever may review it; a second person is waited for three hours. */
const GLASS = (kind: DelayedKind, waits: string) => `
  select '${kind}', (${localDay('b.opened_at')} + ${DELAY(kind)})::date, b.id, 'BreakGlass', null, null, false
  from access.visible_break_glass b where exists (select from mine where mine.role in ('DPO', 'PARQUET'))
    and ${waits} and b.account_id <> access.account() and access.reviews(b.mandate_id, b.role)`;

const TO_REVIEW = GLASS('BREAK_GLASS_TO_REVIEW', 'b.reviewed_at is null');
const TO_SECOND = GLASS(
  'BREAK_GLASS_TO_SECOND',
  "b.needs_second and b.seconded_at is null and b.closed_at is null and b.opened_at > access.now() - interval '3 hours'",
);

const READERS_TO_ANSWER = `
  select 'KEPT_READER_TO_ANSWER', (${localDay('k.asked_at')} + ${DELAY('KEPT_READER_TO_ANSWER')})::date,
    k.id, 'KeptReader', null, null, false
  from access.visible_kept_reader k where exists (select from mine where mine.role in ('PREFECTURE', 'DPO')) and not k.own
    and k.state in ('PENDING', 'ASKED_AGAIN')`;

/** The formation is not that of the person's age any more: the team takes the referral back, or settles the age. */
const TO_CHANGE = `
  select 'FORMATION_TO_CHANGE', ${today}, r.id, 'Referral', r.reference, r.body_kind, false
  from access.visible_referral r
  where r.kind = 'SHARE' and r.status <> 'CLOSED' and ${UNDECIDED} and ${OUT_OF_AGE}
    and (r.body_id = ${MY_BODIES} or (r.own and exists (select from mine where mine.role = 'ASSOCIATION_CASEWORKER')))`;

/** Who follows a pathway: the team, and the secretariat of the commission. */
const FOLLOWED = `(r.body_id = ${MY_BODIES} or (r.own and exists (select from mine where mine.role = 'ASSOCIATION_CASEWORKER')))`;

/** The last day of the last period, as pathways/periods.rules.ts counts it. */
const carried = (kind: DelayedKind, reference: string, when: string) => `
  select '${kind}', l.day, r.id, 'Referral', ${reference}, r.body_kind, false
  from access.visible_referral r
  cross join lateral (
    select v.periods, v.renewal_id from access.visible_pathway v
    where v.departement_code = access.departement() and v.case_id = r.holder_id and v.referral_id = r.id offset 0) p
  cross join lateral (select least((p.periods -> -1 ->> 'startsOn')::date + ${DELAY('PERIOD')},
    (p.periods -> 0 ->> 'startsOn')::date + ${DELAY('PATHWAY')})::date - 1 as day) l
  where r.status = 'ACCEPTED' and r.stage in ('DECIDED', 'RUNNING') and r.purpose = 'PSP' and ${FOLLOWED} and ${when}`;

const LAPSES = carried(
  'PATHWAY_LAPSES',
  'r.reference',
  `p.renewal_id is null and l.day between ${today} and (${today} + ${DELAY('PATHWAY_LAPSES')})::date`,
);
const LAPSED = carried('PATHWAY_LAPSED', `r.reference || ' ' || (${today} - l.day)`, `l.day < ${today}`);

/** The provisional permit beside a pathway that runs, for its own team: the last that was asked for and not refused. */
const PERMIT_ENDS = `
  select 'PERMIT_ENDS', p.ends_on, r.id, 'Referral', r.reference, r.body_kind, false
  from access.visible_referral r
  cross join lateral (
    select v.ends_on from access.visible_benefit v
    where v.departement_code = access.departement() and v.case_id = r.holder_id and v.kind = 'APS' and v.refused_on is null
    order by v.requested_on desc, v.id limit 1) p
  where r.own and r.status = 'ACCEPTED' and r.stage in ('DECIDED', 'RUNNING') and r.purpose = 'PSP'
    and p.ends_on <= (${today} + ${DELAY('PERMIT_ENDS')})::date
    and exists (select from mine where mine.role = 'ASSOCIATION_CASEWORKER')`;

/** A permit of the sheet, told for as long after it as before; an APS beside the pathway that lasts as long is told there. */
const SHEET_PERMIT_ENDS = `
  select 'PERMIT_ENDS', p.permit_ends_on, p.case_id, 'CaseFile', c.reference, null, false
  from access.own_permit p cross join lateral (
    select v.reference, v.stage from access.visible_case v where v.id = p.case_id and v.source = v.id offset 0) c
  where p.permit_ends_on between (${today} - ${DELAY('PERMIT_ENDS')})::date and (${today} + ${DELAY('PERMIT_ENDS')})::date
    and c.stage not in ('ENDED', 'ARCHIVED') and exists (select from mine where mine.role = 'ASSOCIATION_CASEWORKER')
    and not exists (select from access.visible_benefit v
      where v.departement_code = access.departement() and v.case_id = p.case_id and v.kind = 'APS' and v.refused_on is null
        and (v.ends_on is null or v.ends_on >= p.permit_ends_on))`;

/** Of somebody who thinks it over, for as long after the last day as before. */
const REFLECTION_ENDS = `
  select 'REFLECTION_ENDS', f.ends_on, f.case_id, 'CaseFile', c.reference, null, false
  from access.own_reflection f cross join lateral (
    select v.reference, v.stage from access.visible_case v where v.id = f.case_id and v.source = v.id offset 0) c
  where f.ends_on between (${today} - ${DELAY('REFLECTION_ENDS')})::date and (${today} + ${DELAY('REFLECTION_ENDS')})::date
    and c.stage <> 'ARCHIVED' and exists (select from mine where mine.role = 'ASSOCIATION_CASEWORKER')`;

const UNANSWERED = `
  select 'REQUEST_UNANSWERED', (r.created_at + ${DELAY('REQUEST_UNANSWERED')})::date, r.id, 'Referral', r.reference, r.body_kind, false
  from access.visible_referral r
  where r.authoritative and r.purpose in (${DECIDED}) and r.status <> 'CLOSED' and ${UNDECIDED} and not ${OUT_OF_AGE} and ${FOLLOWED}
    and r.created_at < access.now() - ${DELAY('REQUEST_UNANSWERED')}`;

/** Months that begin then: both ends are reckoned before any row is looked at, so that an index finds the few. */
const between = (from: string, until: string) =>
  `m.majority_month between (${today} ${from})::date and (${today} ${until})::date`;
const AT_SEVENTEEN = DELAY('AT_SEVENTEEN');
const MAJORITY_COMES = DELAY('MAJORITY_COMES');

const comesOfAge = (months: string) => `
  select 'MAJORITY_COMES', m.majority_month, m.case_id, 'CaseFile', c.reference, null, false
  from access.own_majority m cross join lateral (
    select v.reference, v.stage from access.visible_case v where v.id = m.case_id and v.source = v.id offset 0) c
  where ${months} and c.stage not in ('ENDED', 'ARCHIVED') and exists (select from mine where mine.role = 'ASSOCIATION_CASEWORKER')`;

const TURNS_SEVENTEEN = comesOfAge(between(`- ${MAJORITY_COMES} + ${AT_SEVENTEEN}`, `+ ${AT_SEVENTEEN}`));
const TURNS_EIGHTEEN = comesOfAge(between('', `+ ${MAJORITY_COMES}`));

/** For an association's managers, by function: whose mandate of last week opens their files, or does so no more. */
const OPENED_THIS_WEEK = `
  select 'MANDATES_OF_THE_WEEK', (w.monday + ${DELAY('MANDATES_OF_THE_WEEK')})::date, mine.organisation_id, 'Organisation',
    (select string_agg(distinct s.sign || m.role || ':' || coalesce(b.kind, ''), ',')
      from directory.mandate m left join directory.body b on b.id = m.body_id
      cross join lateral (values ('+', m.granted_at), ('-', m.revoked_at)) s (sign, at)
      where m.departement_code = access.departement() and s.at < w.monday and s.at >= w.monday - ${DELAY('MANDATES_OF_THE_WEEK')}
        and m.account_id <> access.account()
        and (m.organisation_id = mine.organisation_id or m.body_id = any(w.bodies))), null, false
  from mine cross join lateral (select date_trunc('week', ${today}::timestamp) as monday, array(select distinct r.body_id
    from access.visible_referral r where r.own and r.status <> 'CLOSED' and r.body_id is not null) as bodies) w
  where mine.role = 'ASSOCIATION_MANAGER'`;

/** A file that is going to be destroyed: its own team and association may take it back; a secretariat that had it knows of it. */
const TO_BE_DESTROYED = `
  select 'ERASURE_WAITING', e.destroys_on, e.case_id, 'CaseFile', null, null, false
  from access.visible_asked_erasure e where e.own
  union all select 'ERASURE_TOLD', e.destroys_on, e.referral_id, 'Referral', null, e.body_kind, false from access.told_erasure e`;

/** A summons that reached nobody: its member is summoned in another way, while there is time, or has answered all the same. */
const TO_REPLACE = `
  select distinct 'LETTER_TO_REPLACE', s.held_on, s.id, 'Session', s.held_on || ' ' || s.starts_at, s.body_kind, false
  from tenant.session s join tenant.letter l on l.departement_code = s.departement_code and l.session_id = s.id
    and l.state in ('REFUSED', 'BOUNCED')
  left join tenant.reply r on r.departement_code = l.departement_code and r.session_id = l.session_id and r.mandate_id = l.mandate_id
  where s.departement_code = access.departement() and s.status = 'CONVENED' and s.held_on >= ${today} and s.body_id = ${MY_BODIES}
    and r.answer is null and not exists (select from tenant.letter k where k.departement_code = l.departement_code
      and k.session_id = l.session_id and k.mandate_id = l.mandate_id and (k.written_at, k.sequence) > (l.written_at, l.sequence))`;

/** Told to whoever is to do it; to the secretariat where they have no account. It says nothing of what is to be done. */
const FOLLOW_UP = `
  select 'FOLLOW_UP_DUE', f.due_on, f.id, 'FollowUp', null, b.kind, false
  from tenant.follow_up f join directory.body b on b.id = f.body_id
  left join directory.membership o on o.id = f.membership_id
  where f.departement_code = access.departement() and f.outcome is null and f.due_on <= (${today} + ${DELAY('FOLLOW_UP_DUE')})::date
    and case when o.mandate_id is null then f.body_id = ${MY_BODIES}
      else exists (select from mine where o.mandate_id in (mine.id, mine.stands_in_for)) end`;

const BRANCHES = [
  TO_ACCEPT,
  designationsToRecord(MY_BODIES),
  TO_PLACE,
  TO_DECIDE,
  TO_NOTIFY,
  TO_COMPLETE,
  DRAFTS,
  EXPIRING,
  SUGGESTED,
  TO_REPLACE,
  TO_ATTEND,
  TO_ANSWER,
  TO_REVIEW,
  TO_SECOND,
  READERS_TO_ANSWER,
  TO_CHANGE,
  LAPSES,
  LAPSED,
  PERMIT_ENDS,
  SHEET_PERMIT_ENDS,
  REFLECTION_ENDS,
  ...besideReferrals(today, DELAY),
  UNANSWERED,
  TURNS_SEVENTEEN,
  TURNS_EIGHTEEN,
  ...trialToDo(today, DELAY),
  FOLLOW_UP,
  ...ofTheCommittee(MY_BODIES),
  OPENED_THIS_WEEK,
  TO_BE_DESTROYED,
];

/** Sittings that wait for their summons, with the rules of their body: the last day is counted by sessions.rules.ts. */
const TO_CONVENE = `
  select 'SESSION_TO_CONVENE', s.held_on, s.id, 'Session', s.held_on || ' ' || s.starts_at, s.body_kind, false, b.rules
  from tenant.session s join directory.body b on b.id = s.body_id
  where s.departement_code = access.departement() and s.status = 'PLANNED' and s.held_on >= ${today} and s.body_id = ${MY_BODIES}
  order by s.held_on, s.starts_at, s.id limit $1`;

/** Overdue first; sittings to convene after the rest, by their own day. */
export const TO_DO = `
  with mine as materialized (
    select m.id, m.stands_in_for, m.role, m.body_id, m.authority_id, m.organisation_id from directory.mandate m
    where m.account_id = access.account() and m.id = coalesce(access.mandate(), m.id)
      and m.departement_code = access.departement() and m.revoked_at is null and access.stands(m.stands_in_for)
      and m.valid_from <= access.today() and (m.valid_until is null or access.today() < m.valid_until) and (select access.mandated()))
  select t.kind, t.due::text as due, t.subject, t."subjectType", t.reference, t."bodyKind", t.alert, t.rules from (
    (select distinct u.*, null::jsonb as rules from (${BRANCHES.join(' union all ')}) u
      where u.kind <> 'MANDATES_OF_THE_WEEK' or u.reference is not null order by u.due, u.kind, u.subject limit $1)
    union all (${TO_CONVENE})) t`;
