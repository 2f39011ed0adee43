import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { takeTurn } from '../../../tenancy/take-turn';
import type { Act } from '../../../acts/act';
import type { Standing } from '../../../acts/right';
import { standingsAt } from '../../../acts/standings-at';
import { CaseFileEntity } from './cases.entity';
import { CASE } from './cases.queries';
import { bool, text, uuid, type RowOf } from '../../../tenancy/columns';
import type { Stage } from '../../../kernel/words';

const OWN_CASE = CASE.pick(
  'id',
  'version',
  'stage',
  'own',
  'organisationId',
  'completionRequested',
  'authoritativeReferralId',
  'facts',
  'submittedAt',
).with({
  teamId: uuid(),
  principalForm: text().orNull(),
  outcome: text().orNull(),
  /** A name or the year of birth is replaced by the reason why it is not known. */
  identityUnknown: bool((at) => `access.identity_unknown(${at('id')})`),
});

export type OwnCase = RowOf<typeof OWN_CASE>;

/** A case of the acting team, or association where the act is its manager's too; somebody else's case is no different from none. */
export async function ownCase(act: Act, globalId: string): Promise<OwnCase> {
  const found = await readableCase(act, globalId);
  act.require(
    act.mandates.flatMap(({ role, teamId, organisationId }): Standing[] => [
      ...(found.own && teamId === found.teamId ? [{ role, relation: 'OWN_TEAM' as const }] : []),
      ...(found.own && organisationId === found.organisationId ? [{ role, relation: 'OWN_ASSOCIATION' as const }] : []),
    ]),
  );
  return found;
}

/** A file that the acting secretariat instructs. */
export async function instructedCase(act: Act, globalId: string): Promise<OwnCase> {
  const found = await readableCase(act, globalId);
  act.require(await standingsAt(act, found.id));
  return found;
}

export async function readableCase(act: Act, globalId: string): Promise<OwnCase> {
  const id = act.uuid(globalId, 'CaseFile', ['caseId']);
  const [found] = await act.tx.query<OwnCase>({ text: READABLE, values: [id] });
  if (!found) throw Refusal.notFound(['caseId']);
  return found;
}

/** Moves the file on by one version; refuses when somebody did so in between. */
export async function changeCase(
  act: Act,
  found: OwnCase,
  set: Partial<CaseFileEntity>,
  expectedVersion?: number | null,
): Promise<void> {
  const version = expectedVersion ?? found.version;
  const changed = await act.tx.update(CaseFileEntity, { id: found.id, version }, { ...set, version: version + 1 });
  if (changed === 0) throw Refusal.stale();
  act.touch(found.id);
}

export function requireStage(found: Pick<OwnCase, 'stage'>, stages: readonly Stage[], message: string): void {
  if (!stages.includes(found.stage)) throw Refusal.of(ErrorCode.WRONG_STATE, message);
}

/**
 * What was proposed to another association is what it will find: nothing is written beside it meanwhile, nor while it
 * is being proposed.
 */
export async function refuseInTransfer(act: Act, caseId: string): Promise<void> {
  await takeTurn(act.tx, `transfer ${caseId}`);
  const rows = await act.tx.query({ text: IN_TRANSFER, values: [caseId] });
  if (rows.length === 0) return;
  throw Refusal.of(
    ErrorCode.WRONG_STATE,
    'Un transfert de ce dossier attend une réponse : annulez-le pour continuer ici.',
    ['caseId'],
  ).curedBy('cancelTransfer');
}

const UNTIL_ARCHIVED: readonly Stage[] = ['DRAFT', 'SUBMITTED', 'LISTED', 'IN_SESSION', 'DECIDED', 'RUNNING', 'ENDED'];

/** What follows the person beside the pathway is written until the file is archived, and not while it is proposed to another team. */
export async function requireFollowed(act: Act, found: OwnCase): Promise<void> {
  requireStage(found, UNTIL_ARCHIVED, 'Ce dossier est archivé : rien ne s’y écrit plus.');
  await refuseInTransfer(act, found.id);
}

const IN_TRANSFER = `
  select from tenant.transfer t where t.departement_code = access.departement() and t.case_id = $1 and t.state = 'PROPOSED'`;

const READABLE = `
  select ${OWN_CASE.select('c')}
  from access.visible_case c where c.departement_code = access.departement() and c.id = $1 order by c.own desc limit 1`;
