import {
  RecordDecisionDocument,
  RecordNotificationDocument,
  type DecisionSense,
  type NotificationManner,
  type RefusalGround,
} from '../../../client-sdk/src';
import { act } from '../../http/act';
import { optionalDate, requiredDate } from '../../http/typed-date';
import { required } from '../referrals/required';
import { decisionPage } from './decision.page';

export const recordDecision = act({
  path: '/:departement/saisines/:id/decider',
  act: RecordDecisionDocument,
  refusedOn: decisionPage,
  once: true,
  input: (fields, { params }) => ({
    referralId: params.id!,
    sense: required(fields, 'sense', 'Dites si la décision autorise ou refuse.') as DecisionSense,
    signatory: fields.text('signatory'),
    delegation: fields.optional('delegation') ?? undefined,
    signedOn: requiredDate(fields, 'signedOn'),
    startsOn: optionalDate(fields, 'startsOn') ?? undefined,
    reasons: fields.optional('reasons') ?? undefined,
    grounds: fields.all('grounds') as RefusalGround[],
  }),
  done: ({ decision }, { params }) => ({
    to: `/${params.departement}/decisions/${decision.id}`,
    notice: 'DECISION_RECORDED',
  }),
});

export const recordNotification = act({
  path: '/:departement/decisions/:id/notifier',
  act: RecordNotificationDocument,
  refusedOn: decisionPage,
  input: (fields, { params }) => ({
    decisionId: params.id!,
    expectedVersion: fields.number('expectedVersion'),
    notifiedOn: requiredDate(fields, 'notifiedOn'),
    manner: required(fields, 'manner', 'Dites comment la personne a été informée.') as NotificationManner,
    interpreter: fields.flag('interpreter'),
  }),
  done: (_made, { params }) => ({ to: `/${params.departement}/decisions/${params.id}`, notice: 'DECISION_NOTIFIED' }),
});
