import type { Actor, Database } from '../../../tenancy/database';

/** Counted by a function that finds out by itself whether the reader coordinates this département: nothing for any other. */
export class OwnFigureQueries {
  constructor(private readonly database: Database) {}

  figures(actor: Actor, release: string, dimension: string | null): Promise<{ code: string; persons: number }[]> {
    return this.database.read(actor, { text: FIGURES, values: [release, dimension] });
  }

  async coordinates(actor: Actor): Promise<boolean> {
    const [found] = await this.database.read<{ holds: boolean }>(actor, { text: HOLDS, values: [] });
    return found!.holds;
  }
}

const FIGURES = 'select code, persons from access.own_figures($1, $2)';
const HOLDS = 'select access.holds_coordinator() as holds';
