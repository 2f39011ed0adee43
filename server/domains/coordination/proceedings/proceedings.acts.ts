import { recordComplaintStep } from './record-complaint-step.act';
import { recordHearing } from './record-hearing.act';
import { recordHearingOutcome } from './record-hearing-outcome.act';

export const proceedingActs = [recordHearing, recordHearingOutcome, recordComplaintStep];
