import { makeRoomCopies } from './make-room-copies.act';
import { recordRoomCopies } from './record-room-copies.act';

export const minutesActs = [makeRoomCopies, recordRoomCopies];
