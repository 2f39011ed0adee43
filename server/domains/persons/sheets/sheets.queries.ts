import type { Group } from '../../../kernel/groups';
import type { Actor, Database } from '../../../tenancy/database';

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

  parts(actor: Actor, doors: DoorKey[], groups: string[], rest: boolean): Promise<SheetPartRow[]> {
    const values = [doors.map((door) => door.holder), doors.map((door) => door.source), groups];
    return this.database.read<SheetPartRow>(actor, { text: rest ? PARTS : NAMED_PARTS, values });
  }
}

const parts = (rest: string) => `
  select p.holder_id as "holderId", p.source, p."group", p.version, p.opened_full as "openedFull", p.minimised, ${rest} as rest, p.wrapped,
    p.key_version as "keyVersion"
  from unnest($1::uuid[], $2::uuid[]) as k (holder, source) cross join lateral (
    select * from access.sheet_part s where s.departement_code = access.departement() and s.holder_id = k.holder
      and s.source = k.source and s."group" = any($3::text[]) offset 0) p`;

const PARTS = parts('p.rest');
/** Only the named fields of each group. */
const NAMED_PARTS = parts('null::bytea');
