import type { Group } from '../../kernel/groups';
import type { Actor, Database } from '../../tenancy/database';

export interface SheetPartRow {
  holderId: string;
  source: string;
  group: Group | 'alert';
  version: number;
  openedFull: boolean;
  minimised: Buffer;
  rest: Buffer | null;
  wrapped: Buffer;
  keyVersion: number;
}

export interface DoorKey {
  holder: string;
  source: string;
}

/** Ciphertexts of the groups that the reader may open at these doors. */
export class SheetQueries {
  constructor(private readonly database: Database) {}

  parts(actor: Actor, doors: DoorKey[], groups: string[]): Promise<SheetPartRow[]> {
    const values = [doors.map((door) => door.holder), doors.map((door) => door.source), groups];
    return this.database.read<SheetPartRow>(actor, { text: PARTS, values });
  }
}

const PARTS = `
  select p.holder_id as "holderId", p.source, p."group", p.version, p.opened_full as "openedFull", p.minimised, p.rest, p.wrapped,
    p.key_version as "keyVersion"
  from unnest($1::uuid[], $2::uuid[]) as k (holder, source) cross join lateral (
    select * from access.sheet_part s where s.departement_code = access.departement() and s.holder_id = k.holder
      and s.source = k.source and s."group" = any($3::text[]) offset 0) p`;
