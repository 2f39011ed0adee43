import type { ActRunner, Outcome } from '../../../acts/act-runner';
import { dayWord } from '../../../kernel/french-date';
import { parseLocalDate, type LocalDate } from '../../../kernel/local-date';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { Age, AgeBasis } from '../../../kernel/words';
import type { Actor } from '../../../tenancy/database';
import { agrees } from './age.rules';
import type { CaseDraft } from './case-draft';
import { recordEvent } from './case-records';
import { changeCase, ownCase, refuseInTransfer, requireStage } from './own-case';
import { codeSheet, offerUrgentWays, retain, tellFormation } from './retained-ages';

export interface RetainAgeRequest {
  caseId: string;
  age: Age;
  basis: AgeBasis;
  retainedOn: LocalDate;
  birthMonth?: string | null;
  expectedVersion?: number;
  acknowledgedWarnings?: string[];
}

/** The team writes down which age was retained of the person, by whom and when. Nothing of it is ever changed: a later one follows. */
export class RetainAge {
  constructor(
    private readonly acts: ActRunner,
    private readonly draft: CaseDraft,
  ) {}

  run(actor: Actor, input: RetainAgeRequest): Promise<Outcome> {
    return this.acts.run({ operation: 'retainAge', actor, input }, async (act) => {
      const found = await ownCase(act, input.caseId);
      const open = ['DRAFT', 'SUBMITTED', 'LISTED', 'IN_SESSION', 'DECIDED', 'RUNNING'] as const;
      requireStage(found, open, "Ce dossier est terminé : aucun âge ne s'y enregistre plus.");
      await refuseInTransfer(act, found.id);
      await retain(act, found.id, checkedAge(input));
      const sheet = await this.draft.read(act, found.id);
      const coded = await codeSheet(act, found.id, sheet);
      offerUrgentWays(act, coded, sheet);
      tellFormation(act, found, coded);
      await changeCase(act, found, coded, input.expectedVersion);
      await recordEvent(act, found.id, 'AGE_RETAINED', { detail: input.basis });
      return found.id;
    });
  }
}

function checkedAge({ age, basis, retainedOn, birthMonth: month }: RetainAgeRequest) {
  const birthMonth = month ? parseLocalDate(`${month}-01`) : null;
  if (month && !birthMonth) throw refused('Indiquez l’année et le mois de naissance : 2009-05.', 'birthMonth');
  if (birthMonth && !agrees(age, birthMonth, retainedOn)) {
    const said = age === 'MINOR' ? 'mineure' : 'majeure';
    throw refused(`Née ce mois-là, la personne n'était pas ${said} le ${dayWord(retainedOn)}.`, 'birthMonth');
  }
  return { age, basis, retainedOn, birthMonth };
}

const refused = (message: string, field: string): Refusal => Refusal.of(ErrorCode.INVALID_VALUE, message, [field]);
