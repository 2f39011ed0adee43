import type { Route } from '../../http/route';
import { approveMinutes } from './approve-minutes.act';
import { minutesPage } from './minutes.page';
import { makeRoomCopies, recordRoomCopies } from './room-copies.acts';
import { roomCopiesPage } from './room-copies.page';

/** What a sitting leaves on paper: copies for the room, and its minutes. */
export const sittingPapers: Route[] = [minutesPage, approveMinutes, roomCopiesPage, makeRoomCopies, recordRoomCopies];
