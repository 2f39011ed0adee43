import { SHARED_BITS } from '../../server/kernel/groups';
import type { Draw } from './world-draw';
import {
  COMPILED_AT,
  dayFrom,
  type BodyRow,
  type CaseRow,
  type ReferralRow,
  type SessionRow,
  type World,
} from './world-rows';

const EVERYTHING = SHARED_BITS;
const instant = COMPILED_AT.toISOString();
const STAGES = [
  'DRAFT',
  'SUBMITTED',
  'SUBMITTED',
  'LISTED',
  'LISTED',
  'IN_SESSION',
  'IN_SESSION',
  'DECIDED',
  'DECIDED',
  'RUNNING',
  'ENDED',
  'ARCHIVED',
];

const REFERRAL_STAGES = [...STAGES, 'LISTED', 'IN_SESSION', 'DECIDED', 'LISTED', 'IN_SESSION', 'DECIDED', 'RUNNING'];

/** Cases, referrals, alerts, sessions and what ties them, of one département. */
export function drawBusiness(draw: Draw, world: World, departement: string, size: number): void {
  const bodies = world.bodies.filter((body) => body.departement_code === departement) as [BodyRow, BodyRow, BodyRow];
  const cases = Array.from({ length: 1 + draw.below(size) }, () => drawCase(draw, world, departement));
  const shared = cases.flatMap((file) =>
    draw.of([1], [1, 2], [1, 2, 3], []).map((number) => share(draw, world, file, number, bodies)),
  );
  const alerts = [
    ...[1, 2, 3].map(() => drawAlert(draw, world, departement, bodies[1])),
    ...[1, 2, 3].map(() => drawSituation(draw, world, departement, bodies[2])),
  ];
  world.cases.push(...cases);
  world.referrals.push(...shared, ...alerts);
  const sessions = drawSessions(draw, departement, bodies);
  world.sessions.push(...sessions);
  for (const referral of [...shared, ...alerts]) place(draw, world, sessions, referral);
  for (const session of sessions) convene(draw, world, session);
  designate(draw, world, bodies[1]);
  recuse(draw, world, departement, [...shared, ...alerts]);
}

/** A year was closed between this and what is read. */
const BEFORE_CLOSE = '2026-11-30T12:00:00Z';

function drawCase(draw: Draw, world: World, departement: string): CaseRow {
  const team = draw.one(world.teams.filter((row) => row.departement_code === departement));
  const id = draw.id();
  const facts = draw.below(32) + (draw.chance(10) ? 32 : 0);
  const stage = draw.one(STAGES);
  return {
    departement_code: departement,
    id,
    reference: `D-${id.slice(-12)}`,
    organisation_id: team.organisation_id,
    team_id: team.id,
    stage,
    sex: 'FEMALE',
    age_class: facts & 1 ? 'FROM_15_TO_17' : 'FROM_25_TO_29',
    facts,
    // The middle one begins between what is compiled and what is read, or on neither side of both.
    majority_month: facts & 1 ? draw.of(null, '2024-04-01', '2027-02-01', '2027-03-01', '2028-01-01') : null,
    principal_form: draw.of('SEXUAL', 'LABOUR'),
    opened_at: draw.of(instant, BEFORE_CLOSE, BEFORE_CLOSE, BEFORE_CLOSE, BEFORE_CLOSE),
    ended_at: ['ENDED', 'ARCHIVED'].includes(stage) ? draw.of('2026-12-15T12:00:00Z', '2027-02-01T12:00:00Z') : null,
  };
}

