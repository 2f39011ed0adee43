import { type AgendaKeeping, type BodyKind, type BodyState, InstallBodyDocument } from '../../../client-sdk/src';
import { act } from '../../http/act';
import { requiredDate } from '../../http/typed-date';
import { installingPage } from './installing.page';

export const installBody = act({
  path: '/:departement/installer/instance',
  act: InstallBodyDocument,
  input: (fields, { params }) => ({
    departement: params.departement!,
    kind: fields.text('kind') as BodyKind,
    state: fields.text('state') as BodyState,
    since: requiredDate(fields, 'since'),
    agendaKeeping: fields.text('agendaKeeping') as AgendaKeeping,
    expectedVersion: fields.optionalNumber('expectedVersion'),
  }),
  refusedOn: installingPage,
  done: (_made, { params }) => ({ to: `/${params.departement}/installer`, notice: 'BODY_INSTALLED' }),
});
