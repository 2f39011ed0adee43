import type { OutboxEvent } from '../kernel/outbox-events';
import type { Role } from '../kernel/words';

/** From a row `o` of the outbox to the mandates `m` that it concerns; the case from which a reader may be kept, if it is about one. */
export interface Audience {
  from: string;
  where?: string;
  aboutCase?: string;
  /** The account is named by the row itself, `a`, whatever it holds. */
  inPerson?: true;
}

const REFERRAL = `join tenant.referral r on r.departement_code = o.departement_code and r.id = o.subject_id`;

const CONSULTATION = `
      join tenant.consultation n on n.departement_code = o.departement_code and n.id = o.subject_id
      join tenant.referral r on r.departement_code = n.departement_code and r.id = n.referral_id`;

const KEPT_READER = `join tenant.kept_reader k on k.departement_code = o.departement_code and k.id = o.subject_id`;

const SECRETARIAT = `
      join reference.body_kind k on k.kind = r.body_kind
      join directory.mandate m on m.departement_code = r.departement_code and m.body_id = r.body_id and m.role = k.secretariat_role`;

const TEAM = (holder: string) => `
      join directory.mandate m on m.departement_code = ${holder}.departement_code and m.team_id = ${holder}.team_id
        and m.role = 'ASSOCIATION_CASEWORKER'`;

/** Mandates of one role in the département, whoever else they concern. */
const ROLE = (role: Role) =>
  `join directory.mandate m on m.departement_code = o.departement_code and m.role = '${role}'`;

/** The commission's secretariat, while the commission holds a referral of the case: nothing would wait for it otherwise. */
const SECRETARIAT_OF_CASE: Audience = {
  from: `
      join tenant.referral r on r.departement_code = o.departement_code and r.case_id = o.subject_id ${SECRETARIAT}`,
  where: "r.body_kind = 'PROSTITUTION_EXIT_COMMISSION' and r.status <> 'CLOSED'",
  aboutCase: 'r.case_id',
};

const SECRETARIAT_OF_REFERRAL: Audience = {
  from: `${REFERRAL} ${SECRETARIAT}`,
  where: "r.kind <> 'ALERT' and r.status <> 'CLOSED'",
  aboutCase: 'r.case_id',
};

/** An alert is the parquet's to accept, not the CODAF secretary's. */
const PARQUET_OF_ALERT: Audience = {
  from: `${REFERRAL}
      join directory.mandate m on m.departement_code = r.departement_code and m.authority_id = r.parquet_id and m.role = 'PARQUET'`,
  where: "r.kind = 'ALERT' and r.status <> 'CLOSED'",
};

const TEAM_OF_CASE: Audience = {
  from: `
      join tenant.case_file f on f.departement_code = o.departement_code and f.id = o.subject_id ${TEAM('f')}`,
  aboutCase: 'f.id',
};

const TEAM_OF_REFERRAL: Audience = {
  from: `${REFERRAL}
      join tenant.case_file f on f.departement_code = r.departement_code and f.id = r.case_id ${TEAM('f')}`,
  aboutCase: 'f.id',
};

const TEAM_OF_ALERT: Audience = {
  from: `
      join tenant.alert_origin a on a.departement_code = o.departement_code and a.referral_id = o.subject_id ${TEAM('a')}`,
};

const PLACE = 'join tenant.place_request q on q.departement_code = o.departement_code and q.id = o.subject_id';

const TEAM_THAT_ASKED: Audience = {
  from: `${PLACE}
      join tenant.case_file f on f.departement_code = q.departement_code and f.id = q.case_id ${TEAM('f')}`,
  aboutCase: 'f.id',
};

/** Of no file: whoever answers for a shelter is told nothing of the person. */
const TEAM_OF_SHELTER: Audience = {
  from: `${PLACE}
      join tenant.shelter s on s.departement_code = q.departement_code and s.id = q.shelter_id ${TEAM('s')}`,
};

const SERVICE_ASKED: Audience = {
  from: `${CONSULTATION}
      join directory.mandate m on m.departement_code = r.departement_code and m.body_id = r.body_id and m.role = n.role`,
  where: `not exists (select from tenant.recusal s where s.departement_code = r.departement_code
    and s.referral_id = r.id and access.reached(array[m.id], access.person_of(s.account_id), s.recorded_at))`,
  aboutCase: 'r.case_id',
};

