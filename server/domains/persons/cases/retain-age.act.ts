import { RetainAgeInput } from '../../../../schema/cases.types';
import { defineAct } from '../../../acts/define-act';
import { dayWord } from '../../../kernel/french-date';
import { parseLocalDate } from '../../../kernel/local-date';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { agrees } from './age.rules';
import { caseAnswer } from './case-answer';
import { readSheet } from './case-draft';
import { recordEvent } from './case-records';
import { caseRights } from './cases.access';
import { changeCase, ownCase, refuseInTransfer, requireStage } from './own-case';
import { codeSheet, offerUrgentWays, retain, tellFormation } from './retained-ages';

/** The team writes down which age was retained of the person, by whom and when. Nothing of it is ever changed: a later one follows. */
export const retainAge = defineAct({
  name: 'retainAge',
  description: 'Records the age retained of the person, by whom and when (âge retenu). Association’s caseworker.',
  input: RetainAgeInput,
  where: 'caseId',
  may: caseRights.retainAge,
  texts: { birthMonth: 'CODED' },
  dates: { retainedOn: 'AGE_RETAINED' },
  find: (act, { caseId }) => ownCase(act, caseId),
  async work(act, input, found, { gate }) {
    const open = ['DRAFT', 'SUBMITTED', 'LISTED', 'IN_SESSION', 'DECIDED', 'RUNNING'] as const;
    requireStage(found, open, "Ce dossier est terminé : aucun âge ne s'y enregistre plus.");
    await refuseInTransfer(act, found.id);
    await retain(act, found.id, checkedAge(input));
    const sheet = await readSheet(act, gate, found.id);
    const coded = await codeSheet(act, found.id, sheet);
    offerUrgentWays(act, coded, sheet);
    tellFormation(act, found, coded);
    await changeCase(act, found, coded, input.expectedVersion);
    await recordEvent(act, found.id, 'AGE_RETAINED', { detail: input.basis });
    return found.id;
  },
  answer: caseAnswer,
});

function checkedAge({ age, basis, retainedOn, birthMonth: month }: RetainAgeInput) {
  const birthMonth = month ? parseLocalDate(`${month}-01`) : null;
  if (month && !birthMonth) throw refused('Indiquez l’année et le mois de naissance : 2009-05.', 'birthMonth');
  if (birthMonth && !agrees(age, birthMonth, retainedOn)) {
    const said = age === 'MINOR' ? 'mineure' : 'majeure';
    throw refused(`Née ce mois-là, la personne n'était pas ${said} le ${dayWord(retainedOn)}.`, 'birthMonth');
  }
  return { age, basis, retainedOn, birthMonth };
}

const refused = (message: string, field: string): Refusal => Refusal.of(ErrorCode.INVALID_VALUE, message, [field]);