function share(
  draw: Draw,
  world: World,
  file: CaseRow,
  number: number,
  [commission, codaf, committee]: [BodyRow, BodyRow, BodyRow],
): ReferralRow {
  const ofAge = file.facts & 1 ? 'MINORS_PATHWAYS' : 'INDIVIDUAL_CASES';
  const [body, formation] = draw.of<[BodyRow, string]>(
    [commission, 'INDIVIDUAL_CASES'],
    [commission, 'MINORS_PATHWAYS'],
    [commission, ofAge],
    [commission, ofAge],
    [commission, ofAge],
    [commission, 'PROTECTION_CIRCUIT'],
    [committee, 'FOLLOW_UP_CELL'],
    [codaf, 'PLENARY'],
  );
  const authoritative = number === 1 && body === commission;
  const lens = drawLens(draw);
  return {
    ...blankReferral(draw, file.departement_code, body),
    kind: 'SHARE',
    case_id: file.id,
    holder_id: file.id,
    formation,
    purpose: `purpose ${number}`,
    authoritative,
    ...lens,
    accord_mask: draw.of(EVERYTHING, EVERYTHING, EVERYTHING, 0, draw.below(EVERYTHING + 1)),
    remedies_until: draw.chance(50) ? null : dayFrom(draw.of(-300, -1, 0, 1, 60)),
    expires_on: draw.chance(55) ? null : dayFrom(draw.of(-10, -1, 0, 1, 2, 3, 300)),
    ...(['MINORS_PATHWAYS', 'PROTECTION_CIRCUIT'].includes(formation) &&
      draw.chance(40) && { aftercare_agreed_on: '2023-01-01', aftercare_until: dayFrom(draw.of(-1, 0, 1, 300)) }),
    ...(formation === 'PROTECTION_CIRCUIT' && { parquet_id: draw.one(parquetsOf(world, file.departement_code)).id }),
  };
}

const parquetsOf = (world: World, departement: string) =>
  world.parquets.filter((row) => row.departement_code === departement);

function drawLens(draw: Draw) {
  const lens_seen = draw.of(EVERYTHING, EVERYTHING, EVERYTHING, 256 + 4, draw.below(EVERYTHING + 1));
  return {
    lens_pseudonym: draw.chance(80),
    lens_seen,
    lens_full: lens_seen & draw.of(EVERYTHING, EVERYTHING, 0, draw.below(EVERYTHING + 1)),
  };
}

