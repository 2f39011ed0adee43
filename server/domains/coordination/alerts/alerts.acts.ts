import { closeAlert } from './close-alert.act';
import { holdAlert } from './hold-alert.act';
import { prepareOperation } from './prepare-operation.act';
import { recordOperationResult } from './record-operation-result.act';

export const alertActs = [holdAlert, prepareOperation, recordOperationResult, closeAlert];
