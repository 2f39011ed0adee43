import { ApproveMinutesDocument } from '../../../client-sdk/src';
import { act } from '../../http/act';
import { requiredDate } from '../../http/typed-date';
import { minutesPage } from './minutes.page';

export const approveMinutes = act({
  path: '/:departement/seances/:id/approuver',
  act: ApproveMinutesDocument,
  refusedOn: minutesPage,
  input: (fields, { params }) => ({
    sessionId: params.id!,
    expectedVersion: fields.number('expectedVersion'),
    approvedOn: requiredDate(fields, 'approvedOn'),
  }),
  done: (_made, { params }) => ({ to: `/${params.departement}/seances/${params.id}/proces-verbal`, notice: 'DONE' }),
});
