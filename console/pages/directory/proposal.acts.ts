import { ApproveMandateDocument, DeclineMandateProposalDocument } from '../../../client-sdk/src';
import { act } from '../../http/act';
import { ownPath } from '../../http/asked';
import type { Fields } from '../../http/fields';
import { proposalsPage } from './proposals.page';

const back = (fields: Fields): string => ownPath(fields.text('retour')) ?? '/administration/propositions';

export const approveProposal = act({
  path: '/administration/propositions/:id/approuver',
  act: ApproveMandateDocument,
  input: (fields, { params }) => ({ proposalId: params.id!, expectedVersion: fields.number('expectedVersion') }),
  refusedOn: proposalsPage,
  done: (_made, _asked, fields) => ({ to: back(fields), notice: 'INVITED' }),
});

export const declineProposal = act({
  path: '/administration/propositions/:id/decliner',
  act: DeclineMandateProposalDocument,
  input: (fields, { params }) => ({ proposalId: params.id!, expectedVersion: fields.number('expectedVersion') }),
  refusedOn: proposalsPage,
  done: (_made, _asked, fields) => ({ to: back(fields), notice: 'DONE' }),
});
