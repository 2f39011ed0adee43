import { OpenProtectionCircuitInput } from '../../../../schema/protection.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { AGE_UNDETERMINED, SHARED_BITS, factBits } from '../../../kernel/groups';
import { newUuid } from '../../../kernel/id';
import { newReference } from '../../../kernel/reference-code';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { namedStatement } from '../../../tenancy/named-statement';
import { takeTurn } from '../../../tenancy/take-turn';
import { writingKey } from '../../../vault/holder-key';
import { findBody } from '../../actors/bodies';
import { ownCase, recordEvent, requireStage, type OwnCase } from '../../persons/cases';
import { callOf, noConvention, oldCallVerdict, silenceVerdict } from './call.rules';
import { SILENCE_MINUTES } from './clocks.rules';
import { CONVENTIONS, ON_DUTY, type ConventionRow, type DutyRow } from './conventions.queries';
import { circuitAnswer, timeZoneOf } from './found-circuit';
import { protectionRights } from './protection.access';

/** No accord is awaited of a child in danger (CASF L.226-2-2); the telephone is, since nobody may be behind the screen. */
export const openProtectionCircuit = defineAct({
  name: 'openProtectionCircuit',
  description:
    'Opens an urgent protection circuit for a minor, after a telephone call, where a local convention lets the association do so ' +
    '(ouvrir le circuit de protection). Association’s caseworker.',
  input: OpenProtectionCircuitInput,
  where: 'caseId',
  may: protectionRights.openProtectionCircuit,
  texts: { called: 'OFFICIAL', calledAt: 'CODED', notInformedReason: 'SHEET' },
  dates: { calledOn: 'CALLED' },
  find: (act, { caseId }) => ownCase(act, caseId),
  async work(act, input, found, { vault }) {
    requireStage(found, OPEN_STAGES, 'Ce dossier est clos : ouvrez-en un autre, ou appelez le 17 ou le 119.');
    requireMinor(found);
    const convention = await conventionFor(act, found, input.conventionId);
    const duty = await act.tx.query<DutyRow>({ text: ON_DUTY, values: [convention.id] });
    const { now } = act.actor;
    const { calledAt, call } = callOf(input, duty, now, timeZoneOf(act));
    const old = oldCallVerdict(calledAt, input.calledOn!, now);
    if (old) act.apply(old);
    await takeTurn(act.tx, `refer ${found.id}`);
    await requireNone(act, found.id);
    const referralId = await refer(act, found.id, convention);
    const { holder, key } = await writingKey(act.tx, vault, found.id);
    const body = vault.sealJson(key, holder, act.newId, 'note', call);
    const { accountId } = act.actor;
    const values = [
      act.newId,
      found.id,
      referralId,
      convention.id,
      convention.parquetId,
      calledAt,
      input.childInformed,
    ];
    await act.tx.query({ text: INSERT, values: [...values, body, accountId, now] });
    await recordEvent(act, found.id, 'CIRCUIT_OPENED', { referralId });
    act.notice(silenceVerdict(now, timeZoneOf(act)));
    tellOpened(act, referralId);
    act.touch(found.id);
    return act.newId;
  },
  answer: circuitAnswer,
});

const OPEN_STAGES = ['DRAFT', 'SUBMITTED', 'LISTED', 'IN_SESSION', 'DECIDED', 'RUNNING'] as const;

/** At once to its readers; and to whoever called, should nobody acknowledge it. */
function tellOpened(act: Act, referralId: string): void {
  act.tell('CIRCUIT_TOLD', referralId);
  for (const minutes of SILENCE_MINUTES)
    act.tell('CIRCUIT_SILENT', referralId, new Date(act.actor.now.getTime() + minutes * 60_000));
}

