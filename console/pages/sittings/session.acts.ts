import {
  CancelSessionDocument,
  ConveneAgainDocument,
  ConveneSessionDocument,
  PostponeSessionDocument,
  SummonLateMembersDocument,
  type Urgency,
} from '../../../client-sdk/src';
import { act } from '../../http/act';
import type { Fields } from '../../http/fields';
import { requiredDate } from '../../http/typed-date';
import type { Asked } from '../../http/visit';
import { agendaPage } from './agenda.page';
import { optionalTime, timeOf } from './typed-time';

const PATH = '/:departement/seances/:id';

export const sittingAt = ({ params }: Asked): string => `/${params.departement}/seances/${params.id}`;

const read = (fields: Fields, { params }: Asked) => ({
  sessionId: params.id!,
  expectedVersion: fields.number('expectedVersion'),
});

export const conveneSession = act({
  path: `${PATH}/convoquer`,
  act: ConveneSessionDocument,
  refusedOn: agendaPage,
  input: (fields, asked) => ({
    ...read(fields, asked),
    urgency: (fields.optional('urgency') as Urgency | null) ?? undefined,
  }),
  done: (_made, asked) => ({ to: sittingAt(asked), notice: 'SESSION_CONVENED' }),
});

export const postponeSession = act({
  path: `${PATH}/reporter`,
  act: PostponeSessionDocument,
  refusedOn: agendaPage,
  input: (fields, asked) => {
    const startsAt = fields.optional('startsAt');
    return {
      ...read(fields, asked),
      heldOn: requiredDate(fields, 'heldOn'),
      ...(startsAt !== null && { startsAt: timeOf(fields, 'startsAt') }),
    };
  },
  done: (_made, asked) => ({ to: sittingAt(asked), notice: 'DONE' }),
});

export const cancelSession = act({
  path: `${PATH}/annuler`,
  act: CancelSessionDocument,
  refusedOn: agendaPage,
  input: read,
  done: (_made, asked) => ({ to: sittingAt(asked), notice: 'DONE' }),
});

export const summonLateMembers = act({
  path: `${PATH}/convoquer-depuis`,
  act: SummonLateMembersDocument,
  refusedOn: agendaPage,
  input: read,
  done: (_made, asked) => ({ to: `${sittingAt(asked)}#convocation`, notice: 'SESSION_CONVENED' }),
});

export const conveneAgain = act({
  path: `${PATH}/convoquer-a-nouveau`,
  act: ConveneAgainDocument,
  refusedOn: agendaPage,
  once: true,
  input: (fields, { params }) => ({
    sessionId: params.id!,
    heldOn: requiredDate(fields, 'heldOn'),
    startsAt: optionalTime(fields, 'startsAt') ?? undefined,
    urgency: (fields.optional('urgency') as Urgency | null) ?? undefined,
  }),
  done: ({ session }, { params }) => ({
    to: `/${params.departement}/seances/${session.id}`,
    notice: 'SESSION_CONVENED',
  }),
});
