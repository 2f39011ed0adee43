import { ScheduleSessionDocument, type Formation } from '../../../client-sdk/src';
import { act } from '../../http/act';
import { requiredDate } from '../../http/typed-date';
import { requiredNumber } from '../../http/typed-number';
import { bodyKindOf } from './body-kind';
import { newSittingPage } from './new-sitting.page';
import { timeOf } from './typed-time';

export const scheduleSession = act({
  path: '/:departement/seances/fixer',
  act: ScheduleSessionDocument,
  refusedOn: newSittingPage,
  once: true,
  input: (fields, { params }) => ({
    departement: params.departement!,
    body: bodyKindOf(fields.text('body')),
    formation: fields.text('formation') as Formation,
    parquetId: fields.optional('parquetId') ?? undefined,
    heldOn: requiredDate(fields, 'heldOn'),
    startsAt: timeOf(fields, 'startsAt'),
    capacityMinutes: requiredNumber(fields, 'capacityMinutes'),
    place: fields.optional('place') ?? undefined,
  }),
  done: ({ session }, { params }) => ({
    to: `/${params.departement}/seances/${session.id}`,
    notice: 'SESSION_SCHEDULED',
  }),
});
