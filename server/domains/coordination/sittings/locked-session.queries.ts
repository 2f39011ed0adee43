import type { Act } from '../../../acts/act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { BodyKind, FormationReference } from '../../../reference/body-types';
import { bodyKindReference } from '../../../reference/reference-data';
import { int, json, text, type RowOf } from '../../../tenancy/columns';
import { undoValidations } from './co-chairs.queries';
import { noticeOf, type Notice } from './sessions.rules';
import { AGENDA_DIGEST, SESSION } from './sessions.sql';
import type { Formation, SessionStatus } from '../../../kernel/words';

/** A sitting under an act: nobody else changes it or its agenda until the act ends. */
const LOCKED = SESSION.with({
  /** Of the sitting alone, and of the order of its agenda: together, what the secretariat has read. */
  version: int(),
  agendaVersion: int(),
  agendaDigest: text(() => AGENDA_DIGEST),
  bodyRules: json<{ noticeDays?: number }>(
    (at) => `(select b.rules from directory.body b where b.id = ${at('body_id')})`,
  ),
});

export type LockedSession = RowOf<typeof LOCKED>;

/** The sitting, for its body's secretariat; refuses a version that is no longer the current one. */
export async function lockSession(
  act: Act,
  globalId: string,
  expectedVersion?: number | null,
  path = 'sessionId',
): Promise<LockedSession> {
  const session = await lockById(act, act.uuid(globalId, 'Session', [path]), path);
  if (
    expectedVersion !== undefined &&
    expectedVersion !== null &&
    expectedVersion !== session.version + session.agendaVersion
  )
    throw Refusal.stale();
  return session;
}

export async function lockById(act: Act, id: string, path: string): Promise<LockedSession> {
  const [session] = await act.tx.query<LockedSession>({ text: LOCK, values: [id] });
  if (!session) throw Refusal.notFound([path]);
  requireSecretariat(act, session.bodyId, session.bodyKind);
  return session;
}

/** Two sittings in one act are locked in the order of their ids, so that two opposite moves wait instead of failing. */
export async function lockInOrder(act: Act, ids: string[]): Promise<void> {
  await act.tx.query({ text: LOCK_IN_ORDER, values: [ids] });
}

/** Each body has its own secretariat. */
export function requireSecretariat(act: Act, bodyId: string, bodyKind: BodyKind): void {
  const role = bodyKindReference(bodyKind).secretariatRole;
  act.requireAs('SECRETARIAT', (mandate) => mandate.role === role && mandate.bodyId === bodyId);
}

export function requireStatus(session: LockedSession, statuses: readonly SessionStatus[], message: string): void {
  if (!statuses.includes(session.status)) throw Refusal.of(ErrorCode.WRONG_STATE, message);
}

const BEFORE_OPENING: readonly SessionStatus[] = ['PLANNED', 'CONVENED'];

/**
 * The order of the agenda moves on by one version; the sitting itself, which everybody reads, does not. What its co-chairs had
 * validated is no longer that agenda, and they are told.
 */
export async function bumpAgenda(act: Act, session: LockedSession): Promise<void> {
  await act.tx.query({ text: BUMP, values: [session.id] });
  if (BEFORE_OPENING.includes(session.status) && (await undoValidations(act, session)))
    act.tell('AGENDA_CHANGED', session.bodyId);
}

export function formationOf(bodyKind: BodyKind, formation: Formation): FormationReference | null {
  return bodyKindReference(bodyKind).formations.find(({ code }) => code === formation) ?? null;
}

export function noticeFor({ bodyKind, bodyRules }: Pick<LockedSession, 'bodyKind' | 'bodyRules'>): Notice | null {
  return noticeOf(bodyKindReference(bodyKind).crpaApplies, bodyRules);
}

const LOCK = `
  select ${LOCKED.select('s')}
  from tenant.session s where s.departement_code = access.departement() and s.id = $1 for update of s`;

const LOCK_IN_ORDER = `
  select s.id from tenant.session s where s.departement_code = access.departement() and s.id = any($1::uuid[]) order by s.id for update`;

const BUMP = `
  update tenant.session set agenda_version = agenda_version + 1 where departement_code = access.departement() and id = $1`;
