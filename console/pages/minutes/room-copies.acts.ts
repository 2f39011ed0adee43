import { MakeRoomCopiesDocument, RecordRoomCopiesDocument, type RoomCopyState } from '../../../client-sdk/src';
import { act } from '../../http/act';
import type { Fields } from '../../http/fields';
import type { Asked } from '../../http/visit';
import { required } from '../referrals/required';
import { roomCopiesPage } from './room-copies.page';

const PATH = '/:departement/seances/:id/exemplaires';

const register = ({ params }: Asked): string => `/${params.departement}/seances/${params.id}/exemplaires`;

function chosen(fields: Fields, name: string, sentence: string): string[] {
  const found = fields.all(name);
  return found.length > 0 ? found : fields.notTaken(name, sentence);
}

export const makeRoomCopies = act({
  path: PATH,
  act: MakeRoomCopiesDocument,
  refusedOn: roomCopiesPage,
  once: true,
  input: (fields, { params }) => ({
    sessionId: params.id!,
    memberIds: chosen(fields, 'memberIds', 'Cochez au moins un membre.'),
  }),
  done: (_made, asked) => ({ to: register(asked), notice: 'DONE' }),
});

export const recordRoomCopies = act({
  path: `${PATH}/suites`,
  act: RecordRoomCopiesDocument,
  refusedOn: roomCopiesPage,
  once: true,
  input: (fields, { params }) => ({
    sessionId: params.id!,
    roomCopyIds: chosen(fields, 'roomCopyIds', 'Cochez au moins une copie.'),
    state: required(fields, 'state', 'Dites ce qu’elles sont devenues.') as RoomCopyState,
  }),
  done: (_made, asked) => ({ to: register(asked), notice: 'DONE' }),
});
