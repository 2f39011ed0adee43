import { recordFormality } from './record-formality.act';
import { recordReflectionPeriod } from './record-reflection-period.act';
import { recordSecureReturn } from './record-secure-return.act';

export const formalityActs = [recordReflectionPeriod, recordFormality, recordSecureReturn];
