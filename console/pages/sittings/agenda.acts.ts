import {
  DeferAgendaItemDocument,
  MoveAgendaItemDocument,
  PlaceOnAgendaDocument,
  RemoveFromAgendaDocument,
  ReorderAgendaDocument,
} from '../../../client-sdk/src';
import { act } from '../../http/act';
import type { Fields } from '../../http/fields';
import { optionalNumber } from '../../http/typed-number';
import type { Asked } from '../../http/visit';
import { agendaPage } from './agenda.page';
import { moved } from './moved';
import { sittingAt } from './session.acts';

const PATH = '/:departement/seances/:id';

export const reorderAgenda = act({
  path: `${PATH}/ordre`,
  act: ReorderAgendaDocument,
  refusedOn: agendaPage,
  input: (fields, { params }) => ({
    sessionId: params.id!,
    expectedVersion: fields.number('expectedVersion'),
    itemIds: moved(fields.all('itemIds'), fields.optional('monter'), fields.optional('descendre')),
  }),
  done: (_made, asked, fields) => {
    const button = fields.has('monter') ? 'monter' : 'descendre';
    const item = fields.optional(button);
    return { to: `${sittingAt(asked)}${item ? `#${button}-${item}` : '#ordre-du-jour'}` };
  },
});

export const addPolicyPoint = act({
  path: `${PATH}/point`,
  act: PlaceOnAgendaDocument,
  refusedOn: agendaPage,
  once: true,
  input: (fields, { params }) => ({
    sessionId: params.id!,
    kind: 'POLICY' as const,
    title: fields.text('title'),
    minutes: optionalNumber(fields, 'minutes') ?? undefined,
  }),
  done: (_made, asked) => ({ to: `${sittingAt(asked)}#ordre-du-jour`, notice: 'DONE' }),
});

const point = (fields: Fields, { params }: Asked) => ({
  itemId: params.item!,
  expectedVersion: fields.number('expectedVersion'),
});

export const deferItem = act({
  path: `${PATH}/points/:item/reporter`,
  act: DeferAgendaItemDocument,
  refusedOn: agendaPage,
  input: point,
  done: (_made, asked) => ({ to: `${sittingAt(asked)}#ordre-du-jour`, notice: 'ITEM_DEFERRED' }),
});

export const removeItem = act({
  path: `${PATH}/points/:item/retirer`,
  act: RemoveFromAgendaDocument,
  refusedOn: agendaPage,
  input: point,
  done: (_made, asked) => ({ to: `${sittingAt(asked)}#ordre-du-jour`, notice: 'REMOVED' }),
});

export const moveItem = act({
  path: `${PATH}/points/:item/deplacer`,
  act: MoveAgendaItemDocument,
  refusedOn: agendaPage,
  input: (fields, asked) => ({ ...point(fields, asked), sessionId: fields.text('sessionId') }),
  done: (_made, asked) => ({ to: `${sittingAt(asked)}#ordre-du-jour`, notice: 'DONE' }),
});
