import { ReferCaseInput } from '../../../../schema/referrals.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { requiredText } from '../../../kernel/free-text';
import { groupBits, sharedGroups, type Group } from '../../../kernel/groups';
import { newReference } from '../../../kernel/reference-code';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { sharedMaskOf } from '../../../kernel/shared-mask';
import { takeTurn } from '../../../tenancy/take-turn';
import type { Sealing } from '../../../vault/sealing';
import { hasCellOn, requireAttended, type FoundBody } from '../../actors/bodies';
import { holdAccord } from '../../persons/accords';
import { ownCase, recordEvent, requireKnownAge, writeNote, type OwnCase } from '../../persons/cases';
import { describeSituation } from './describe-situation';
import { raiseAlert } from './raise-alert';
import { ACCORD, INSERT_SHARE } from './refer-case.sql';
import { referToCommission, refuseReferred, reopen, requireReferable } from './refer-again';
import { referralAnswer } from './referral-answer';
import { referralRights } from './referrals.access';
import { targetBody } from './target-body';

/** The association confirms: one more body, with its own lens and its own pseudonym. */
export const referCase = defineAct({
  name: 'referCase',
  description:
    'Sends a submitted case to one more body (saisine), with its lens and its own pseudonym. Association’s caseworker.',
  input: ReferCaseInput,
  where: 'caseId',
  may: referralRights.referCase,
  texts: {
    situation: 'BEYOND',
    'alert.sector': 'CODED',
    'alert.establishment': 'BEYOND',
    'alert.place': 'PLACE',
    'alert.facts': 'BEYOND',
    'alert.personsCount': 'BEYOND',
    'alert.personsWish': 'BEYOND',
    'alert.conditions': 'BEYOND',
  },
  dates: { expiresOn: 'SHARING_ENDS', 'alert.notBefore': 'ALERT_NOT_BEFORE' },
  find: (act, { caseId }) => ownCase(act, caseId),
  async work(act, input, found, { vault, gate }) {
    requireReferable(found, input.body);
    requireKnownAge(found);
    const body = await targetBody(act, input.body);
    await takeTurn(act.tx, `refer ${found.id}`);
    if (body.kind === 'PROSTITUTION_EXIT_COMMISSION') await referToCommission(act, gate, found, body);
    else if (body.kind === 'CODAF') await raiseAlert(act, vault, found, body, input.alert);
    else if (input.groups?.length) await share(act, vault, found, body, input);
    else await describeSituation(act, vault, found, body, { ...input, situation: checkedSituation(input) });
    await recordEvent(act, found.id, 'PROPOSED', { detail: body.kind });
    act.tell('REFERRAL_PROPOSED', act.newId);
    return act.newId;
  },
  answer: referralAnswer,
});

/** A sheet under pseudonym, with the person's accord: to the follow-up cell alone, where the committee's rules create one. */
async function share(act: Act, vault: Sealing, found: OwnCase, body: FoundBody, input: ReferCaseInput): Promise<void> {
  const situation = checkedSituation(input);
  if (!(await hasCellOn(act, body.id, act.actor.today))) throw NO_CELL;
  await refuseReferred(act, found, body);
  await requireAttended(act, 'VICTIM_SUPPORT', body.id, found.id);
  const [accord] = await act.tx.query<{ id: string; groups: number }>({
    text: ACCORD,
    values: [found.id, body.id, 'VICTIM_SUPPORT'],
  });
  if (!accord || !(await holdAccord(act, accord.id))) throw accordRequired();
  await reopen(act, found);
  const lens = lensOf(accord.groups, input);
  await act.tx.query({
    text: INSERT_SHARE.text,
    values: INSERT_SHARE.values({
      departement: act.actor.departement,
      referralId: act.newId,
      caseId: found.id,
      bodyId: body.id,
      bodyKind: body.kind,
      pseudonym: newReference(),
      lensPseudonym: lens.pseudonym,
      lensSeen: lens.seen,
      lensFull: lens.full,
      accordId: accord.id,
      accordGroups: accord.groups,
      expiresOn: input.expiresOn ?? null,
      now: act.actor.now,
    }),
  });
  act.touch(found.id);
  await writeNote(act, vault, found.id, 'SITUATION', situation, act.newId);
}

/** An alert is the CODAF's; the committee hears of a situation. */
function checkedSituation({ alert, situation }: ReferCaseInput): string {
  if (alert) throw Refusal.of(ErrorCode.INVALID_VALUE, "Une alerte s'adresse au CODAF.", ['alert']);
  if (situation) return requiredText(situation, 'situation');
  throw Refusal.of(ErrorCode.MISSING_VALUE, 'Décrivez la situation, sans nommer personne.', ['situation']);
}

const NO_CELL = Refusal.of(
  ErrorCode.WRONG_STATE,
  'Ce comité n’a pas de cellule de suivi : aucune fiche ne lui est ouverte. Décrivez une situation, sans la personne.',
  ['groups'],
  'Décret 2016-1056',
);

function accordRequired(): Refusal {
  return Refusal.of(
    ErrorCode.ACCORD_REQUIRED,
    "Recueillez d'abord l'accord de la personne pour cette instance : montrez-lui qui lira quoi.",
    ['caseId'],
    'CASF L.121-6-2',
  ).curedBy('recordAccord');
}

/** What is shared at most: never more than the person agreed to. */
function lensOf(accord: number, { groups, minimisedOnly = [] }: ReferCaseInput) {
  sharedMaskOf([...(groups ?? []), ...minimisedOnly], 'groups');
  const shared = (groups ?? sharedGroups).filter((group) => accord & groupBits[group]);
  const bits = (list: readonly Group[]) => list.reduce((mask, group) => mask | groupBits[group], 0);
  const seen = bits(shared);
  return { pseudonym: shared.includes('identity'), seen, full: seen & ~bits(minimisedOnly) };
}
