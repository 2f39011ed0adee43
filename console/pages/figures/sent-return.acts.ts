import { DeclareReturnSentDocument, WithdrawReturnSentDocument, type ReturnKind } from '../../../client-sdk/src';
import { act } from '../../http/act';
import { optionalDate } from '../../http/typed-date';
import type { Asked } from '../../http/visit';
import { returnsPage } from './returns.page';

const AT = '/:departement/retours/envois';
const done = (_made: unknown, { params, query }: Asked) => {
  const asked = new URLSearchParams(
    [...query].filter(([name]) => name === 'annee' || name === 'association'),
  ).toString();
  return { to: `/${params.departement}/retours${asked ? `?${asked}` : ''}`, notice: 'SAVED' } as const;
};

export const declareReturnSent = act({
  path: `${AT}/declarer`,
  act: DeclareReturnSentDocument,
  once: true,
  input: (fields, { params }) => ({
    departement: params.departement!,
    kind: fields.text('kind') as ReturnKind,
    year: fields.number('year'),
    organisationId: fields.optional('organisationId') ?? undefined,
    sentOn: optionalDate(fields, 'sentOn') ?? undefined,
  }),
  refusedOn: returnsPage,
  done,
});

export const withdrawReturnSent = act({
  path: `${AT}/:id/retirer`,
  act: WithdrawReturnSentDocument,
  input: (fields, { params }) => ({ sentReturnId: params.id!, expectedVersion: fields.number('expectedVersion') }),
  refusedOn: returnsPage,
  done,
});
