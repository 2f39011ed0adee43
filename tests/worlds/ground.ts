import type { Client } from 'pg';
import { encodeId, type IdType } from '../../server/kernel/id';
import { makeConvention } from '../canaries/circuit-story';
import type { CanaryWorld } from '../canaries/canary-world';
import { FAR_FROM, farDay } from '../support/far-days';

/** Few files are open there: the next one is the tenth. */
export const HERE = '84';
/** Year of the sittings that are told, by the stories too: nothing else is in it. */
export const HELD_IN = 2098;
/** Where a file may go. */
export const THERE = '69';
export const by = (name: string) => `${name}-${HERE}`;

export const COMMITTEE = 'VICTIM_SUPPORT_COMMITTEE';
const FEW = 9;

/** What stands in both worlds. */
export interface Ground {
  /** A draft, and a file that waits for its sitting, whose agenda has room. */
  draft: string;
  /** A child’s, where a convention lets a circuit be opened. */
  child: string;
  waiting: { caseId: string; referralId: string };
  planned: string;
  /** A file on the agenda of a sitting that is convened: every seat reads it. */
  listed: { caseId: string; referralId: string; sessionId: string; itemId: string };
  /** A file before the committee too. */
  shared: { caseId: string; referralId: string };
  /** A sitting of the committee, with a situation that waits for it. */
  support: { sessionId: string; referralId: string };
  plenary: string;
  /** One that another association's team answers for. */
  shelter: string;
  /** Alerts of the file that waits: one that its parquet has not answered, one that it accepted. */
  raised: string;
  taken: string;
  /** An association of another département, approved there. */
  receiver: string;
  /** The parquet whose magistrate reads here. */
  parquet: string;
}

export async function layGround(stories: CanaryWorld, admin: Client): Promise<Ground> {
  const draft = await stories.draft(HERE);
  await makeConvention(stories, admin, HERE);
  const child = await stories.draft(HERE, true);
  const waiting = await stories.accepted(HERE);
  const planned = await stories.session(HERE);
  const listed = await stories.listed(HERE);
  const shared = await toCommittee(stories);
  const support = await supportPlanned(stories, shared.caseId);
  const plenary = await plenaryOfCodaf(stories);
  const shelter = await shelterHere(stories);
  const raised = await alertOf(stories, waiting.caseId);
  const taken = await alertOf(stories, waiting.caseId);
  await stories.act(by('parquet'), 'acceptReferral', { referralId: taken }, '', 'ReferralActInput');
  for (let open = await openFiles(admin); open < FEW; open += 1) await stories.draft(HERE);
  return {
    draft,
    child,
    waiting,
    planned,
    listed,
    shared,
    support,
    plenary,
    shelter,
    raised,
    taken,
    receiver: await receiverThere(admin),
    parquet: await parquetHere(admin),
  };
}

async function toCommittee(stories: CanaryWorld): Promise<Ground['shared']> {
  const { caseId } = await stories.accepted(HERE);
  await stories.cell(HERE);
  await stories.accord(HERE, caseId, COMMITTEE, 'VICTIM_SUPPORT', ['IDENTITY', 'SOCIAL_SITUATION']);
  const situation = 'Situation';
  const { referral } = await stories.act(
    by('association'),
    'referCase',
    { caseId, body: COMMITTEE, situation, groups: ['IDENTITY', 'SOCIAL_SITUATION'] },
    'referral { id }',
  );
  await stories.act(by('clav'), 'acceptReferral', { referralId: referral.id }, '', 'ReferralActInput');
  return { caseId, referralId: referral.id as string };
}

/** Nobody is in it, and no accord is asked. */
export const SITUATION = { situation: 'Situation', supportAsked: 'HOUSING' };

