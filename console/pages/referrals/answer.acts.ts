import type { Action } from '../../http/act';
import type { Asked } from '../../http/visit';
import { holdAct, operationActs } from '../alerts/alerts.acts';
import { answerActs } from '../sharing/answers.acts';
import { referralAddress } from './referral-props';
import { referralPage } from './referral.page';

const at = '/:departement/saisines/:id';
const here = ({ params }: Asked) => referralAddress(params.departement!, params.id!);
const parquet = {
  at,
  refusedOn: referralPage,
  back: (asked: Asked) => ({ to: here(asked), notice: 'SAVED' as const }),
};

export const referralAnswers: Action[] = [
  ...answerActs({
    at,
    refusedOn: referralPage,
    back: (asked, notice) => ({ to: here(asked), notice }),
    declined: () => ({ to: '/', notice: 'SENT' }),
  }),
  holdAct(parquet),
  ...operationActs(parquet),
];
