import { factBits, maskOf, type Group } from '../../../kernel/groups';
import { encodeId, newUuid } from '../../../kernel/id';
import { addMonths, type LocalDate } from '../../../kernel/local-date';
import { DESTINATIONS } from '../../../kernel/purposes';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { shortText, SIGNATORY_MISSING } from '../../../kernel/short-text';
import type { RuleVerdict } from '../../../kernel/verdict';
import type { AccordManner } from '../../../kernel/words';
import type { Act } from '../../../acts/act';
import type { ActRunner, Outcome } from '../../../acts/act-runner';
import type { Actor } from '../../../tenancy/database';
import { recordAccord } from '../../persons/accords';
import { tellUnattended } from '../../actors/bodies';
import {
  codedCase,
  type CodedCase,
  typedSheet,
  recordEvent,
  completenessOf,
  type OpenCase,
  type OpenCaseRequest,
  changeCase,
  readableCase,
  requireKnownAge,
} from '../../persons/cases';
import { commissionFor, insertCommissionReferral } from './commission-referral';

export interface RunningPathwayRequest extends OpenCaseRequest {
  startedOn: LocalDate;
  signedOn: LocalDate;
  signatory: string;
  accordGivenOn: LocalDate;
  accordManner: AccordManner;
  accordGroups: Group[];
}

const LONGEST_MONTHS = 24;
const { formation } = DESTINATIONS.PSP;

/** A pathway that the préfet had authorised before Passerelle: registered as it runs, its decision cited. */
export class RegisterRunningPathway {
  constructor(
    private readonly acts: ActRunner,
    private readonly openCase: OpenCase,
  ) {}

  run(actor: Actor, input: RunningPathwayRequest): Promise<Outcome> {
    return this.acts.run({ operation: 'registerRunningPathway', actor, input }, async (act) => {
      const coded = codedCase(typedSheet(input.sheet), [], actor.today);
      requireKnownAge(coded, ['sheet', 'identity']);
      checkPerson(input, coded, actor.today);
      checkDates(act, input);
      const commissionId = await openCommission(act);
      await this.openCase.open(act, input, { origin: 'RUNNING_PATHWAY', pathwayStartedOn: input.startedOn });
      await this.refer(act, commissionId, coded, input);
      const asked = {
        bodyId: commissionId,
        formation,
        stage: 'RUNNING',
        caseId: act.newId,
        facts: coded.facts,
      } as const;
      await tellUnattended(act, { ...asked, relation: 'SECRETARIAT' });
      await tellUnattended(act, { ...asked, relation: 'ADDRESSEE' });
      return act.newId;
    });
  }

  private async refer(act: Act, bodyId: string, coded: CodedCase, input: RunningPathwayRequest): Promise<void> {
    const [referralId, caseId] = [newUuid(), act.newId];
    const accord = await recordGivenAccord(act, bodyId, input);
    await insertCommissionReferral(act, {
      ...{ referralId, caseId, bodyId, formation, purpose: 'PSP', accord },
      ...{ stage: 'RUNNING', status: 'ACCEPTED' },
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
}

/** An adult, for the sexual form alone, with what a file before the commission holds (CASF L.121-9). */
function checkPerson({ sheet, accordGroups }: RunningPathwayRequest, coded: CodedCase, today: LocalDate): void {
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

/** A pathway lasts 24 months at most (CASF L.121-9): an older one has ended and is not registered as running. */
function checkDates(act: Act, { startedOn, signedOn }: RunningPathwayRequest): void {
  if (addMonths(startedOn, LONGEST_MONTHS) <= act.actor.today)
    throw Refusal.of(
      ErrorCode.INVALID_VALUE,
      'Un parcours dure 24 mois au plus : celui-ci est terminé.',
      ['startedOn'],
      'CASF L.121-9',
    );
  if (startedOn < signedOn) act.apply(startsBeforeSigned);
}

const startsBeforeSigned: RuleVerdict = {
  rule: 'DECISION_DATES',
  article: 'CASF L.121-9',
  verdict: 'WARNING',
  message: 'Le parcours aurait commencé avant la signature de la décision.',
  cure: 'Vérifiez les deux dates : celle de la première décision, et non de son renouvellement, est attendue.',
};

async function openCommission(act: Act): Promise<string> {
  const { organisationId } = act.requireAs('OWN_TEAM', ({ teamId }) => teamId !== null);
  const commission = await commissionFor(act, organisationId!);
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
async function recordGivenAccord(act: Act, bodyId: string, input: RunningPathwayRequest) {
  const [id, groups] = [newUuid(), maskOf(input.accordGroups)];
  const { accordGivenOn: givenOn, accordManner: manner } = input;
  await recordAccord(act, { id, caseId: act.newId, bodyId, purpose: 'PSP', groups, givenOn, manner });
  return { id, groups };
}

async function insertDecision(act: Act, referralId: string, input: RunningPathwayRequest): Promise<void> {
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
}

const DECIDE = `
  insert into tenant.decision (departement_code, id, referral_id, case_id, sense, signatory, delegation, signed_on, starts_on, recorded_by,
    recorded_at, version)
  values ($1, $2, $3, $4, 'AUTHORISED', $5, '', $6, $7, $8, $9, 1)`;
