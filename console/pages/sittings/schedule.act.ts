import { ScheduleSessionDocument, type Formation } from '../../../client-sdk/src';
import { act, action } from '../../http/act';
import type { Fields } from '../../http/fields';
import { optionalDate, requiredDate } from '../../http/typed-date';
import { requiredNumber } from '../../http/typed-number';
import type { Asked } from '../../http/visit';
import { bodyKindOf } from './body-kind';
import { newSittingPage } from './new-sitting.page';
import { timeOf } from './typed-time';

const scheduling = act({
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

/** Fixed; or, for who has no script, rehearsed again on the days and hours that were typed: no free text goes into an address. */
export const scheduleSession = action({
  ...scheduling,
  run: (client, fields, asked) =>
    fields.has('repeter')
      ? Promise.resolve({ done: { to: rehearsalOf(fields, asked) } })
      : scheduling.run(client, fields, asked),
});

const TYPED = ['formation', 'parquetId', 'heldOn', 'convenedOn', 'startsAt', 'capacityMinutes'];

function rehearsalOf(fields: Fields, { params }: Asked): string {
  for (const date of ['heldOn', 'convenedOn']) optionalDate(fields, date);
  const query = new URLSearchParams({ instance: fields.text('body') });
  for (const name of TYPED) if (fields.optional(name)) query.set(name, fields.text(name));
  return `/${params.departement}/seances/nouvelle?${query.toString()}`;
}