function blankReferral(draw: Draw, departement: string, body: BodyRow) {
  const id = draw.id();
  return {
    departement_code: departement,
    id,
    body_id: body.id,
    body_kind: body.kind,
    legal_basis: 'fictive',
    pseudonym: `P-${id.slice(-12)}`,
    stage: draw.one(REFERRAL_STAGES),
    status: draw.of('ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'PROPOSED', 'CLOSED'),
    parquet_id: null,
    sector: null,
    support_asked: null as string | null,
    aftercare_agreed_on: null as string | null,
    aftercare_until: null as string | null,
    remedies_until: null as string | null,
    created_at: instant,
  };
}

function fromTeam(draw: Draw, world: World, departement: string, body: BodyRow) {
  const team = draw.one(world.teams.filter((row) => row.departement_code === departement));
  const blank = blankReferral(draw, departement, body);
  world.origins.push({
    departement_code: departement,
    referral_id: blank.id,
    team_id: team.id,
    organisation_id: team.organisation_id,
  });
  return blank;
}

function drawAlert(draw: Draw, world: World, departement: string, codaf: BodyRow): ReferralRow {
  const blank = fromTeam(draw, world, departement, codaf);
  return {
    ...blank,
    kind: 'ALERT',
    case_id: null,
    holder_id: blank.id,
    formation: 'RESTRICTED',
    purpose: 'alert',
    authoritative: false,
    lens_pseudonym: false,
    lens_seen: EVERYTHING,
    lens_full: EVERYTHING,
    accord_mask: EVERYTHING,
    parquet_id: draw.chance(90) ? draw.one(parquetsOf(world, departement)).id : null,
    sector: 'HOTEL',
    expires_on: draw.chance(80) ? null : dayFrom(draw.of(-1, 1)),
  };
}

/** No person, and no lens: whoever has a door reads what is told, and no sheet. */
function drawSituation(draw: Draw, world: World, departement: string, committee: BodyRow): ReferralRow {
  const blank = fromTeam(draw, world, departement, committee);
  return {
    ...blank,
    stage: draw.of(blank.stage, 'LISTED', 'IN_SESSION', 'DECIDED'),
    kind: 'SITUATION',
    case_id: null,
    holder_id: blank.id,
    formation: 'PLENARY',
    purpose: 'support',
    authoritative: false,
    lens_pseudonym: false,
    lens_seen: 0,
    lens_full: 0,
    accord_mask: EVERYTHING,
    support_asked: 'OTHER',
    expires_on: draw.chance(80) ? null : dayFrom(draw.of(-1, 1)),
  };
}

function drawSessions(
  draw: Draw,
  departement: string,
  [commission, codaf, committee]: [BodyRow, BodyRow, BodyRow],
): SessionRow[] {
  const formations: [BodyRow, string][] = [
    [commission, 'INDIVIDUAL_CASES'],
    [commission, 'INDIVIDUAL_CASES'],
    [commission, 'MINORS_PATHWAYS'],
    [commission, 'MINORS_PATHWAYS'],
    [codaf, 'RESTRICTED'],
    [codaf, 'RESTRICTED'],
    [codaf, 'PLENARY'],
    [committee, 'PLENARY'],
    [committee, 'PLENARY'],
    [committee, 'FOLLOW_UP_CELL'],
    [committee, 'FOLLOW_UP_CELL'],
  ];
  return formations.map(([body, formation]) => ({
    departement_code: departement,
    id: draw.id(),
    body_id: body.id,
    body_kind: body.kind,
    formation,
    held_on: dayFrom(10),
    starts_at: '09:00',
    capacity_minutes: 240,
    place: '',
    status: draw.of(
      'CONVENED',
      'CONVENED',
      'CONVENED',
      'OPEN',
      'OPEN',
      'OPEN',
      'HELD',
      'HELD',
      'PLANNED',
      'POSTPONED',
      'CANCELLED',
    ),
    sealed_at: draw.chance(15) ? instant : null,
  }));
}

/** Mostly in a session of its own formation; now and then in a wrong one, which must open nothing. */
function place(draw: Draw, world: World, sessions: SessionRow[], referral: ReferralRow): void {
  const own = sessions.filter(
    (row) =>
      row.body_id === referral.body_id &&
      (row.formation === referral.formation || (referral.kind === 'ALERT' && draw.chance(50))),
  );
  for (let count = draw.of(0, 1, 1, 2, 2); count > 0; count--) {
    const session = draw.one(own.length && draw.chance(90) ? own : sessions);
    world.items.push({
      departement_code: referral.departement_code,
      id: draw.id(),
      session_id: session.id,
      position: world.items.length,
      kind: 'PSP_OPINION',
      referral_id: referral.id,
      minutes: 10,
      status: draw.of('PLACED', 'PLACED', 'TREATED', 'DEFERRED', 'WITHDRAWN'),
    });
  }
}

function convene(draw: Draw, world: World, session: SessionRow): void {
  const members = world.mandates.filter((row) => row.body_id === session.body_id);
  for (const { id, role, account_id } of draw.some(members, 85)) {
    world.convocations.push({
      departement_code: session.departement_code,
      session_id: session.id,
      mandate_id: id,
      role,
      account_id,
      quality: '',
      sent_at: instant,
    });
  }
}

/** On an act or without, from before, today or later, until then or for ever; now and then to another formation. */
function designate(draw: Draw, world: World, codaf: BodyRow): void {
  for (const { id } of world.mandates.filter((row) => row.body_id === codaf.id)) {
    if (draw.chance(15)) continue;
    world.memberships.push({
      departement_code: codaf.departement_code,
      id: draw.id(),
      body_id: codaf.id,
      formation: draw.of('RESTRICTED', 'RESTRICTED', 'RESTRICTED', 'RESTRICTED', 'PLENARY'),
      mandate_id: id,
      appointed_on: dayFrom(draw.of(-400, -400, -400, 0, 1, 3)),
      valid_until: draw.chance(50) ? null : dayFrom(draw.of(0, 1, 30)),
      act_reference: draw.chance(85) ? 'Décision n° 1' : null,
      act_date: draw.chance(90) ? dayFrom(-400) : null,
    });
  }
}

function recuse(draw: Draw, world: World, departement: string, referrals: ReferralRow[]): void {
  for (const { id: account_id } of draw.some(world.accounts, 30)) {
    const referral_id = draw.one(referrals).id;
    world.recusals.push({ departement_code: departement, account_id, referral_id, recorded_at: instant });
  }
}
