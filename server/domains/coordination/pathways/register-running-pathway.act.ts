import { RegisterRunningPathwayInput } from '../../../../schema/cases.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { factBits } from '../../../kernel/groups';
import { encodeId, newUuid } from '../../../kernel/id';
import type { LocalDate } from '../../../kernel/local-date';
import { DESTINATIONS } from '../../../kernel/purposes';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { sharedMaskOf } from '../../../kernel/shared-mask';
import { shortText, SIGNATORY_MISSING } from '../../../kernel/short-text';
import type { RuleVerdict } from '../../../kernel/verdict';
import { tellUnattended } from '../../actors/bodies';
import { insertAccord } from '../../persons/accords';
import {
  actingTeam,
  caseAnswer,
  changeCase,
  codedCase,
  completenessOf,
  openDraft,
  readableCase,
  recordEvent,
  requireKnownAge,
  typedSheet,
  type CodedCase,
} from '../../persons/cases';
import { commissionFor, insertCommissionReferral } from '../submissions';
import { pathwayRights } from './pathways.access';
import { lastDayOf, nextPeriodVerdicts } from './periods.rules';

const { formation } = DESTINATIONS.PSP;

/** A pathway that the préfet had authorised before Passerelle: registered as it runs, its decision cited. */
export const registerRunningPathway = defineAct({
  name: 'registerRunningPathway',
  description: 'Registers a pathway (parcours) begun before Passerelle. Association’s caseworker.',
  input: RegisterRunningPathwayInput,
  where: 'departement',
  may: pathwayRights.registerRunningPathway,
  texts: { externalReference: 'CODED', sheet: 'SHEET', signatory: 'OFFICIAL' },
  dates: {
    startedOn: 'RUNNING_SINCE',
    signedOn: 'RUNNING_DECISION_SIGNED',
    'renewals.startsOn': 'RUNNING_SINCE',
    'renewals.signedOn': 'RUNNING_DECISION_SIGNED',
    accordGivenOn: 'ACCORD_GIVEN',
  },
  find: actingTeam,
  async work(act, input, team, platform) {
    const coded = codedCase(typedSheet(input.sheet), [], act.actor.today);
    requireKnownAge(coded, ['sheet', 'identity']);
    checkPerson(input, coded, act.actor.today);
    checkDates(act, input);
    const bodyId = await openCommission(act, team.organisationId);
    const origin = { origin: 'RUNNING_PATHWAY', pathwayStartedOn: input.startedOn } as const;
    await openDraft(act, platform, team, input, origin);
    await refer(act, bodyId, coded, input);
    const asked = { bodyId, formation, stage: 'RUNNING', caseId: act.newId, facts: coded.facts } as const;
    await tellUnattended(act, { ...asked, relation: 'SECRETARIAT' });
    await tellUnattended(act, { ...asked, relation: 'ADDRESSEE' });
    return act.newId;
  },
  answer: caseAnswer,
});

async function refer(act: Act, bodyId: string, coded: CodedCase, input: RegisterRunningPathwayInput): Promise<void> {
  const [referralId, caseId] = [newUuid(), act.newId];
  const accord = await recordGivenAccord(act, bodyId, input);
  await insertCommissionReferral(act, {
    ...{ referralId, caseId, bodyId, formation, purpose: 'PSP', accord },
    ...{ stage: 'RUNNING', status: 'ACCEPTED', renewal: false },
  });
  await insertDecision(act, referralId, input);
  const found = await readableCase(act, encodeId('CaseFile', act.actor.departement, caseId));
  await changeCase(act, found, {
    ...coded,
    stage: 'RUNNING',
    submittedAt: act.actor.now,
    authoritativeReferralId: referralId,
  });
  await recordEvent(act, caseId, 'PATHWAY_REGISTERED', { referralId });
}

