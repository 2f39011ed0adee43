import { SEALED_NOTE, type Gate } from '../../../access/gate';
import type { NoteKind } from '../../../access/note-readers';
import { hypotheticalDoors } from '../../../access/preview';
import type { RequestContext } from '../../../http/request-context';
import { groups } from '../../../kernel/groups';
import { uuidOf } from '../../../kernel/id';
import { columns, text, type RowOf } from '../../../tenancy/columns';
import type { Database } from '../../../tenancy/database';
import { type SheetReader, explain } from '../../persons/sheets';
import type { ReferralRow } from './referrals.queries';
import { alertAt, sharingOf, sheetDoorOf } from './referrals.view';

const NOTE = columns('access.visible_note', { ...SEALED_NOTE, kind: text<NoteKind>(), subjects: text() });

/** Texts behind a referral's door, and what another reader would see there. */
export class ReferralContent {
  constructor(
    private readonly database: Database,
    private readonly gate: Gate,
    private readonly sheets: SheetReader,
  ) {}

  /** Null where the reader's door does not open the text. */
  async alert(context: RequestContext, row: ReferralRow) {
    const opened = await this.sheets.alert(context, sheetDoorOf(row));
    if (!opened) return null;
    return alertAt(opened);
  }

  async note(context: RequestContext, row: ReferralRow, kind: NoteKind): Promise<string | null> {
    const [note] = await this.database.read<RowOf<typeof NOTE>>(context.actor(row.departement), {
      text: LATEST_NOTE,
      values: [row.holderId, row.id, kind],
    });
    const place = { departement: row.departement, holder: row.holderId, source: row.source };
    return note ? (this.gate.text(context, place, note)?.value ?? null) : null;
  }

  async levelsFor(
    context: RequestContext,
    row: ReferralRow,
    asked: { mandate?: string; role?: string; stage?: string },
  ) {
    const role = asked.role ?? (await this.roleOf(context, row.departement, asked.mandate));
    if (!role) return null;
    const door = { ...sheetDoorOf(row), doors: hypotheticalDoors(role, asked.stage ?? row.stage, sharingOf(row)) };
    return groups.map((group) => ({ group, ...explain(door, group) }));
  }

  private async roleOf(
    context: RequestContext,
    departement: string,
    mandate: string | undefined,
  ): Promise<string | null> {
    const uuid = uuidOf(mandate ?? '', 'Mandate', departement);
    if (!uuid) return null;
    const [found] = await this.database.read<{ role: string | null }>(context.actor(departement), {
      text: ROLE,
      values: [uuid],
    });
    return found?.role ?? null;
  }
}

const LATEST_NOTE = `
  select ${NOTE.select('n')} from access.visible_note n
  where n.departement_code = access.departement() and n.holder_id = $1 and n.referral_id = $2 and n.kind = $3
  order by n.written_at desc limit 1`;

const ROLE = 'select access.role_of_mandate($1) as role';
