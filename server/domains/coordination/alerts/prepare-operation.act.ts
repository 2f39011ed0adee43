import { PrepareOperationInput } from '../../../../schema/alert-course.types';
import { defineAct } from '../../../acts/define-act';
import { corrected } from '../../../kernel/corrected';
import { languages } from '../../../kernel/languages';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { Platform } from '../../../platform';
import { writingKey } from '../../../vault/holder-key';
import { referralAnswer } from '../referrals';
import { operationOf, requireAccepted } from './accepted-alert';
import { alertRights } from './alerts.access';
import type { OperationRow } from './alerts.queries';
import { PREPARE_KNOWN, PREPARE_NEW } from './alerts.sql';
import { NOTHING_PREPARED, type Prepared } from './alerts.view';

const LONGEST = { interpreter: 200, informedBy: 200, meetingPoint: 500 } as const;

/** What whoever goes there must know; who spoke is not of it (ILO C81, art. 15 c). Nobody is told: its agents are summoned. */
export const prepareOperation = defineAct({
  name: 'prepareOperation',
  description:
    'Prepares an operation on an accepted alert, and its sheet (préparer une opération); again, corrects it. The parquet of the place ' +
    'of the facts.',
  input: PrepareOperationInput,
  where: 'referralId',
  may: alertRights.prepareOperation,
  texts: { interpreter: 'OFFICIAL', language: 'CODED', informedBy: 'OFFICIAL', meetingPoint: 'PLACE' },
  dates: { plannedOn: 'OPERATION' },
  find: (act, { referralId, expectedVersion }) => operationOf(act, referralId, expectedVersion),
  async work(act, input, { referral, known }, platform) {
    requireAccepted(referral);
    const { id, holderId } = referral;
    const prepared = checked(correctedBy(input, opened(platform, known)));
    const { holder, key } = await writingKey(act.tx, platform.vault, holderId);
    const body = platform.vault.sealJson(key, holder, id, 'note', prepared);
    const plannedOn = corrected(input.plannedOn, known?.plannedOn ?? null, null);
    const values = [id, plannedOn, body, act.actor.accountId, act.actor.now];
    await act.tx.query({ text: known ? PREPARE_KNOWN : PREPARE_NEW, values });
    act.touch(holderId);
    return id;
  },
  answer: referralAnswer,
});

/** For a correction, shown to nobody. */
const opened = ({ gate }: Platform, known: OperationRow | null): Prepared =>
  known?.body
    ? gate.ownRow<Prepared>({ departement: known.departement, holder: known.id }, { ...known, body: known.body })
    : NOTHING_PREPARED;

function correctedBy(input: PrepareOperationInput, before: Prepared): Prepared {
  const text = (given: string | null | undefined, known: string | null) =>
    corrected(given === undefined ? undefined : given?.trim() || null, known, null);
  return {
    interpreter: text(input.interpreter, before.interpreter),
    language: text(input.language, before.language),
    informer: corrected(input.informer, before.informer, null),
    informedBy: text(input.informedBy, before.informedBy),
    meetingPoint: text(input.meetingPoint, before.meetingPoint),
  };
}

function checked(prepared: Prepared): Prepared {
  const { language, informer, informedBy } = prepared;
  for (const [field, longest] of Object.entries(LONGEST))
    if ((prepared[field as keyof typeof LONGEST]?.length ?? 0) > longest)
      throw invalid(`Ce texte est trop long : ${longest} caractères au plus.`, field);
  if (language !== null && !Object.hasOwn(languages, language))
    throw invalid('Choisissez la langue dans la liste.', 'language');
  if (informedBy !== null && informer === null)
    throw invalid('Dites si c’est une unité ou une association qui informe des droits.', 'informer');
  return prepared;
}

const invalid = (message: string, field: string): Refusal => Refusal.of(ErrorCode.INVALID_VALUE, message, [field]);
