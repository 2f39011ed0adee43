import { RecordHearingOutcomeInput } from '../../../../schema/proceedings.types';
import { defineAct } from '../../../acts/define-act';
import { dayWord } from '../../../kernel/french-date';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { recordEvent } from '../../persons/cases';
import { hearingAnswer } from './hearing-answer';
import { proceedingRights } from './proceedings.access';
import { knownHearing } from './record-hearing.act';
import { subjectOf } from './subject-of-proceedings';

/** What came of a hearing: without a word it is asked for, since a trial that is put off is where people are lost. */
export const recordHearingOutcome = defineAct({
  name: 'recordHearingOutcome',
  description:
    'Records what came of a hearing (held, put off, decision reserved, cancelled); again, corrects it. Association’s caseworker, or ' +
    'the parquet at its own door.',
  input: RecordHearingOutcomeInput,
  where: 'subjectId',
  may: proceedingRights.recordHearingOutcome,
  find: (act, { subjectId }) => subjectOf(act, subjectId, 'proceedings'),
  async work(act, { hearingId, outcome, expectedVersion }, subject) {
    const known = (await knownHearing(act, subject, hearingId))!;
    const foretold = outcome === 'POSTPONED' || outcome === 'CANCELLED';
    if (known.heldOn > act.actor.today && !foretold)
      throw Refusal.of(
        ErrorCode.WRONG_STATE,
        `Cette audience est fixée au ${dayWord(known.heldOn)} : son résultat s’enregistre une fois tenue. Avant, elle ne peut ` +
          'être que renvoyée ou supprimée.',
        ['outcome'],
      );
    const [updated] = await act.tx.query({
      text: UPDATE,
      values: [known.id, expectedVersion ?? known.version, outcome],
    });
    if (!updated) throw Refusal.stale();
    await recordEvent(act, subject.caseId, 'HEARING_RECORDED');
    if (!subject.own) act.tell('HEARING_CHANGED', subject.caseId);
    act.touch(subject.caseId);
    return known.id;
  },
  answer: hearingAnswer,
});

const UPDATE = `
  update tenant.hearing set outcome = $3, version = version + 1
  where departement_code = access.departement() and id = $1 and version = $2 returning id`;
