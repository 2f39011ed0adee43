import { recordSupportOutcome } from './record-support-outcome.act';

export const supportActs = [recordSupportOutcome];
