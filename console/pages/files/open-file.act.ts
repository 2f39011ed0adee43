import { OpenCaseDocument } from '../../../client-sdk/src';
import { act } from '../../http/act';
import { fileAddress } from '../../shell/addresses';
import { filesPage } from './files.page';

export const openFile = act({
  path: '/:departement/dossiers/ouvrir',
  act: OpenCaseDocument,
  input: (_fields, { params }) => ({ departement: params.departement! }),
  once: true,
  refusedOn: filesPage,
  done: ({ case: file }, { params }) => ({ to: fileAddress(params.departement!, file.id), notice: 'FILE_OPENED' }),
});
