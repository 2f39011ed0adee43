import {
  type DecisionSense,
  type NotificationManner,
  RecordDecisionDocument,
  RecordNotificationDocument,
} from '../../../client-sdk/src';
import { act, type Done } from '../../http/act';
import { optionalDate, requiredDate } from '../../http/typed-date';
import type { Asked } from '../../http/visit';
import { required } from './required';
import { referralAddress } from './referral-props';
import { referralPage } from './referral.page';

const back = ({ params }: Asked): Done => ({
  to: `${referralAddress(params.departement!, params.id!)}#suite`,
  notice: 'SAVED',
});

const recordDecision = act({
  path: '/:departement/saisines/:id/decision',
  act: RecordDecisionDocument,
  once: true,
  input: (fields, { params }) => ({
    referralId: params.id!,
    sense: required(fields, 'sense', 'Choisissez la décision.') as DecisionSense,
    signedOn: requiredDate(fields, 'signedOn'),
    signatory: fields.text('signatory'),
    delegation: fields.optional('delegation'),
    startsOn: optionalDate(fields, 'startsOn'),
    reasons: fields.optional('reasons'),
  }),
  refusedOn: referralPage,
  done: (_made, asked) => back(asked),
});

const recordNotification = act({
  path: '/:departement/saisines/:id/notification',
  act: RecordNotificationDocument,
  input: (fields) => ({
    decisionId: fields.text('decisionId'),
    expectedVersion: fields.number('expectedVersion'),
    notifiedOn: requiredDate(fields, 'notifiedOn'),
    manner: required(fields, 'manner', 'Choisissez comment la personne a été informée.') as NotificationManner,
    interpreter: fields.flag('interpreter'),
  }),
  refusedOn: referralPage,
  done: (_made, asked) => back(asked),
});

export const decisionActs = [recordDecision, recordNotification];
