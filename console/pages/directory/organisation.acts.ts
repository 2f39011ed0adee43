import { RecordApprovalDocument, RegisterOrganisationDocument } from '../../../client-sdk/src';
import { act } from '../../http/act';
import { optionalDate, requiredDate } from '../../http/typed-date';
import { organisationsPage } from './organisations.page';

export const registerOrganisation = act({
  path: '/:departement/annuaire/organismes/enregistrer',
  act: RegisterOrganisationDocument,
  once: true,
  input: (fields, { params }) => ({
    departement: params.departement!,
    name: fields.text('name'),
    registration: fields.text('registration'),
  }),
  refusedOn: organisationsPage,
  done: (_made, { params }) => ({ to: `/${params.departement}/annuaire/organismes`, notice: 'SAVED' }),
});

export const recordApproval = act({
  path: '/:departement/annuaire/organismes/agreer',
  act: RecordApprovalDocument,
  once: true,
  input: (fields) => ({
    organisationId: fields.text('organisationId'),
    reference: fields.text('reference'),
    validFrom: requiredDate(fields, 'validFrom'),
    validUntil: optionalDate(fields, 'validUntil'),
  }),
  refusedOn: organisationsPage,
  done: (_made, { params }) => ({ to: `/${params.departement}/annuaire/organismes`, notice: 'SAVED' }),
});
