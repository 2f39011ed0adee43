import { WithdrawCaseInput } from '../../../../schema/cases.types';
import { defineAct } from '../../../acts/define-act';
import { requiredText } from '../../../kernel/free-text';
import { caseAnswer } from './case-answer';
import { recordEvent, writeNote } from './case-records';
import { caseRights } from './cases.access';
import { changeCase, ownCase, requireStage } from './own-case';

/** The person, or the association for her, takes the file back: it leaves every agenda and every body's sight. */
export const withdrawCase = defineAct({
  name: 'withdrawCase',
  description: 'Takes a file back before the decision: it leaves every agenda. Association’s caseworker.',
  input: WithdrawCaseInput,
  where: 'caseId',
  may: caseRights.withdrawCase,
  texts: { reason: 'OWN' },
  find: (act, { caseId }) => ownCase(act, caseId),
  async work(act, { reason, expectedVersion }, found, { vault }) {
    requireStage(
      found,
      ['DRAFT', 'SUBMITTED', 'LISTED', 'IN_SESSION'],
      'La décision est prise : un parcours se termine, il ne se retire plus. Demandez sa fin au secrétariat.',
    );
    if (reason) await writeNote(act, vault, found.id, 'WITHDRAWAL', requiredText(reason, 'reason'));
    const ended = { stage: 'ENDED', endedAt: act.actor.now, outcome: 'WITHDRAWN', completionRequested: false };
    await changeCase(act, found, ended, expectedVersion);
    await recordEvent(act, found.id, 'WITHDRAWN');
    await act.raise({ type: 'CaseWithdrawn', caseId: found.id });
    return found.id;
  },
  answer: caseAnswer,
});
