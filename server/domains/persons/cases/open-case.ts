import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { newReference } from '../../../kernel/reference-code';
import type { Act } from '../../../acts/act';
import type { ActRunner, Outcome } from '../../../acts/act-runner';
import type { Actor } from '../../../tenancy/database';
import type { Sealing } from '../../../vault/sealing';
import { type CaseDraft, typedSheet, type CaseKey } from './case-draft';
import { codedCase } from './case-facts.rules';
import { recordEvent } from './case-records';
import { CaseFileEntity, DataKeyEntity } from './cases.entity';
import type { Namesakes } from './namesakes';
import { keepWord, offerUrgentWays } from './retained-ages';

export interface OpenCaseRequest {
  idempotencyKey?: string;
  acknowledgedWarnings?: string[];
  externalReference?: string;
  sheet?: object;
}

/** Opens a draft: its key, its row, its doors, then whatever is already known. */
export class OpenCase {
  constructor(
    private readonly acts: ActRunner,
    private readonly vault: Sealing,
    private readonly draft: CaseDraft,
    private readonly namesakes: Namesakes,
  ) {}

  run(actor: Actor, input: OpenCaseRequest): Promise<Outcome> {
    return this.acts.run({ operation: 'openCase', actor, input }, async (act) => {
      await this.open(act, input, {});
      return act.newId;
    });
  }

  /** Within another act too: a pathway that was already running. */
  async open(act: Act, input: OpenCaseRequest, more: Partial<CaseFileEntity>): Promise<CaseKey> {
    const { teamId, organisationId } = act.requireAs('OWN_TEAM', (mandate) => mandate.teamId !== null);
    checkReference(input.externalReference);
    const sheet = typedSheet(input.sheet);
    const { key, sealed } = this.vault.newKey(act.actor.departement, act.newId);
    await act.tx.insert(DataKeyEntity, { holderId: act.newId, ...sealed });
    const coded = codedCase(sheet, [], act.actor.today);
    await insertCase(act, {
      id: act.newId,
      reference: newReference(),
      organisationId: organisationId!,
      teamId: teamId!,
      externalReference: input.externalReference ?? null,
      stage: 'DRAFT',
      origin: 'PLATFORM',
      openedAt: act.actor.now,
      version: 1,
      completionRequested: false,
      ...coded,
      ...more,
    });
    const holder = { departement: act.actor.departement, id: act.newId, keyVersion: sealed.version };
    // The door must stand before anything is written behind it.
    await act.tx.query({ text: 'select access.refresh($1::uuid[])', values: [[act.newId]] });
    if (Object.keys(sheet).length > 0) await this.draft.write(act, { holder, key }, sheet);
    await keepWord(act, act.newId, sheet, []);
    offerUrgentWays(act, coded, sheet);
    await this.namesakes.tell(act, act.newId, sheet.identity);
    await recordEvent(act, act.newId, 'OPENED');
    act.touch(act.newId);
    return { holder, key };
  }
}

function checkReference(reference: string | undefined): void {
  if (reference === undefined || reference === null || /^[\w.-]{1,40}$/.test(reference)) return;
  throw Refusal.of(
    ErrorCode.INVALID_VALUE,
    'La référence externe compte 1 à 40 lettres, chiffres, points, tirets ou soulignés : jamais un nom.',
    ['externalReference'],
  );
}

async function insertCase(act: Act, row: Partial<CaseFileEntity>): Promise<void> {
  try {
    await act.tx.insert(CaseFileEntity, row);
  } catch (error) {
    if ((error as { constraint?: string }).constraint !== 'case_external_reference') throw error;
    throw Refusal.of(
      ErrorCode.ALREADY_EXISTS,
      'Cette référence externe désigne déjà un dossier de votre association.',
      ['externalReference'],
    );
  }
}
