import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { Act } from '../../../acts/act';
import type { ActRunner, Outcome } from '../../../acts/act-runner';
import type { Actor } from '../../../tenancy/database';
import { keepNewKey } from '../../../vault/holder-key';
import type { Sealing } from '../../../vault/sealing';
import { type CaseDraft, typedSheet } from './case-draft';
import { codedCase } from './case-facts.rules';
import { recordEvent } from './case-records';
import { insertDraft, type NewDraft } from './insert-draft';
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
  async open(act: Act, input: OpenCaseRequest, more: Pick<NewDraft, 'origin' | 'pathwayStartedOn'>): Promise<void> {
    const { teamId, organisationId } = act.requireAs('OWN_TEAM', (mandate) => mandate.teamId !== null);
    checkReference(input.externalReference);
    const sheet = typedSheet(input.sheet);
    const key = await keepNewKey(act.tx, this.vault, act.newId);
    const coded = codedCase(sheet, [], act.actor.today);
    await insertDraft(act, {
      id: act.newId,
      organisationId: organisationId!,
      teamId: teamId!,
      externalReference: input.externalReference ?? null,
      ...coded,
      ...more,
    });
    // The door must stand before anything is written behind it.
    await act.tx.query({ text: 'select access.refresh($1::uuid[])', values: [[act.newId]] });
    if (Object.keys(sheet).length > 0) await this.draft.write(act, key, sheet);
    await keepWord(act, act.newId, sheet, []);
    offerUrgentWays(act, coded, sheet);
    await this.namesakes.tell(act, act.newId, sheet.identity);
    await recordEvent(act, act.newId, 'OPENED');
    act.touch(act.newId);
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