const SECRETARIAT_THAT_ASKED: Audience = { from: `${CONSULTATION} ${SECRETARIAT}`, aboutCase: 'r.case_id' };

/** A member could not be written to: they are summoned in another way. The row names the body. */
const SECRETARIAT_OF_BODY: Audience = {
  from: `
      join directory.mandate m on m.departement_code = o.departement_code and m.body_id = o.subject_id
        and m.role in (select k.secretariat_role from reference.body_kind k)`,
};

/** CRPA R.133-13: the opinion goes to the authority that decides. The row names the body. */
const DECIDING: Audience = { from: `${ROLE('PREFECTURE')} and m.body_id = o.subject_id` };

/** The two who chair the committee: of the parquets, that of the chef-lieu. The row names the body. */
const CO_CHAIRS: Audience = {
  from: `
      join directory.mandate m on m.departement_code = o.departement_code and m.body_id = o.subject_id and (m.role = 'PREFECTURE'
        or (m.role = 'PARQUET' and exists (select from reference.authority p where p.id = m.authority_id and p.seat)))`,
};

const TEAM_OF_PARCEL: Audience = {
  from: `
      join tenant.transfer_parcel p on p.departement_code = o.departement_code and p.id = o.subject_id ${TEAM('p')}`,
};

/** The officer; a parquet's, within that parquet. One of them is the second person, when it takes two. */
const REVIEWERS_OF_GLASS: Audience = {
  from: `
      join tenant.break_glass b on b.departement_code = o.departement_code and b.id = o.subject_id
      cross join lateral access.reviewers(b.mandate_id, b.role, o.today) w
      join directory.mandate m on m.id = w.mandate_id`,
};

/** The chair, or the officer where no chair may answer about that person. */
const ANSWERERS_OF_KEPT_READER: Audience = {
  from: `${KEPT_READER}
      cross join lateral access.answerers(o.departement_code, access.person_at(k.reader), o.today) w
      join directory.mandate m on m.id = w.mandate_id`,
  aboutCase: 'k.case_id',
};

const TEAM_OF_KEPT_READER: Audience = {
  from: `${KEPT_READER}
      join tenant.case_file f on f.departement_code = k.departement_code and f.id = k.case_id ${TEAM('f')}`,
  aboutCase: 'f.id',
};

/** The secretariats that had a referral of the case, closed by the withdrawal. */
const SECRETARIATS_THAT_HAD_IT: Audience = {
  from: `
      join tenant.referral r on r.departement_code = o.departement_code and r.case_id = o.subject_id and r.kind = 'SHARE' ${SECRETARIAT}`,
  aboutCase: 'r.case_id',
};

/** A mandate waits for its holder, who may have none yet. */
const HOLDER_OF_OFFER: Audience = {
  from: `
      join directory.mandate_proposal p on p.id = o.subject_id
      join directory.account a on lower(a.email) = p.email`,
  where: "p.state = 'OFFERED'",
  inPerson: true,
};

const HOLDER_OF_ENDED: Audience = {
  from: `
      join directory.mandate h on h.id = o.subject_id
      join directory.account a on a.id = h.account_id`,
  inPerson: true,
};

/** Nobody has answered in time. */
const SECOND_PERSONS: Audience = {
  from: `
      join directory.mandate_proposal p on p.id = o.subject_id
      join directory.mandate m on m.departement_code = p.departement_code and m.role in ('SECRETARY_GENERAL', 'REGIONAL_DIRECTORATE')`,
  where: "p.state = 'PENDING'",
};

/** Whoever reads an open circuit, and nobody else: its parquet, and child welfare. */
const READERS_OF_CIRCUIT: Audience = {
  from: `${REFERRAL}
      join directory.mandate m on m.departement_code = r.departement_code and (m.role = 'PARQUET' and m.authority_id = r.parquet_id
        or m.role = 'CHILD_WELFARE' and m.body_id = r.body_id)`,
  where: `r.status <> 'CLOSED' and exists (select from tenant.protection_circuit i
    where i.departement_code = r.departement_code and i.referral_id = r.id)`,
  aboutCase: 'r.case_id',
};

