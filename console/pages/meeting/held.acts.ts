import { CloseSessionDocument, OpenSessionDocument } from '../../../client-sdk/src';
import { act } from '../../http/act';
import type { Fields } from '../../http/fields';
import type { Asked } from '../../http/visit';
import { sittingAt } from '../sittings/session.acts';
import { heldPage } from './held.page';

const PATH = '/:departement/seances/:id';

const read = (fields: Fields, { params }: Asked) => ({
  sessionId: params.id!,
  expectedVersion: fields.number('expectedVersion'),
});

const held = (asked: Asked): string => `${sittingAt(asked)}/tenue`;

export const openSession = act({
  path: `${PATH}/ouvrir`,
  act: OpenSessionDocument,
  refusedOn: heldPage,
  input: read,
  done: (_made, asked) => ({ to: held(asked), notice: 'SESSION_OPENED' }),
});

export const closeSession = act({
  path: `${PATH}/clore`,
  act: CloseSessionDocument,
  refusedOn: heldPage,
  input: (fields, asked) => ({ ...read(fields, asked), treatedItemIds: fields.all('treatedItemIds') }),
  done: (_made, asked) => ({ to: held(asked), notice: 'SESSION_CLOSED' }),
});
