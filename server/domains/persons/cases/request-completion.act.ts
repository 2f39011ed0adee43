import { CompletionInput } from '../../../../schema/cases.types';
import { defineAct } from '../../../acts/define-act';
import { requiredText } from '../../../kernel/free-text';
import { caseAnswer } from './case-answer';
import { recordEvent, writeNote } from './case-records';
import { caseRights } from './cases.access';
import { changeCase, instructedCase, requireStage } from './own-case';

/** The instructing secretariat asks for more: the text is for the association alone. */
export const requestCompletion = defineAct({
  name: 'requestCompletion',
  description: 'Asks the association to complete a submitted file. Instructing secretariat.',
  input: CompletionInput,
  where: 'caseId',
  may: caseRights.requestCompletion,
  texts: { text: 'BEYOND' },
  find: (act, { caseId }) => instructedCase(act, caseId),
  async work(act, { text }, found, { vault }) {
    requireStage(
      found,
      ['SUBMITTED', 'LISTED'],
      'Une demande de complément porte sur un dossier déposé et non encore examiné.',
    );
    await writeNote(act, vault, found.id, 'REQUEST', requiredText(text, 'text'));
    await changeCase(act, found, { completionRequested: true });
    await recordEvent(act, found.id, 'COMPLETION_REQUESTED');
    act.tell('COMPLETION_REQUESTED', found.id);
    return found.id;
  },
  answer: caseAnswer,
});
