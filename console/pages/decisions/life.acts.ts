import {
  AbrogateDecisionDocument,
  CorrectDecisionDocument,
  RecordAnnulmentDocument,
  RecordLegalAidDocument,
  WithdrawDecisionDocument,
  type DecisionSense,
  type WithdrawalGround,
} from '../../../client-sdk/src';
import { act } from '../../http/act';
import type { Fields } from '../../http/fields';
import { optionalDate, requiredDate } from '../../http/typed-date';
import type { Asked } from '../../http/visit';
import { required } from '../referrals/required';
import { decisionPage } from './decision.page';

const AT = '/:departement/decisions/:id';
const named = (fields: Fields, { params }: Asked) => ({
  decisionId: params.id!,
  expectedVersion: fields.number('expectedVersion'),
});
const here = ({ params }: Asked) => `/${params.departement}/decisions/${params.id}`;

export const correctDecision = act({
  path: `${AT}/corriger`,
  act: CorrectDecisionDocument,
  refusedOn: decisionPage,
  input: (fields, asked) => ({
    ...named(fields, asked),
    sense: required(fields, 'sense', 'Dites si la décision autorise ou refuse.') as DecisionSense,
    signatory: fields.text('signatory'),
    delegation: fields.text('delegation'),
    signedOn: requiredDate(fields, 'signedOn'),
    startsOn: optionalDate(fields, 'startsOn') ?? undefined,
  }),
  done: (_made, asked) => ({ to: here(asked), notice: 'DECISION_CORRECTED' }),
});

const setAside = (fields: Fields) => ({
  ground: required(fields, 'ground', 'Dites pourquoi.') as WithdrawalGround,
  signatory: fields.text('signatory'),
  observationsOn: optionalDate(fields, 'observationsOn') ?? undefined,
});

/** The decision is no more: what awaits another is its referral. */
export const withdrawDecision = act({
  path: `${AT}/retirer`,
  act: WithdrawDecisionDocument,
  refusedOn: decisionPage,
  input: (fields, asked) => ({
    ...named(fields, asked),
    ...setAside(fields),
    withdrawnOn: requiredDate(fields, 'withdrawnOn'),
  }),
  done: ({ referral }, { params }) => ({
    to: `/${params.departement}/decisions/${referral.id}`,
    notice: 'DECISION_SET_ASIDE',
  }),
});

export const abrogateDecision = act({
  path: `${AT}/abroger`,
  act: AbrogateDecisionDocument,
  refusedOn: decisionPage,
  input: (fields, asked) => ({
    ...named(fields, asked),
    ...setAside(fields),
    abrogatedOn: requiredDate(fields, 'abrogatedOn'),
  }),
  done: (_made, { params }) => ({ to: `/${params.departement}/decisions`, notice: 'DECISION_ABROGATED' }),
});

export const recordAnnulment = act({
  path: `${AT}/annuler`,
  act: RecordAnnulmentDocument,
  refusedOn: decisionPage,
  input: (fields, asked) => ({
    ...named(fields, asked),
    court: fields.text('court'),
    judgedOn: requiredDate(fields, 'judgedOn'),
  }),
  done: ({ referral }, { params }) => ({
    to: `/${params.departement}/decisions/${referral.id}`,
    notice: 'DECISION_SET_ASIDE',
  }),
});

export const recordLegalAid = act({
  path: `${AT}/aide-juridictionnelle`,
  act: RecordLegalAidDocument,
  refusedOn: decisionPage,
  input: (fields, asked) => ({
    ...named(fields, asked),
    askedOn: requiredDate(fields, 'askedOn'),
    answeredOn: optionalDate(fields, 'answeredOn'),
  }),
  done: (_made, asked) => ({ to: here(asked), notice: 'SAVED' }),
});
