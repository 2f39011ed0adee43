import { ComplaintStep, Hearing } from '../../../../schema/proceedings.types';
import type { Answer } from '../../../acts/define-act';
import { ProceedingQueries } from './proceedings.queries';
import { complaintStepAt, hearingAt } from './proceedings.view';

export const hearingAnswer: Answer = {
  field: 'hearing',
  type: () => Hearing,
  description: 'At the caller’s level.',
  async read({ database, gate }, actor, id, _info, context) {
    const row = await new ProceedingQueries(database).hearing(actor, id);
    return row && hearingAt(gate, context, row);
  },
};

export const complaintStepAnswer: Answer = {
  field: 'step',
  type: () => ComplaintStep,
  description: 'At the caller’s level.',
  async read({ database, gate }, actor, id, _info, context) {
    const row = await new ProceedingQueries(database).step(actor, id);
    return row && complaintStepAt(gate, context, row);
  },
};
