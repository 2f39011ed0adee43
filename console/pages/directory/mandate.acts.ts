import { DeactivateAccountDocument, RevokeMandateDocument } from '../../../client-sdk/src';
import { act } from '../../http/act';
import { directoryPage } from './directory.page';

export const endMandate = act({
  path: '/:departement/annuaire/:id/revoquer',
  act: RevokeMandateDocument,
  input: (fields, { params }) => ({ mandateId: params.id!, expectedVersion: fields.number('expectedVersion') }),
  refusedOn: directoryPage,
  done: (_made, { params }) => ({ to: `/${params.departement}/annuaire`, notice: 'DONE' }),
});

export const deactivateAccount = act({
  path: '/:departement/annuaire/comptes/:id/desactiver',
  act: DeactivateAccountDocument,
  input: (_fields, { params }) => ({ accountId: params.id! }),
  refusedOn: directoryPage,
  done: (_made, { params }) => ({ to: `/${params.departement}/annuaire`, notice: 'DONE' }),
});
