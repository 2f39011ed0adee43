import { FIRST_ID } from '../../../kernel/id';
import type { Actor, Database } from '../../../tenancy/database';
import { BY_ID, DECIDED_AT, OF_BODIES, LEFT_TO_DO, type FollowUpRow } from './followups.sql';

/** A list of one body or of one sitting, after a row. */
export interface Place {
  id: string;
  after: string[] | null;
}

export type PlacedRow = FollowUpRow & { place: string };

const LISTS = { OF_BODIES, LEFT_TO_DO, DECIDED_AT };

/** Before every row. */
export const FIRST_PLACE = ['0', '-1000000', FIRST_ID];

/** Of several bodies or sittings at once, each its page. */
export class FollowUpQueries {
  constructor(private readonly database: Database) {}

  ofBodies(actor: Actor, places: readonly Place[], size: number, settled: boolean | null): Promise<PlacedRow[]> {
    return this.read(actor, 'OF_BODIES', places, size, settled);
  }

  ofSessions(actor: Actor, places: readonly Place[], size: number): Promise<PlacedRow[]> {
    return this.read(actor, 'LEFT_TO_DO', places, size);
  }

  decidedAt(actor: Actor, places: readonly Place[], size: number): Promise<PlacedRow[]> {
    return this.read(actor, 'DECIDED_AT', places, size);
  }

  async byId(actor: Actor, id: string): Promise<FollowUpRow | null> {
    const [row] = await this.database.read<FollowUpRow>(actor, { text: BY_ID, values: [id] });
    return row ?? null;
  }

  private read(
    actor: Actor,
    list: keyof typeof LISTS,
    places: readonly Place[],
    size: number,
    ...more: (boolean | null)[]
  ) {
    const after = places.map((place) => place.after ?? FIRST_PLACE);
    const at = (index: number) => after.map((position) => position[index]);
    const values = [places.map(({ id }) => id), at(0), at(1), at(2), size + 1, ...more];
    return this.database.read<PlacedRow>(actor, { text: LISTS[list], values });
  }
}
