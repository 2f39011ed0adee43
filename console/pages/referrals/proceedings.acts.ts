import { proceedingActs } from '../proceedings/proceedings.acts';
import { referralAddress } from './referral-props';
import { referralPage } from './referral.page';

export const referralProceedings = proceedingActs({
  at: '/:departement/saisines/:id',
  refusedOn: referralPage,
  address: ({ params }) => referralAddress(params.departement!, params.id!),
});
