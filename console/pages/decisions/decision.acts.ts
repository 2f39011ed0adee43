import {
  RecordDecisionDocument,
  RecordNotificationDocument,
  type DecisionSense,
  type NotificationManner,
} from '../../../client-sdk/src';
import { act } from '../../http/act';
import { NotTaken, type Fields } from '../../http/fields';
import { optionalDate, requiredDate } from '../../http/typed-date';
import { decisionPage } from './decision.page';

export const recordDecision = act({
  path: '/:departement/saisines/:id/decider',
  act: RecordDecisionDocument,
  refusedOn: decisionPage,
  once: true,
  input: (fields, { params }) => ({
    referralId: params.id!,
    sense: chosen<DecisionSense>(fields, 'sense', 'Dites si la décision autorise ou refuse.'),
    signatory: fields.text('signatory'),
    delegation: fields.optional('delegation') ?? undefined,
    signedOn: requiredDate(fields, 'signedOn'),
    startsOn: optionalDate(fields, 'startsOn') ?? undefined,
    reasons: fields.optional('reasons') ?? undefined,
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
    manner: chosen<NotificationManner>(fields, 'manner', 'Dites comment la personne a été informée.'),
    interpreter: fields.flag('interpreter'),
  }),
  done: (_made, { params }) => ({ to: `/${params.departement}/decisions/${params.id}`, notice: 'DECISION_NOTIFIED' }),
});

/** One of the codes that the page offers; the API refuses any other. */
function chosen<T extends string>(fields: Fields, name: string, missing: string): T {
  const found = fields.optional(name);
  if (found === null) throw new NotTaken(name, missing);
  return found as T;
}
