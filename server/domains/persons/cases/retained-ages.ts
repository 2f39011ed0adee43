import type { Act } from '../../../acts/act';
import { AGE_UNDETERMINED, factBits } from '../../../kernel/groups';
import { newUuid } from '../../../kernel/id';
import { ErrorCode, Refusal, type UserErrorFact } from '../../../kernel/refusal';
import type { RuleVerdict } from '../../../kernel/verdict';
import type { RetainedAge } from './age.rules';
import { codedCase, type CodedCase, type Sheet } from './case-facts.rules';
import { RetainedAgeEntity } from './cases.entity';
import { RETAINED_AGE } from './cases.queries';
import type { OwnCase } from './own-case';

/** Coded columns of a file from its whole sheet and the ages retained of the person; her word is recorded when the sheet first tells it. */
export async function codeSheet(act: Act, caseId: string, sheet: Sheet): Promise<CodedCase> {
  const retained = await act.tx.query<RetainedAge>({ text: RETAINED, values: [caseId] });
  await keepWord(act, caseId, sheet, retained);
  const coded = codedCase(sheet, retained, act.actor.today);
  const allowed = await act.tx.query({ text: ALLOWANCE, values: [caseId] });
  return { ...coded, facts: coded.facts | (allowed.length > 0 ? factBits.AFIS_OPEN : 0) };
}

/** Whoever says that they are a minor is believed from that day: the day is kept, so that time alone may end it. */
export async function keepWord(
  act: Act,
  caseId: string,
  { exploitation }: Sheet,
  retained: readonly RetainedAge[],
): Promise<void> {
  if (exploitation?.adultOrMinor !== 'MINOR') return;
  if (retained.some(({ age, basis }) => age === 'MINOR' && basis === 'PERSON_WORD')) return;
  await retain(act, caseId, { age: 'MINOR', basis: 'PERSON_WORD', retainedOn: act.actor.today, birthMonth: null });
}

export async function retain(act: Act, caseId: string, age: RetainedAge): Promise<void> {
  const { accountId: recordedBy, now: recordedAt } = act.actor;
  await act.tx.insert(RetainedAgeEntity, { id: newUuid(), caseId, ...age, recordedBy, recordedAt });
}

/** Nobody outside the team that follows the person hears of her while both sides of eighteen are possible. */
export function requireKnownAge({ facts }: { facts: number }, path = ageInDoubt.path): void {
  if (facts & AGE_UNDETERMINED) throw new Refusal([{ ...ageInDoubt, path }]);
}

export const ageInDoubt: UserErrorFact = {
  code: ErrorCode.AGE_UNDETERMINED,
  message:
    "L'âge de la personne n'est pas établi : ce qui est écrit permet qu'elle soit mineure ou majeure, ou se contredit. " +
    "Corrigez sa naissance, ou enregistrez l'âge retenu et ce qui le fonde (sa parole, un papier, une évaluation, un " +
    'juge). En cas de danger, appelez le 119 sans attendre.',
  path: ['caseId'],
  rule: 'code civil 388',
};

/** Told at once to whoever writes that the person is, or may be, a minor: no body, no accord and no paper is awaited. */
export function offerUrgentWays(act: Act, { facts }: CodedCase, { identity }: Sheet): void {
  const doubt = facts & AGE_UNDETERMINED && (identity?.birthYear || identity?.birthDate);
  if (facts & factBits.MINOR || doubt) act.notice(urgentWays);
}

/** The age that is written is not the one for which a body was seized: its readers' doors close with this act. */
export function tellFormation(act: Act, before: OwnCase, { facts }: CodedCase): void {
  const seized =
    before.authoritativeReferralId !== null && ['SUBMITTED', 'LISTED', 'IN_SESSION'].includes(before.stage);
  if (seized && (before.facts ^ facts) & (factBits.MINOR | AGE_UNDETERMINED)) act.notice(anotherFormation);
}

const anotherFormation: RuleVerdict = {
  rule: 'FORMATION_OF_AGE',
  article: 'CASF L.121-9',
  verdict: 'OK',
  message:
    "L'âge de la personne a changé depuis la saisine : la formation saisie ne lit plus son dossier, et rien n'y avance plus.",
  cure: 'Reprenez la saisine, recueillez un nouvel accord de la personne, puis saisissez la formation de son âge.',
};

const urgentWays: RuleVerdict = {
  rule: 'MINOR_URGENT_WAYS',
  article: 'CASF L.226-2-1 ; CASF L.226-4',
  verdict: 'OK',
  message:
    'La personne est, ou peut être, mineure : sa protection n’attend ni accord, ni papier, ni séance. Le parquet des ' +
    'mineurs et la cellule de recueil des informations préoccupantes (CRIP) se saisissent tout de suite.',
  cure: 'Danger grave : le parquet. Doute : la CRIP du département. À toute heure : le 119, gratuit.',
};

/** The latest at the end. A date is told as its text: the day of a département, not an instant. */
const RETAINED = `
  select ${RETAINED_AGE.pick('age', 'basis', 'retainedOn', 'birthMonth').select('a')}
  from access.own_retained_age a
  where a.departement_code = access.departement() and a.case_id = $1 order by a.retained_on, a.recorded_at`;

/** No sheet tells of it: an allowance that was asked for or runs opens its payer's door, whatever is written since. */
const ALLOWANCE = `
  select b.id from access.visible_benefit b where b.departement_code = access.departement() and b.case_id = $1 and b.kind = 'AFIS'
    and b.refused_on is null and (b.ends_on is null or b.ends_on >= access.today()) limit 1`;
