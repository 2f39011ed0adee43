import { RemoveDocumentDocument } from '../../../client-sdk/src';
import { act } from '../../http/act';
import { fileAddress } from '../../shell/addresses';
import { papersPage } from './papers.page';

export const removePaper = act({
  path: '/:departement/dossiers/:id/pieces/:paper/retirer',
  act: RemoveDocumentDocument,
  input: (_fields, { params }) => ({ documentId: params.paper! }),
  refusedOn: papersPage,
  done: (_made, { params }) => ({ to: `${fileAddress(params.departement!, params.id!)}/pieces`, notice: 'REMOVED' }),
});
