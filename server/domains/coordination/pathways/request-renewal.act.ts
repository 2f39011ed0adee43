import { RequestRenewalInput } from '../../../../schema/pathways.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { addDays, type LocalDate } from '../../../kernel/local-date';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { takeTurn } from '../../../tenancy/take-turn';
import { findBody, type FoundBody } from '../../actors/bodies';
import { ownCase, recordEvent, requireKnownAge, type OwnCase } from '../../persons/cases';
import { seizeCommission } from '../referrals';
import { pathwayOfCase } from './found-pathway';
import { pathwayAnswer } from './pathway-answer';
import { pathwayRights } from './pathways.access';
import { SITTING_UNTIL, type PathwayRow } from './pathways.queries';
import { type Authorised, lengthVerdict, periodsFrom, renewalVerdict } from './periods.rules';

/** The file goes to the commission again, as it stands: nothing that the last request has is typed twice. */
export const requestRenewal = defineAct({
  name: 'requestRenewal',
  description:
    'Asks the commission to go on with a pathway that runs (demande de renouvellement), of the file as it stands; answers with the last ' +
    'sitting held in time. Association’s caseworker.',
  input: RequestRenewalInput,
  where: 'caseId',
  may: pathwayRights.requestRenewal,
  find: (act, { caseId }) => ownCase(act, caseId),
  async work(act, _input, found, { gate }) {
    requireKnownAge(found);
    await takeTurn(act.tx, `refer ${found.id}`);
    await checkLaw(act, await renewable(act, found));
    await seizeCommission(act, gate, found, await commission(act), { renewal: true });
    await recordEvent(act, found.id, 'RENEWAL_REQUESTED', { referralId: act.newId });
    act.tell('REFERRAL_PROPOSED', act.newId);
    act.touch(found.id);
    return act.newId;
  },
  answer: pathwayAnswer,
});

/** A pathway that runs, and whose renewal nobody asked for yet. */
async function renewable(act: Act, { id, stage }: OwnCase): Promise<PathwayRow> {
  const pathway = await pathwayOfCase(act, id);
  if (!pathway || !['DECIDED', 'RUNNING'].includes(stage))
    throw refused(
      ErrorCode.WRONG_STATE,
      pathway?.endedOn
        ? 'Ce parcours est terminé : il ne se renouvelle plus. Si sa fin était une erreur, reprenez-le d’abord.'
        : "Aucun parcours n'est autorisé pour ce dossier dans ce département : déposez-le devant la commission.",
    );
  if (pathway.renewalId)
    throw refused(
      ErrorCode.ALREADY_EXISTS,
      'Son renouvellement est déjà demandé : attendez la décision, ou retirez la saisine.',
    );
  return pathway;
}

async function checkLaw(act: Act, { periods }: PathwayRow): Promise<void> {
  const { lapsesOn, next } = lapseOf(periods, act.actor.today);
  const length = lengthVerdict(periods, next);
  if (length.verdict === 'BLOCKING') throw refused(ErrorCode.WRONG_STATE, `${length.message} ${length.cure}`);
  const [sitting] = await act.tx.query<{ heldOn: LocalDate }>({ text: SITTING_UNTIL, values: [lapsesOn] });
  act.apply(renewalVerdict(lapsesOn, sitting?.heldOn ?? null, act.actor.today));
}

/** When the last period ends, and the first day that one more could have. */
function lapseOf(periods: readonly Authorised[], today: LocalDate): { lapsesOn: LocalDate; next: LocalDate } {
  const lapsesOn = periodsFrom(periods).at(-1)!.endsOn;
  return { lapsesOn, next: lapsesOn < today ? today : addDays(lapsesOn, 1) };
}

const refused = (code: ErrorCode, message: string): Refusal => Refusal.of(code, message, ['caseId'], 'CASF L.121-9');

async function commission(act: Act): Promise<FoundBody> {
  const body = await findBody(act, { kind: 'PROSTITUTION_EXIT_COMMISSION' });
  if (body && body.state !== 'NOT_INSTALLED') return body;
  throw Refusal.of(
    ErrorCode.BODY_NOT_AVAILABLE,
    "La commission n'est plus installée dans ce département : demandez à la préfecture de l'installer.",
  );
}
