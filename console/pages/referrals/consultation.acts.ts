import {
  AnswerConsultationDocument,
  ConsultServiceDocument,
  type InformationGroup,
  type Role,
  WithdrawConsultationDocument,
} from '../../../client-sdk/src';
import { act, type Done } from '../../http/act';
import type { NoticeCode } from '../../http/notices';
import { requiredDate } from '../../http/typed-date';
import type { Asked } from '../../http/visit';
import { required } from './required';
import { referralAddress } from './referral-props';
import { referralPage } from './referral.page';

const back = ({ params }: Asked, notice: NoticeCode): Done => ({
  to: `${referralAddress(params.departement!, params.id!)}#avis-ecrits`,
  notice,
});

const ask = act({
  path: '/:departement/saisines/:id/consultations',
  act: ConsultServiceDocument,
  once: true,
  input: (fields, { params }) => ({
    referralId: params.id!,
    role: required(fields, 'role', 'Choisissez le service.') as Role,
    question: fields.text('question'),
    groups: fields.all('groups') as InformationGroup[],
    dueOn: requiredDate(fields, 'dueOn'),
  }),
  refusedOn: referralPage,
  done: (_made, asked) => back(asked, 'SENT'),
});

const answer = act({
  path: '/:departement/saisines/:id/consultations/:consultation/repondre',
  act: AnswerConsultationDocument,
  input: (fields, { params }) => ({ consultationId: params.consultation!, view: fields.text('view') }),
  refusedOn: referralPage,
  // The question opened the door: once answered, the page may be closed to whoever answered.
  done: () => ({ to: '/', notice: 'SENT' }),
});

const withdraw = act({
  path: '/:departement/saisines/:id/consultations/:consultation/retirer',
  act: WithdrawConsultationDocument,
  input: (_fields, { params }) => ({ consultationId: params.consultation! }),
  refusedOn: referralPage,
  done: (_made, asked) => back(asked, 'REMOVED'),
});

export const consultationActs = [ask, answer, withdraw];
