import {
  CloseSessionDocument,
  OpenSessionDocument,
  RecordAttendanceDocument,
  type AttendanceState,
} from '../../../client-sdk/src';
import { act, action } from '../../http/act';
import type { Fields } from '../../http/fields';
import { severally } from '../../http/severally';
import type { Asked } from '../../http/visit';
import { heldPage } from './held.page';
import { sittingAt } from './session.acts';

const PATH = '/:departement/seances/:id';
const STATES: readonly [AttendanceState, ...AttendanceState[]] = ['PRESENT', 'REMOTE', 'EXCUSED', 'ABSENT'];

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

export const recordAttendance = act({
  path: `${PATH}/presences/:member`,
  act: RecordAttendanceDocument,
  refusedOn: heldPage,
  input: (fields, asked) => ({
    ...read(fields, asked),
    memberId: asked.params.member!,
    state: fields.oneOf('state', STATES),
  }),
  done: (_made, asked, fields) => ({ to: `${held(asked)}#${fields.text('state')}-${asked.params.member}` }),
});

/** Everybody whose line is still blank; a line that another clerk filled meanwhile stays theirs. */
export const recordAllPresent = action({
  path: `${PATH}/presences`,
  refusedOn: heldPage,
  run: async (client, fields, asked) => {
    const refusals = await severally(
      fields.all('memberIds').map((memberId, index) => ({ about: `Ligne ${index + 1}`, memberId })),
      ({ memberId }) =>
        client.act(RecordAttendanceDocument, {
          input: { sessionId: asked.params.id!, memberId, state: 'PRESENT', expectedVersion: 0 },
        }),
    );
    return refusals.length > 0 ? { refusals } : { done: { to: `${held(asked)}#presences` } };
  },
});
