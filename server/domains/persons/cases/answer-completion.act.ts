import { CompletionInput } from '../../../../schema/cases.types';
import { defineAct } from '../../../acts/define-act';
import { requiredText } from '../../../kernel/free-text';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { caseAnswer } from './case-answer';
import { recordEvent, writeNote } from './case-records';
import { caseRights } from './cases.access';
import { changeCase, ownCase } from './own-case';

export const answerCompletion = defineAct({
  name: 'answerCompletion',
  description: 'Answers a request for completion. Association’s caseworker.',
  input: CompletionInput,
  where: 'caseId',
  may: caseRights.answerCompletion,
  texts: { text: 'BEYOND' },
  find: (act, { caseId }) => ownCase(act, caseId),
  async work(act, { text }, found, { vault }) {
    if (!found.completionRequested)
      throw Refusal.of(ErrorCode.WRONG_STATE, "Aucune demande de complément n'attend de réponse sur ce dossier.");
    await writeNote(act, vault, found.id, 'ANSWER', requiredText(text, 'text'));
    await changeCase(act, found, { completionRequested: false });
    await recordEvent(act, found.id, 'COMPLETION_ANSWERED');
    act.tell('COMPLETION_ANSWERED', found.id);
    return found.id;
  },
  answer: caseAnswer,
});
