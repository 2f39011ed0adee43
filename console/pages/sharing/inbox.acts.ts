import {
  AcceptReferralDocument,
  DeclineReferralDocument,
  RecordHandoverDocument,
  RequestCompletionDocument,
  SuggestReferralDocument,
  type BodyKind,
} from '../../../client-sdk/src';
import { act } from '../../http/act';
import type { NoticeCode } from '../../http/notices';
import type { Asked } from '../../http/visit';
import { chosen, written } from './choices';
import { handedOver } from './handover';
import { inboxPage } from './inbox.page';

const AT = '/:departement/instances/:kind/saisines';
const back = ({ params }: Asked, notice: NoticeCode) => ({
  to: `/${params.departement!}/instances/${params.kind!}/saisines`,
  notice,
});

export const acceptReferral = act({
  path: `${AT}/accepter`,
  act: AcceptReferralDocument,
  input: (fields) => ({ referralId: fields.text('referralId'), expectedVersion: fields.number('expectedVersion') }),
  refusedOn: inboxPage,
  done: (_made, asked) => back(asked, 'SAVED'),
});

export const declineReferral = act({
  path: `${AT}/decliner`,
  act: DeclineReferralDocument,
  input: (fields) => ({
    referralId: fields.text('referralId'),
    expectedVersion: fields.number('expectedVersion'),
    reason: written(fields, 'reason', 'Écrivez le motif : l’association en a besoin.'),
  }),
  refusedOn: inboxPage,
  done: (_made, asked) => back(asked, 'SENT'),
});

export const askForCompletion = act({
  path: `${AT}/completer`,
  act: RequestCompletionDocument,
  input: (fields) => ({ caseId: fields.text('caseId'), text: written(fields, 'text', 'Écrivez ce qu’il faut.') }),
  refusedOn: inboxPage,
  done: (_made, asked) => back(asked, 'SENT'),
});

export const suggestAnother = act({
  path: `${AT}/suggerer`,
  act: SuggestReferralDocument,
  once: true,
  input: (fields) => ({
    caseId: fields.text('caseId'),
    body: chosen<BodyKind>(fields, 'body', 'Choisissez l’instance.'),
  }),
  refusedOn: inboxPage,
  done: (_made, asked) => back(asked, 'SENT'),
});

export const recordReceipt = act({
  path: `${AT}/remise`,
  act: RecordHandoverDocument,
  input: handedOver,
  refusedOn: inboxPage,
  done: (_made, asked) => back(asked, 'SAVED'),
});
