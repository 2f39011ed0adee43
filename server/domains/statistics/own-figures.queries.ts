import type { Actor, Database } from '../../tenancy/database';
import type { ReleaseRow } from './releases.queries';

/** Counted by a function that finds out by itself whether the reader coordinates this département: nothing for any other. */
export class OwnFigureQueries {
  constructor(private readonly database: Database) {}

  figures(actor: Actor, { from, until, cutOff }: Pick<ReleaseRow, 'from' | 'until' | 'cutOff'>, dimensions: readonly string[]): Promise<{ coordinates: string; persons: number }[]> {
    return this.database.read(actor, { text: FIGURES, values: [from, until, cutOff, dimensions] });
  }

  async coordinates(actor: Actor): Promise<boolean> {
    const [found] = await this.database.read<{ holds: boolean }>(actor, { text: HOLDS, values: [] });
    return found!.holds;
  }
}

const FIGURES = 'select coordinates, persons from access.own_figures($1, $2, $3, $4)';
const HOLDS = 'select access.holds_coordinator() as holds';
