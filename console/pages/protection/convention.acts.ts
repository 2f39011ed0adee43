import {
  EndConventionDocument,
  EndDutyDocument,
  RecordConventionDocument,
  RecordDutyDocument,
  type DutySide,
} from '../../../client-sdk/src';
import { act } from '../../http/act';
import type { Fields } from '../../http/fields';
import { optionalDate, requiredDate } from '../../http/typed-date';
import type { Asked } from '../../http/visit';
import { chosen } from '../sharing/choices';
import { optionalTime } from '../sittings/typed-time';
import { conventionsPage } from './conventions.page';

const AT = '/:departement/annuaire/permanences';
const done = (_made: unknown, { params }: Asked) =>
  ({ to: `/${params.departement}/annuaire/permanences`, notice: 'SAVED' }) as const;
const rest = { refusedOn: conventionsPage, done };
const days = (fields: Fields) => ({
  since: optionalDate(fields, 'since') ?? undefined,
  until: optionalDate(fields, 'until') ?? undefined,
});

export const recordConvention = act({
  path: `${AT}/conventions`,
  act: RecordConventionDocument,
  once: true,
  input: (fields) => ({
    parquetId: chosen(fields, 'parquetId', 'Choisissez le parquet.'),
    openerIds: fields.all('openerIds'),
    signedOn: requiredDate(fields, 'signedOn'),
    actReference: fields.text('actReference'),
    parties: fields.text('parties'),
    ...days(fields),
  }),
  ...rest,
});

export const endConvention = act({
  path: `${AT}/conventions/:id/fin`,
  act: EndConventionDocument,
  input: (fields, { params }) => ({
    conventionId: params.id!,
    expectedVersion: fields.number('expectedVersion'),
    until: optionalDate(fields, 'until') ?? undefined,
  }),
  ...rest,
});

export const recordDuty = act({
  path: `${AT}/conventions/:id/permanences`,
  act: RecordDutyDocument,
  once: true,
  input: (fields, { params }) => ({
    conventionId: params.id!,
    side: chosen<DutySide>(fields, 'side', 'Dites de qui est cette permanence.'),
    service: fields.text('service'),
    phone: fields.text('phone'),
    mandateId: fields.optional('mandateId') ?? undefined,
    opensAt: optionalTime(fields, 'opensAt') ?? undefined,
    closesAt: optionalTime(fields, 'closesAt') ?? undefined,
    ...days(fields),
  }),
  ...rest,
});

export const endDuty = act({
  path: `${AT}/permanences/:id/fin`,
  act: EndDutyDocument,
  input: (fields, { params }) => ({
    dutyId: params.id!,
    expectedVersion: fields.number('expectedVersion'),
    until: optionalDate(fields, 'until') ?? undefined,
  }),
  ...rest,
});
