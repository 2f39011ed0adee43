import type { HandoverOutcome, RecordHandoverInput } from '../../../client-sdk/src';
import type { Fields } from '../../http/fields';
import { optionalDate } from '../../http/typed-date';

/** The hand-over, or what came back from it: what is left blank is not known yet. */
export const handedOver = (fields: Fields): RecordHandoverInput => ({
  referralId: fields.text('referralId'),
  expectedVersion: fields.optionalNumber('expectedVersion'),
  receivedOn: optionalDate(fields, 'receivedOn'),
  plannedOn: optionalDate(fields, 'plannedOn'),
  outcome: fields.optional('outcome') as HandoverOutcome | null,
});
