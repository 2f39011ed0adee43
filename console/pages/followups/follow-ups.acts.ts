import {
  CorrectFollowUpDocument,
  RecordFollowUpDocument,
  SettleFollowUpDocument,
  type FollowUpOutcome,
} from '../../../client-sdk/src';
import { act } from '../../http/act';
import type { Fields } from '../../http/fields';
import { requiredDate } from '../../http/typed-date';
import type { Asked } from '../../http/visit';
import { heldPage } from '../meeting/held.page';
import { required } from '../referrals/required';
import { sittingAt } from '../sittings/session.acts';
import { followUpPage } from './follow-up.page';

const SITTING = '/:departement/seances/:id';
const ONE = '/:departement/actions/:id';
const here = ({ params }: Asked): string => `/${params.departement}/actions/${params.id}`;
const version = (fields: Fields) => fields.number('expectedVersion');

export const recordFollowUp = act({
  path: `${SITTING}/actions`,
  act: RecordFollowUpDocument,
  refusedOn: heldPage,
  once: true,
  input: (fields, { params }) => ({
    sessionId: params.id!,
    agendaItemId: fields.optional('agendaItemId') ?? undefined,
    text: fields.text('text'),
    ownerMembershipId: fields.optional('ownerMembershipId') ?? undefined,
    ownerTitle: fields.optional('ownerTitle') ?? undefined,
    dueOn: requiredDate(fields, 'dueOn'),
  }),
  done: (_made, asked) => ({ to: `${sittingAt(asked)}/tenue#actions`, notice: 'SAVED' }),
});

const OUTCOMES: readonly [FollowUpOutcome, ...FollowUpOutcome[]] = ['DONE', 'DROPPED'];

/** In the room: today. */
export const settleInSitting = act({
  path: `${SITTING}/suites/:followUp`,
  act: SettleFollowUpDocument,
  refusedOn: heldPage,
  input: (fields, { params }) => ({
    followUpId: params.followUp!,
    outcome: fields.oneOf('outcome', OUTCOMES),
    expectedVersion: version(fields),
  }),
  done: (_made, asked) => ({ to: `${sittingAt(asked)}/tenue#suites` }),
});

export const settleFollowUp = act({
  path: `${ONE}/clore`,
  act: SettleFollowUpDocument,
  refusedOn: followUpPage,
  input: (fields, { params }) => ({
    followUpId: params.id!,
    outcome: required(fields, 'outcome', 'Dites si elle est faite ou abandonnée.') as FollowUpOutcome,
    settledOn: requiredDate(fields, 'settledOn'),
    note: fields.optional('note'),
    expectedVersion: version(fields),
  }),
  done: (_made, asked) => ({ to: here(asked), notice: 'SAVED' }),
});

/** Once the minutes are approved, the form asks for the day alone: what it does not ask stays. */
export const correctFollowUp = act({
  path: `${ONE}/corriger`,
  act: CorrectFollowUpDocument,
  refusedOn: followUpPage,
  input: (fields, { params }) => ({
    followUpId: params.id!,
    ...(fields.has('text') && {
      text: fields.text('text'),
      ownerMembershipId: fields.optional('ownerMembershipId'),
      ownerTitle: fields.optional('ownerTitle'),
    }),
    dueOn: requiredDate(fields, 'dueOn'),
    expectedVersion: version(fields),
  }),
  done: (_made, asked) => ({ to: here(asked), notice: 'SAVED' }),
});

export const reopenFollowUp = act({
  path: `${ONE}/rouvrir`,
  act: CorrectFollowUpDocument,
  refusedOn: followUpPage,
  input: (fields, { params }) => ({ followUpId: params.id!, reopened: true, expectedVersion: version(fields) }),
  done: (_made, asked) => ({ to: here(asked), notice: 'SAVED' }),
});