/** An adult, for the sexual form alone, with what a file before the commission holds (CASF L.121-9). */
function checkPerson({ sheet, accordGroups }: RegisterRunningPathwayInput, coded: CodedCase, today: LocalDate): void {
  const { missing } = completenessOf(typedSheet(sheet), today, [], false);
  if (missing.length > 0)
    throw new Refusal(missing.map((fault) => ({ ...fault, path: ['sheet', ...(fault.path ?? [])] })));
  if (coded.principalForm !== 'SEXUAL')
    throw Refusal.of(
      ErrorCode.NOT_COMPETENT,
      "Un parcours de sortie de la prostitution ne concerne que l'exploitation sexuelle : ouvrez un dossier.",
      ['sheet', 'exploitation', 'principalForm'],
      'CASF L.121-9',
    );
  if (coded.facts & factBits.MINOR)
    throw Refusal.of(
      ErrorCode.INVALID_VALUE,
      "La personne est mineure : un parcours de sortie est celui d'un adulte. Ouvrez un dossier.",
      ['sheet', 'identity'],
      'CASF L.121-9',
    );
  if (accordGroups.length === 0)
    throw Refusal.of(ErrorCode.MISSING_VALUE, 'Indiquez les groupes que la personne accepte de partager.', [
      'accordGroups',
    ]);
}

function checkDates(act: Act, { startedOn, signedOn, renewals = [] }: RegisterRunningPathwayInput): void {
  if (lastDayOf(startedOn) < act.actor.today)
    throw Refusal.of(
      ErrorCode.INVALID_VALUE,
      'Un parcours dure 24 mois au plus : celui-ci est terminé.',
      ['startedOn'],
      'CASF L.121-9',
    );
  if (startedOn < signedOn) act.apply(startsBeforeSigned);
  const periods = [startedOn, ...renewals.map(({ startsOn }) => startsOn)].map((startsOn) => ({
    startsOn,
    cutOn: null,
  }));
  for (const verdict of periods.flatMap(({ startsOn }, index) =>
    nextPeriodVerdicts(periods.slice(0, index), startsOn),
  )) {
    const { verdict: effect, message, cure, article } = verdict;
    if (effect === 'BLOCKING')
      throw Refusal.of(ErrorCode.INVALID_VALUE, `${message} ${cure ?? ''}`, ['renewals'], article);
    act.apply(verdict);
  }
}

const startsBeforeSigned: RuleVerdict = {
  rule: 'DECISION_DATES',
  article: 'CASF L.121-9',
  verdict: 'WARNING',
  message: 'Le parcours aurait commencé avant la signature de la décision.',
  cure: 'Vérifiez les deux dates : celle de la première décision, et non de son renouvellement, est attendue.',
};

async function openCommission(act: Act, organisationId: string): Promise<string> {
  const commission = await commissionFor(act, organisationId);
  if (!commission.id || commission.state === 'NOT_INSTALLED')
    throw Refusal.of(
      ErrorCode.BODY_NOT_AVAILABLE,
      "Aucune commission n'est installée dans ce département : faites-la d'abord installer.",
    );
  if (commission.approved) return commission.id;
  throw Refusal.of(
    ErrorCode.APPROVAL_REQUIRED,
    "Votre association n'a pas d'agrément en cours dans ce département : une association agréée suit le parcours.",
    undefined,
    'CASF R.121-12-3',
  );
}

/** What the person agreed to then. */
async function recordGivenAccord(act: Act, bodyId: string, input: RegisterRunningPathwayInput) {
  const [id, groups] = [newUuid(), sharedMaskOf(input.accordGroups, 'accordGroups')];
  const { accordGivenOn: givenOn, accordManner: manner } = input;
  await insertAccord(act, { id, caseId: act.newId, bodyId, purpose: 'PSP', groups, givenOn, manner });
  return { id, groups };
}

async function insertDecision(act: Act, referralId: string, input: RegisterRunningPathwayInput): Promise<void> {
  const { departement, accountId, now } = act.actor;
  const signatory = shortText(input.signatory, 'signatory', SIGNATORY_MISSING);
  const values = [
    departement,
    newUuid(),
    referralId,
    act.newId,
    signatory,
    input.signedOn,
    input.startedOn,
    accountId,
    now,
  ];
  await act.tx.query({ text: DECIDE, values });
  for (const { startsOn, signedOn } of input.renewals ?? [])
    await act.tx.query({ text: RENEW, values: [newUuid(), act.newId, startsOn, signedOn, signatory, accountId, now] });
}

const DECIDE = `
  insert into tenant.decision (departement_code, id, referral_id, case_id, sense, signatory, delegation, signed_on, starts_on, recorded_by,
    recorded_at, version)
  values ($1, $2, $3, $4, 'AUTHORISED', $5, '', $6, $7, $8, $9, 1)`;

const RENEW = `
  insert into tenant.earlier_period (departement_code, id, case_id, starts_on, signed_on, signatory, recorded_by, recorded_at)
  values (access.departement(), $1, $2, $3, $4, $5, $6, $7)`;
