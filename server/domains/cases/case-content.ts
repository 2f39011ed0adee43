import { groups } from '../../kernel/groups';
import type { RequestContext } from '../../http/request-context';
import type { Database } from '../../tenancy/database';
import type { Vault } from '../../vault/vault';
import type { SheetReader } from '../sheets/sheet-reader';
import { levelAt } from '../sheets/sheets.view';
import type { CaseRow } from './cases.queries';
import { sheetDoorOf } from './cases.view';
import { completenessOf } from './completeness.rules';

interface NoteRow {
  id: string;
  kind: string;
  body: Buffer;
  wrapped: Buffer;
  keyVersion: number;
  writtenAt: string;
}

/** What is read out of a file's ciphertexts beside the sheet itself. */
export class CaseContent {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
    private readonly sheets: SheetReader,
  ) {}

  /** Opens every group of the own door: journaled as such. */
  async completeness(context: RequestContext, row: CaseRow) {
    const door = sheetDoorOf(row);
    const opened = groups.filter((group) => ['FULL', 'MINIMISED'].includes(levelAt(door, group)));
    const values = await Promise.all(
      opened.map(async (group) => [group, await this.sheets.values(context, door, group)] as const),
    );
    const actor = context.actor(row.departement);
    for (const group of opened)
      context.reads.note(actor, { holder: row.id, source: row.source, group, level: levelAt(door, group) });
    const documents = await this.database.read<{ slot: string }>(actor, { text: DOCUMENTS, values: [row.id] });
    const sheet = Object.fromEntries(values.filter(([, held]) => held !== null)) as Parameters<
      typeof completenessOf
    >[0];
    const found = completenessOf(
      sheet,
      actor.today,
      documents.map(({ slot }) => slot),
    );
    return { ...found, complete: found.missing.length === 0 };
  }

  async completionMessages(context: RequestContext, row: CaseRow) {
    const actor = context.actor(row.departement);
    const notes = await this.database.read<NoteRow>(actor, { text: NOTES, values: [row.id] });
    for (const { kind } of notes)
      context.reads.note(actor, { holder: row.id, source: row.source, group: kind, level: 'FULL' });
    return notes.map((note) => ({
      id: note.id,
      kind: note.kind,
      writtenAt: note.writtenAt,
      text: this.openNote(row, note),
    }));
  }

  private openNote(row: CaseRow, note: NoteRow): string {
    const holder = { departement: row.departement, id: row.id, keyVersion: note.keyVersion };
    return this.vault.open(this.vault.unwrap(holder, note.wrapped), holder, note.id, 'note', note.body).toString();
  }
}

const DOCUMENTS = `
  select d.slot from access.visible_document d where d.departement_code = access.departement() and d.case_id = $1 and d.state = 'STORED'`;

const NOTES = `
  select n.id, n.kind, n.body, n.wrapped, n.key_version as "keyVersion", n.written_at as "writtenAt" from access.visible_note n
  where n.departement_code = access.departement() and n.holder_id = $1 and n.kind in ('REQUEST', 'ANSWER') order by n.written_at, n.id`;
