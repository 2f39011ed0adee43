import { RecuseDocument } from '../../../client-sdk/src';
import { act } from '../../http/act';
import { referralPage } from './referral.page';

export const recuse = act({
  path: '/:departement/saisines/:id/deport',
  act: RecuseDocument,
  input: (_fields, { params }) => ({ referralId: params.id! }),
  refusedOn: referralPage,
  done: () => ({ to: '/', notice: 'RECUSED' }),
});
