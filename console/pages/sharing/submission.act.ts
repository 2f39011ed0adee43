import { SubmitCaseDocument } from '../../../client-sdk/src';
import { act } from '../../http/act';
import { fileAddress } from '../../shell/addresses';
import { submissionPage } from './submission.page';

export const submitCase = act({
  path: '/:departement/dossiers/:id/transmettre/envoyer',
  act: SubmitCaseDocument,
  input: (fields, { params }) => ({ caseId: params.id!, expectedVersion: fields.number('expectedVersion') }),
  refusedOn: submissionPage,
  done: (_made, { params }) => ({
    to: `${fileAddress(params.departement!, params.id!)}/suivi`,
    notice: 'CASE_SUBMITTED',
  }),
});
