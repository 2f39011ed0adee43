import { answerActs } from '../sharing/answers.acts';
import { referralAddress } from './referral-props';
import { referralPage } from './referral.page';

export const referralAnswers = answerActs({
  at: '/:departement/saisines/:id',
  refusedOn: referralPage,
  back: ({ params }, notice) => ({ to: referralAddress(params.departement!, params.id!), notice }),
  declined: () => ({ to: '/', notice: 'SENT' }),
});