/** Whoever says that they are a minor is one (code civil 388): the age that the file retains says so. */
function requireMinor({ facts }: OwnCase): void {
  if (facts & AGE_UNDETERMINED)
    throw Refusal.of(
      ErrorCode.AGE_UNDETERMINED,
      "L'âge de la personne n'est pas établi. Si elle se dit mineure, enregistrez sa parole : elle l'est jusqu'à ce qu'un juge dise " +
        'le contraire, et le circuit s’ouvre. Danger immédiat : le 17 ; à toute heure : le 119.',
      ['caseId'],
      'code civil 388',
    ).curedBy('retainAge');
  if (facts & factBits.MINOR) return;
  throw Refusal.of(
    ErrorCode.NOT_COMPETENT,
    'Ce circuit protège une personne mineure : ce dossier dit qu’elle est majeure. En cas de danger, appelez le 17.',
    ['caseId'],
    'C. civ. art. 375-5',
  );
}

async function conventionFor(act: Act, { organisationId }: OwnCase, asked?: string | null): Promise<ConventionRow> {
  const id = asked ? act.uuid(asked, 'LocalConvention', ['conventionId']) : null;
  const all = await act.tx.query<ConventionRow>({ text: CONVENTIONS, values: [id] });
  const open = all.filter(({ inForce, openers }) => inForce && openers.some((opener) => opener.id === organisationId));
  if (open.length === 0) throw noConvention();
  if (open.length === 1) return open[0]!;
  throw Refusal.of(
    ErrorCode.MISSING_VALUE,
    'Plusieurs parquets ont ici une convention : choisissez celui du lieu où l’enfant a été trouvé.',
    ['conventionId'],
    'C. civ. art. 375-5',
  );
}

async function requireNone(act: Act, caseId: string): Promise<void> {
  const [open] = await act.tx.query({ text: OPEN, values: [caseId] });
  if (!open) return;
  throw Refusal.of(
    ErrorCode.ALREADY_EXISTS,
    'Un circuit est déjà ouvert pour ce dossier : suivez celui-là, et rappelez la permanence si elle ne répond pas.',
    ['caseId'],
  );
}

/** A pseudonym of its own, and every group that the table opens to its parquet and to child welfare. */
async function refer(act: Act, caseId: string, { parquetId }: ConventionRow): Promise<string> {
  const body = await findBody(act, { kind: 'PROSTITUTION_EXIT_COMMISSION' });
  if (!body) throw noConvention();
  const referralId = newUuid();
  const values = REFER.values({
    ...{ departement: act.actor.departement, referralId, caseId, bodyId: body.id, parquetId },
    ...{ pseudonym: newReference(), groups: SHARED_BITS, now: act.actor.now },
  });
  await act.tx.query({ text: REFER.text, values });
  return referralId;
}

const OPEN = `
  select v.id from access.visible_circuit v
  where v.departement_code = access.departement() and v.case_id = $1 and v.open limit 1`;

/** Nothing is decided of it by a body: it runs from the call on. */
const REFER = namedStatement(
  ['departement', 'referralId', 'caseId', 'bodyId', 'parquetId', 'pseudonym', 'groups', 'now'],
  (at) => `
  insert into tenant.referral (departement_code, id, kind, case_id, holder_id, body_id, body_kind, formation, purpose, legal_basis,
    authoritative, pseudonym, lens_pseudonym, lens_seen, lens_full, accord_mask, stage, status, parquet_id, created_at, version)
  values (${at.departement}, ${at.referralId}, 'SHARE', ${at.caseId}, ${at.caseId}, ${at.bodyId}, 'PROSTITUTION_EXIT_COMMISSION',
    'PROTECTION_CIRCUIT', 'PROTECTION', 'CASF L.226-2-2 ; C. civ. art. 375-5', false, ${at.pseudonym}, true, ${at.groups}, ${at.groups},
    ${at.groups}, 'RUNNING', 'ACCEPTED', ${at.parquetId}, ${at.now}, 1)`,
);

const INSERT = `
  insert into tenant.protection_circuit (departement_code, id, case_id, referral_id, convention_id, parquet_id, called_at, child_informed,
    body, opened_by, opened_at)
  values (access.departement(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;
