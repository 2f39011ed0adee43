import { ErrorCode, Refusal } from '../../kernel/refusal';
import { ALL_BITS } from '../../kernel/groups';
import { newUuid } from '../../kernel/id';
import { addMonths, type LocalDate } from '../../kernel/local-date';
import { newReference } from '../../kernel/reference-code';
import type { Act } from '../../acts/act';
import type { ActRunner, Outcome } from '../../acts/act-runner';
import type { Actor } from '../../tenancy/database';
import { AccordRow } from '../accords/accords.entity';
import { typedSheet } from './case-draft';
import { recordEvent } from './case-records';
import type { OpenCase, OpenCaseRequest } from './open-case';
import { codedCase } from './case-facts.rules';
import { changeCase, readableCase } from './own-case';
import { requireKnownAge } from './retained-ages';
import { encodeId } from '../../kernel/id';

export interface RunningPathwayRequest extends OpenCaseRequest {
  startedOn: LocalDate;
  signedOn: LocalDate;
  signatory: string;
  accordGivenOn: LocalDate;
  accordManner: string;
}

const LONGEST_MONTHS = 24;

/** A pathway that the préfet had authorised before Passerelle: registered as it runs, its decision cited. */
export class RegisterRunningPathway {
  constructor(
    private readonly acts: ActRunner,
    private readonly openCase: OpenCase,
  ) {}

  run(actor: Actor, input: RunningPathwayRequest): Promise<Outcome> {
    return this.acts.run({ operation: 'registerRunningPathway', actor, input }, async (act) => {
      checkDates(input, actor.today);
      requireKnownAge(codedCase(typedSheet(input.sheet), [], actor.today));
      const commission = await commissionOf(act);
      await this.openCase.open(act, input, { origin: 'RUNNING_PATHWAY', pathwayStartedOn: input.startedOn });
      await this.refer(act, commission, input);
      return act.newId;
    });
  }

  private async refer(act: Act, commissionId: string, input: RunningPathwayRequest): Promise<void> {
    const { today, now, accountId } = act.actor;
    const [referralId, decisionId] = [newUuid(), newUuid()];
    const accordId = await recordGivenAccord(act, commissionId, input);
    await act.tx.query({
      text: REFER,
      values: [act.actor.departement, referralId, act.newId, commissionId, newReference(), accordId, ALL_BITS, now],
    });
    await act.tx.query({
      text: DECIDE,
      values: [
        act.actor.departement,
        decisionId,
        referralId,
        act.newId,
        input.signatory,
        input.signedOn,
        input.startedOn,
        accountId,
        now,
      ],
    });
    const coded = codedCase(typedSheet(input.sheet), [], today);
    const found = await readableCase(act, encodeId('CaseFile', act.actor.departement, act.newId));
    await changeCase(act, found, {
      ...coded,
      principalForm: 'SEXUAL',
      stage: 'RUNNING',
      submittedAt: now,
      authoritativeReferralId: referralId,
    });
    await recordEvent(act, act.newId, 'PATHWAY_REGISTERED', { referralId });
  }
}

/** What the person agreed to then, for every group. */
async function recordGivenAccord(act: Act, bodyId: string, input: RunningPathwayRequest): Promise<string> {
  const id = newUuid();
  await act.tx.insert(AccordRow, {
    id,
    caseId: act.newId,
    bodyId,
    purpose: 'PSP',
    groups: ALL_BITS,
    givenOn: input.accordGivenOn,
    manner: input.accordManner,
    basis: 'PERSON',
    recordedBy: act.actor.accountId,
    recordedAt: act.actor.now,
  });
  return id;
}

/** A pathway lasts 24 months at most (CASF L.121-9): an older one has ended and is not registered as running. */
function checkDates({ startedOn, signedOn }: RunningPathwayRequest, today: LocalDate): void {
  if (startedOn > today)
    throw Refusal.of(ErrorCode.INVALID_VALUE, "Le parcours n'a pas encore commencé : déposez un dossier.", [
      'startedOn',
    ]);
  if (signedOn > today)
    throw Refusal.of(ErrorCode.INVALID_VALUE, 'La décision ne peut pas être signée dans le futur.', ['signedOn']);
  if (addMonths(startedOn, LONGEST_MONTHS) > today) return;
  throw Refusal.of(
    ErrorCode.INVALID_VALUE,
    'Un parcours dure 24 mois au plus : celui-ci est terminé.',
    ['startedOn'],
    'CASF L.121-9',
  );
}

async function commissionOf(act: Act): Promise<string> {
  const [commission] = await act.tx.query<{ id: string }>({ text: COMMISSION, values: [] });
  if (commission) return commission.id;
  throw Refusal.of(
    ErrorCode.BODY_NOT_AVAILABLE,
    "Aucune commission n'est enregistrée dans ce département : faites-la d'abord installer.",
  );
}

const COMMISSION = `
  select id from directory.body b where b.departement_code = access.departement() and b.kind = 'PROSTITUTION_EXIT_COMMISSION'`;

const REFER = `
  insert into tenant.referral (departement_code, id, kind, case_id, holder_id, body_id, body_kind, formation, purpose, legal_basis,
    authoritative, pseudonym, lens_pseudonym, lens_seen, lens_full, accord_id, accord_mask, stage, status, created_at, version)
  values ($1, $2, 'SHARE', $3, $3, $4, 'PROSTITUTION_EXIT_COMMISSION', 'INDIVIDUAL_CASES', 'PSP', 'CASF L.121-9', true,
    $5, true, $7, $7, $6, $7,
    'RUNNING', 'ACCEPTED', $8, 1)`;

const DECIDE = `
  insert into tenant.decision (departement_code, id, referral_id, case_id, sense, signatory, delegation, signed_on, starts_on, recorded_by,
    recorded_at, version)
  values ($1, $2, $3, $4, 'AUTHORISED', $5, '', $6, $7, $8, $9, 1)`;
