import { newReference } from '../../../kernel/reference-code';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { CaseOrigin } from '../../../kernel/words';
import type { Act } from '../../../acts/act';
import type { CodedCase, Sheet } from './case-facts.rules';
import { CaseFileEntity } from './cases.entity';
import { codeSheet } from './retained-ages';

export interface NewDraft extends Partial<CodedCase> {
  id: string;
  organisationId: string;
  teamId: string;
  externalReference?: string | null;
  origin?: CaseOrigin;
  pathwayStartedOn?: string;
}

/** A file begins, as a draft of that team. */
export async function insertDraft(act: Act, draft: NewDraft): Promise<void> {
  try {
    await act.tx.insert(CaseFileEntity, {
      reference: newReference(),
      stage: 'DRAFT',
      origin: 'PLATFORM',
      openedAt: act.actor.now,
      version: 1,
      completionRequested: false,
      ...draft,
    });
  } catch (error) {
    if ((error as { constraint?: string }).constraint !== 'case_external_reference') throw error;
    throw Refusal.of(
      ErrorCode.ALREADY_EXISTS,
      'Cette référence externe désigne déjà un dossier de votre association.',
      ['externalReference'],
    );
  }
}

/** Once the sheet of a new draft can be read: what is coded of it, under the version that nobody has read yet. */
export async function codeDraft(act: Act, caseId: string, sheet: Sheet): Promise<void> {
  await act.tx.update(CaseFileEntity, { id: caseId }, await codeSheet(act, caseId, sheet));
}
