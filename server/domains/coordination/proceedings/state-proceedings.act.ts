import { StateProceedingsInput } from '../../../../schema/proceedings.types';
import { defineAct } from '../../../acts/define-act';
import { writingKey } from '../../../vault/holder-key';
import { writeSheet } from '../../persons/cases';
import { referralAnswer } from '../referrals';
import { proceedingRights } from './proceedings.access';
import { subjectOf } from './subject-of-proceedings';

/**
 * Two facts and no text (CPP art. 11). Nobody is told, and no timeline has it: that a parquet wrote would say that there is an
 * inquiry. The journal keeps the act, the history of the group what was stated.
 */
export const stateProceedings = defineAct({
  name: 'stateProceedings',
  description:
    'States whether proceedings are open, and whether the file is to be held back (réserve); again, corrects it. The parquet alone, ' +
    'where it reads the group « proceedings » in full.',
  input: StateProceedingsInput,
  where: 'referralId',
  may: proceedingRights.stateProceedings,
  find: (act, { referralId }) => subjectOf(act, referralId, 'statement', 'referralId'),
  async work(act, { state, holdBack, expectedVersion }, { caseId, source }, platform) {
    const key = await writingKey(act.tx, platform.vault, caseId);
    await writeSheet(act, platform, key, { proceedings: { state, holdBack } }, expectedVersion);
    return source;
  },
  answer: referralAnswer,
});
