import { SEALED } from '../../../access/gate';
import type { Group } from '../../../kernel/groups';
import { bool, bytes, columns, int, text, uuid, type RowOf } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';

const PART = columns('access.sheet_part', {
  holderId: uuid(),
  source: uuid(),
  group: text<Group | 'alert' | 'pleading'>('"group"'),
  version: int(),
  openedFull: bool(),
  minimised: bytes(),
  rest: bytes().orNull(),
  ...SEALED,
});

/** Only the named fields of each group. */
const NAMED_PART = PART.with({ rest: bytes(() => 'null::bytea').orNull() });

export type SheetPartRow = RowOf<typeof PART>;

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

const parts = (columns: string) => `
  select ${columns}
  from unnest($1::uuid[], $2::uuid[]) as k (holder, source) cross join lateral (
    select * from access.sheet_part s where s.departement_code = access.departement() and s.holder_id = k.holder
      and s.source = k.source and s."group" = any($3::text[]) offset 0) p`;

const PARTS = parts(PART.select('p'));
const NAMED_PARTS = parts(NAMED_PART.select('p'));
