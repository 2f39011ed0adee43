import { EndReferentDocument, NameReferentDocument } from '../../../client-sdk/src';
import { act } from '../../http/act';
import { optionalDate } from '../../http/typed-date';
import type { Asked } from '../../http/visit';
import { referentsPage } from './referents.page';

const AT = '/:departement/annuaire/referents/:id';
const done = (_made: unknown, { params }: Asked) =>
  ({ to: `/${params.departement}/annuaire/referents`, notice: 'SAVED' }) as const;

export const nameReferent = act({
  path: `${AT}/designer`,
  act: NameReferentDocument,
  once: true,
  input: (fields, { params }) => ({
    parquetId: params.id!,
    name: fields.text('name'),
    title: fields.text('title'),
    email: fields.optional('email') ?? undefined,
    phone: fields.optional('phone') ?? undefined,
    since: optionalDate(fields, 'since') ?? undefined,
    actReference: fields.optional('actReference') ?? undefined,
    actDate: optionalDate(fields, 'actDate') ?? undefined,
  }),
  refusedOn: referentsPage,
  done,
});

export const endReferent = act({
  path: `${AT}/fin`,
  act: EndReferentDocument,
  input: (fields, { params }) => ({
    referentId: params.id!,
    expectedVersion: fields.number('expectedVersion'),
    until: optionalDate(fields, 'until') ?? undefined,
  }),
  refusedOn: referentsPage,
  done,
});
