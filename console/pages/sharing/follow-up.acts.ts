import {
  AnswerCompletionDocument,
  RecordAftercareDocument,
  RecordHandoverDocument,
  RequestCompletionDocument,
  WithdrawReferralDocument,
} from '../../../client-sdk/src';
import { act } from '../../http/act';
import { requiredDate } from '../../http/typed-date';
import type { Asked } from '../../http/visit';
import { written } from './choices';
import { followUpPage } from './follow-up.page';
import { handedOver } from './handover';
import { fileAddress } from '../../shell/addresses';

const toFollowUp = ({ params }: Asked): string => `${fileAddress(params.departement!, params.id!)}/suivi`;

export const answerCompletion = act({
  path: '/:departement/dossiers/:id/repondre',
  act: AnswerCompletionDocument,
  input: (fields, { params }) => ({ caseId: params.id!, text: written(fields, 'text', 'Écrivez votre réponse.') }),
  refusedOn: followUpPage,
  done: (_made, asked) => ({ to: toFollowUp(asked), notice: 'SENT' }),
});

export const requestCompletion = act({
  path: '/:departement/dossiers/:id/demander-un-complement',
  act: RequestCompletionDocument,
  input: (fields, { params }) => ({ caseId: params.id!, text: written(fields, 'text', 'Écrivez ce qu’il faut.') }),
  refusedOn: followUpPage,
  done: (_made, asked) => ({ to: toFollowUp(asked), notice: 'SENT' }),
});

export const withdrawReferral = act({
  path: '/:departement/dossiers/:id/saisines/retirer',
  act: WithdrawReferralDocument,
  input: (fields) => ({ referralId: fields.text('referralId'), expectedVersion: fields.number('expectedVersion') }),
  refusedOn: followUpPage,
  done: (_made, asked) => ({ to: toFollowUp(asked), notice: 'REMOVED' }),
});

export const recordAftercare = act({
  path: '/:departement/dossiers/:id/saisines/apres-majorite',
  act: RecordAftercareDocument,
  input: (fields) => ({
    referralId: fields.text('referralId'),
    expectedVersion: fields.number('expectedVersion'),
    agreedOn: requiredDate(fields, 'agreedOn'),
    endsOn: requiredDate(fields, 'endsOn'),
  }),
  refusedOn: followUpPage,
  done: (_made, asked) => ({ to: toFollowUp(asked), notice: 'SAVED' }),
});

export const recordHandover = act({
  path: '/:departement/dossiers/:id/saisines/remise',
  act: RecordHandoverDocument,
  input: handedOver,
  refusedOn: followUpPage,
  done: (_made, asked) => ({ to: toFollowUp(asked), notice: 'SAVED' }),
});