/** Silence goes back to whoever called: never to more readers. */
const TEAM_THAT_CALLED: Audience = {
  ...TEAM_OF_REFERRAL,
  where: `r.status <> 'CLOSED' and exists (select from tenant.protection_circuit i
    where i.departement_code = r.departement_code and i.referral_id = r.id and i.acknowledged_at is null)`,
};

/** Those of the parquet that is named, while its accord holds. */
const PARQUET_OF_PLEADING: Audience = {
  from: `
      join tenant.pleading p on p.departement_code = o.departement_code and p.id = o.subject_id
      join directory.mandate m on m.departement_code = p.departement_code and m.authority_id = p.parquet_id and m.role = 'PARQUET'`,
  where: 'p.withdrawn_on is null',
  aboutCase: 'p.case_id',
};

/** Whom each event concerns: one without anybody does not compile. A letter has its own addressee. */
export const recipients: Record<Exclude<OutboxEvent, 'LETTER_WRITTEN'>, readonly [Audience, ...Audience[]]> = {
  CASE_SUBMITTED: [SECRETARIAT_OF_CASE],
  COMPLETION_REQUESTED: [TEAM_OF_CASE],
  COMPLETION_ANSWERED: [SECRETARIAT_OF_CASE],
  REFERRAL_PROPOSED: [SECRETARIAT_OF_REFERRAL, PARQUET_OF_ALERT],
  REFERRAL_ACCEPTED: [TEAM_OF_REFERRAL, TEAM_OF_ALERT],
  REFERRAL_DECLINED: [TEAM_OF_REFERRAL, TEAM_OF_ALERT],
  ALERT_HELD: [TEAM_OF_ALERT],
  ALERT_RESULT: [TEAM_OF_ALERT],
  ALERT_CLOSED: [TEAM_OF_ALERT],
  REFERRAL_SUGGESTED: [TEAM_OF_CASE],
  CONSULTATION_ASKED: [SERVICE_ASKED],
  CONSULTATION_ANSWERED: [SECRETARIAT_THAT_ASKED],
  LETTER_REFUSED: [SECRETARIAT_OF_BODY],
  OPINIONS_GIVEN: [DECIDING],
  AGENDA_VALIDATED: [SECRETARIAT_OF_BODY],
  AGENDA_CHANGED: [CO_CHAIRS],
  SUPPORT_RECORDED: [TEAM_OF_REFERRAL, TEAM_OF_ALERT],
  DECISION_RECORDED: [TEAM_OF_REFERRAL],
  DECISION_NOTIFIED: [TEAM_OF_REFERRAL],
  HEARING_CHANGED: [TEAM_OF_CASE],
  CIRCUIT_TOLD: [READERS_OF_CIRCUIT],
  CIRCUIT_FOLLOWED: [TEAM_OF_REFERRAL],
  CIRCUIT_SILENT: [TEAM_THAT_CALLED],
  PLACE_ASKED: [TEAM_OF_SHELTER],
  PLACE_ANSWERED: [TEAM_THAT_ASKED],
  PLACE_TAKEN: [TEAM_OF_SHELTER],
  PLACE_CLOSED: [TEAM_OF_SHELTER],
  PLEADING_SENT: [PARQUET_OF_PLEADING],
  BREAK_GLASS_OPENED: [REVIEWERS_OF_GLASS],
  READER_KEPT: [ANSWERERS_OF_KEPT_READER],
  READER_ANSWERED: [TEAM_OF_KEPT_READER],
  MANDATE_TO_EXAMINE: [{ from: ROLE('DPO') }],
  ERASURE_ASKED: [TEAM_OF_CASE, SECRETARIATS_THAT_HAD_IT, { from: ROLE('DPO') }],
  MANDATE_OFFERED: [HOLDER_OF_OFFER],
  MANDATE_UNANSWERED: [SECOND_PERSONS],
  MANDATE_ENDED: [HOLDER_OF_ENDED],
  DUPLICATE_POSSIBLE: [TEAM_OF_CASE],
  TRANSFER_PROPOSED: [TEAM_OF_PARCEL],
  TRANSFER_ENDED: [TEAM_OF_CASE],
  MAJORITY_COMES: [TEAM_OF_CASE],
  HEARING_COMES: [TEAM_OF_CASE],
  PERMIT_ENDS: [TEAM_OF_CASE],
  REFLECTION_ENDS: [TEAM_OF_CASE],
};
