import { PAGE_MAX } from '../../../http/cursors';
import { FIRST_PLACE, type PlacedRow } from './followups.queries';

/** What is still to be done at a sitting, as whoever asks reads it. */
export type LeftToDo = Pick<PlacedRow, 'place' | 'text' | 'owner' | 'dueOn' | 'outcome'>;

/** The first page of several sittings at once, by the day on which each thing is due. */
export function leftToDoAt(sessionIds: readonly string[]): unknown[] {
  const [settled, rank, after] = FIRST_PLACE.map((value) => sessionIds.map(() => value));
  return [sessionIds, settled, rank, after, PAGE_MAX];
}