async function supportPlanned(stories: CanaryWorld, caseId: string): Promise<Ground['support']> {
  const input = { caseId, body: COMMITTEE, ...SITUATION };
  const { referral } = await stories.act(by('association'), 'referCase', input, 'referral { id }');
  await stories.act(by('clav'), 'acceptReferral', { referralId: referral.id }, '', 'ReferralActInput');
  const sitting = { departement: HERE, body: COMMITTEE, formation: 'PLENARY', heldOn: farDay(9) };
  const practical = { startsAt: '10:00', capacityMinutes: 60 };
  const planned = await stories.act(by('clav'), 'scheduleSession', { ...sitting, ...practical }, 'session { id }');
  const sessionId = planned.session.id as string;
  await stories.act(by('clav'), 'placeOnAgenda', { sessionId, title: 'Bilan' });
  return { sessionId, referralId: referral.id as string };
}

async function shelterHere(stories: CanaryWorld): Promise<string> {
  const told = { name: 'Maison', publics: ['WOMEN'], withChildren: true, phone: '0400000000' };
  const input = { departement: HERE, ...told };
  return (await stories.act(by('association2'), 'registerShelter', input, 'shelter { id }')).shelter.id as string;
}

async function alertOf(stories: CanaryWorld, caseId: string): Promise<string> {
  const alert = { sector: 'HOTELS', place: 'Lieu', facts: 'Faits' };
  const input = { caseId, body: 'CODAF', alert };
  const { referral } = await stories.act(by('association'), 'referCase', input, 'referral { id }');
  return referral.id as string;
}

async function plenaryOfCodaf(stories: CanaryWorld): Promise<string> {
  const { session } = await stories.act(
    by('codaf'),
    'scheduleSession',
    {
      departement: HERE,
      body: 'CODAF',
      formation: 'PLENARY',
      heldOn: farDay(7),
      startsAt: '14:00',
      capacityMinutes: 240,
    },
    'session { id }',
  );
  return session.id as string;
}

async function receiverThere(admin: Client): Promise<string> {
  const { rows } = await admin.query<{ id: string }>(
    `select t.organisation_id as id from directory.team t join directory.approval a on a.organisation_id = t.organisation_id
       and a.departement_code = t.departement_code and a.valid_from <= current_date and current_date < a.valid_until
     where t.departement_code = $1 order by 1 limit 1`,
    [THERE],
  );
  return encodeId('Organisation', THERE, rows[0]!.id);
}

async function parquetHere(admin: Client): Promise<string> {
  const { rows } = await admin.query<{ id: string }>(
    `select m.authority_id as id from directory.mandate m join directory.account a on a.id = m.account_id
     where a.subject = $1 and m.role = 'PARQUET' limit 1`,
    [by('parquet')],
  );
  return encodeId('Authority', HERE, rows[0]!.id);
}

async function openFiles(admin: Client): Promise<number> {
  const { rows } = await admin.query<{ open: number }>(
    `select count(*)::int as open from tenant.case_file where departement_code = $1 and stage not in ('ENDED', 'ARCHIVED')`,
    [HERE],
  );
  return rows[0]!.open;
}

/** What has an id here and was told here: `since` leaves out what the demonstration had drawn before. */
const NODES: [type: IdType, table: string, told: string][] = [
  ['CaseFile', 'tenant.case_file', 't.opened_at >= $2'],
  ['Pleading', 'tenant.pleading', 't.written_on >= $2::date'],
  ['Referral', 'tenant.referral', 't.created_at >= $2'],
  ['Session', 'tenant.session', `t.held_on >= '${FAR_FROM}'`],
  [
    'AgendaItem',
    'tenant.agenda_item',
    `exists (select from tenant.session s where s.id = t.session_id and s.held_on >= '${FAR_FROM}')`,
  ],
];

/** Ids of everything told, whoever may read it: an id that one knows is no right. */
export async function idsOf(admin: Client, since: Date): Promise<[IdType, string][]> {
  const found: [IdType, string][] = [];
  for (const [type, table, told] of NODES) {
    const { rows } = await admin.query<{ id: string }>(
      `select t.id from ${table} t where t.departement_code = $1 and $2::timestamptz is not null and ${told} order by t.id`,
      [HERE, since],
    );
    found.push(...rows.map(({ id }): [IdType, string] => [type, encodeId(type, HERE, id)]));
  }
  return found;
}
