import { EndPathwayInput, PathwayEnding } from '../../../../schema/pathways.types';
import type { Act } from '../../../acts/act';
import { defineAct, type Recorded } from '../../../acts/define-act';
import { dayFigures } from '../../../kernel/french-date';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { endOfPathway } from './end-of-pathway';
import { carriedPathway, type CarriedPathway } from './found-pathway';
import { pathwayAnswer } from './pathway-answer';
import { pathwayRights } from './pathways.access';
import { endVerdict, isKnownToTheTeam } from './periods.rules';

/** An authority whose remedies are over reads no more of it: it is told what it has just recorded. */
const ENDING: Recorded = {
  field: 'recorded',
  type: () => PathwayEnding,
  description: 'The end as it was just recorded, whoever recorded it.',
  of: ({ endedOn, reason }: EndPathwayInput): PathwayEnding => ({ on: endedOn, reason }),
};

/** A pathway ends by an act, and with it every door that it opened; the association keeps its own file. */
export const endPathway = defineAct({
  name: 'endPathway',
  description:
    'Ends a pathway, with its reason and its day (fin de parcours); again, corrects them. The deciding authority or the commission’s ' +
    'secretariat; the association’s caseworker for what the person did or became.',
  input: EndPathwayInput,
  where: 'referralId',
  may: pathwayRights.endPathway,
  dates: { endedOn: 'PATHWAY_ENDED' },
  find: (act, { referralId }) => carriedPathway(act, referralId),
  async work(act, input, found) {
    checkReason(input, found);
    checkDay(act, input, found);
    await move(act, input, found);
    const { referral, pathway } = found;
    await endOfPathway(act, referral, pathway, input);
    return referral.id;
  },
  answer: { ...pathwayAnswer, recorded: ENDING },
});

function checkReason({ reason }: EndPathwayInput, { under }: CarriedPathway): void {
  if (reason === 'ABROGATED')
    throw invalid("Ce motif vient de l'abrogation de la décision : enregistrez-la.").curedBy('abrogateDecision');
  if (reason === 'MOVED_DEPARTMENT')
    throw invalid(
      'Ce motif vient du transfert du dossier : proposez-le à une association du nouveau département.',
    ).curedBy('proposeTransfer');
  if (under.role !== 'ASSOCIATION_CASEWORKER' || isKnownToTheTeam(reason)) return;
  throw invalid(
    "Ce motif est celui de l'autorité qui décide : demandez au secrétariat de la commission de l'enregistrer.",
  );
}

const invalid = (message: string): Refusal => Refusal.of(ErrorCode.INVALID_VALUE, message, ['reason'], 'CASF L.121-9');

function checkDay(act: Act, { reason, endedOn }: EndPathwayInput, { pathway }: CarriedPathway): void {
  const firstStartedOn = pathway.periods[0]!.startsOn;
  if (endedOn < firstStartedOn)
    throw Refusal.of(
      ErrorCode.INVALID_VALUE,
      `Le parcours n'a commencé que le ${dayFigures(firstStartedOn)} : indiquez un jour qui le suit.`,
      ['endedOn'],
      'CASF L.121-9',
    );
  act.apply(endVerdict({ firstStartedOn, endedOn, reason }, act.actor.today));
}

/** Once; to correct it, whoever does so has read what it says now. */
async function move(act: Act, input: EndPathwayInput, { referral, pathway }: CarriedPathway): Promise<void> {
  if (pathway.endedOn !== null && !input.expectedVersion)
    throw Refusal.of(
      ErrorCode.ALREADY_EXISTS,
      "Ce parcours est déjà terminé. Pour corriger sa date ou son motif, relisez la saisine et donnez sa version ; s'il court encore, " +
        "l'équipe qui suit la personne le reprend.",
      ['expectedVersion'],
    ).curedBy('resumePathway');
  const [moved] = await act.tx.query({
    text: MOVE_ON,
    values: [referral.id, input.expectedVersion ?? referral.version],
  });
  if (!moved) throw Refusal.stale();
}

const MOVE_ON = `
  update tenant.referral set version = version + 1
  where departement_code = access.departement() and id = $1 and version = $2 returning id`;
