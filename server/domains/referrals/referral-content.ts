import { previewOf } from '../../access/preview';
import { ALERT_BIT, groups, levelOf } from '../../kernel/groups';
import { uuidOf } from '../../kernel/id';
import type { RequestContext } from '../../http/request-context';
import type { Database } from '../../tenancy/database';
import type { Vault } from '../../vault/vault';
import type { SheetReader } from '../sheets/sheet-reader';
import { explain } from '../sheets/sheets.view';
import type { ReferralRow } from './referrals.queries';
import { lensOf, sheetDoorOf } from './referrals.view';

interface NoteRow {
  id: string;
  body: Buffer;
  wrapped: Buffer;
  keyVersion: number;
}

/** Texts behind a referral's door, and what another reader would see there. */
export class ReferralContent {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
    private readonly sheets: SheetReader,
  ) {}

  /** Null where the reader's door does not open the text. */
  async alert(context: RequestContext, row: ReferralRow) {
    const values = await this.sheets.values(
      context,
      { departement: row.departement, holder: row.holderId, source: row.source },
      'alert',
    );
    if (!values) return null;
    const level = row.full & ALERT_BIT ? 'FULL' : 'MINIMISED';
    context.reads.note(context.actor(row.departement), {
      holder: row.holderId,
      source: row.source,
      group: 'alert',
      level,
    });
    return {
      level,
      sector: null,
      establishment: null,
      place: null,
      facts: null,
      personsCount: null,
      personsWish: null,
      conditions: null,
      ...values,
    };
  }

  async note(context: RequestContext, row: ReferralRow, kind: string): Promise<string | null> {
    const [note] = await this.database.read<NoteRow>(context.actor(row.departement), {
      text: NOTE,
      values: [row.holderId, row.id, kind],
    });
    if (!note) return null;
    const holder = { departement: row.departement, id: row.holderId, keyVersion: note.keyVersion };
    context.reads.note(context.actor(row.departement), {
      holder: row.holderId,
      source: row.source,
      group: kind,
      level: 'FULL',
    });
    return this.vault.open(this.vault.unwrap(holder, note.wrapped), holder, note.id, 'note', note.body).toString();
  }

  async levelsFor(
    context: RequestContext,
    row: ReferralRow,
    asked: { mandate?: string; role?: string; stage?: string },
  ) {
    const role = asked.role ?? (await this.roleOf(context, row.departement, asked.mandate));
    if (!role) return null;
    const stage = asked.stage ?? row.stage;
    const sharing = {
      body: row.bodyKind,
      formation: row.formation,
      facts: row.facts,
      lens: lensOf(row),
      accord: row.accordMask,
    };
    const mask = previewOf(role, stage, sharing);
    const door = { ...sheetDoorOf(row), granted: mask, lens: sharing.lens, accord: sharing.accord };
    return groups.map((group) => {
      const doors = relations.map((relation) => ({
        role,
        relation,
        body: row.bodyKind,
        formation: row.formation,
        stage,
        facts: row.facts,
      }));
      return { group, ...explain({ ...door, doors }, group), level: levelOf(mask, group) };
    });
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

const relations = ['SECRETARIAT', 'DECIDING', 'SEATED', 'ADDRESSEE'] as const;

const NOTE = `
  select n.id, n.body, n.wrapped, n.key_version as "keyVersion" from access.visible_note n
  where n.departement_code = access.departement() and n.holder_id = $1 and n.referral_id = $2 and n.kind = $3
  order by n.written_at desc limit 1`;

const ROLE = 'select access.role_of_mandate($1) as role';
