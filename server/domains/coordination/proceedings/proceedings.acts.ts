import { recordComplaintStep } from './record-complaint-step.act';
import { recordHearing } from './record-hearing.act';
import { recordHearingOutcome } from './record-hearing-outcome.act';
import { stateProceedings } from './state-proceedings.act';

export const proceedingActs = [recordHearing, recordHearingOutcome, recordComplaintStep, stateProceedings];
