import type { Route } from '../../http/route';
import { recordAttendances } from './attendance.action';
import { closeSession, openSession } from './held.acts';
import { heldPage } from './held.page';
import { correctOpinion, inviteToItem, recordDissent, recordGuest, recordRecusal } from './point.acts';
import { recordPoints } from './record-points.action';

/** A sitting while it is held, and what is corrected until it is closed. */
export const meeting: Route[] = [
  heldPage,
  openSession,
  closeSession,
  recordAttendances,
  recordPoints,
  recordRecusal,
  inviteToItem,
  recordGuest,
  correctOpinion,
  recordDissent,
];
