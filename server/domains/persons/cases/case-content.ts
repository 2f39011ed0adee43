import { SEALED_NOTE, type Gate } from '../../../access/gate';
import type { NoteKind } from '../../../access/note-readers';
import type { RequestContext } from '../../../http/request-context';
import { AGE_UNDETERMINED } from '../../../kernel/groups';
import type { BodyState } from '../../../kernel/words';
import { columns, instant, text, type RowOf } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';
import type { SheetReader } from '../sheets';
import { codedCase, type Sheet } from './case-facts.rules';
import type { CaseQueries, CaseRow } from './cases.queries';
import { codedAt, sheetDoorOf } from './cases.view';
import { completenessOf } from './completeness.rules';
import { asksForPathway } from './pathway.rules';
import { ageInDoubt } from './retained-ages';

interface Around {
  slots: string[];
  commissionState: BodyState | null;
}

const NOTE = columns('access.visible_note', {
  ...SEALED_NOTE,
  kind: text<NoteKind>(),
  writtenAt: instant(),
  subjects: text(),
});

/** What is read out of a file's ciphertexts beside the sheet itself. */
export class CaseContent {
  constructor(
    private readonly database: Database,
    private readonly gate: Gate,
    private readonly sheets: SheetReader,
    private readonly queries: CaseQueries,
  ) {}

  /** Opens every group of the own door: journaled as such. */
  async completeness(context: RequestContext, row: CaseRow) {
    const actor = context.actor(row.departement);
    const opened = await this.sheets.everyGroup(context, sheetDoorOf(row));
    const [around] = await this.database.read<Around>(actor, { text: AROUND, values: [row.id] });
    const sheet: Sheet = Object.fromEntries(opened.map(([group, { value }]) => [group, value]));
    const { slots, commissionState } = around!;
    const pathway = asksForPathway({ ...codedAt(row), facts: row.facts, commissionState });
    const found = completenessOf(sheet, actor.today, slots, pathway);
    const missing = [...found.missing, ...(await this.doubtOfAge(actor, row, sheet))];
    return { ...found, missing, complete: missing.length === 0 };
  }

  /** Blocks where the file would be put before a body. */
  private async doubtOfAge(actor: Actor, row: CaseRow, sheet: Sheet) {
    const { facts, principalForm } = codedCase(sheet, await this.queries.retainedAges(actor, row.id), actor.today);
    return principalForm === 'SEXUAL' && facts & AGE_UNDETERMINED ? [ageInDoubt] : [];
  }

  async completionMessages(context: RequestContext, row: CaseRow) {
    const notes = await this.database.read<RowOf<typeof NOTE>>(context.actor(row.departement), {
      text: NOTES,
      values: [row.id],
    });
    const place = { departement: row.departement, holder: row.id, source: row.source };
    return notes.flatMap((note) => {
      const text = this.gate.text(context, place, note);
      return text ? [{ id: note.id, kind: note.kind, writtenAt: note.writtenAt, text: text.value }] : [];
    });
  }
}

const AROUND = `
  select array(select d.slot from access.visible_document d
      where d.departement_code = access.departement() and d.case_id = $1 and d.state = 'STORED') as slots,
    (select b.state from directory.body b
      where b.departement_code = access.departement() and b.kind = 'PROSTITUTION_EXIT_COMMISSION') as "commissionState"`;

const NOTES = `
  select ${NOTE.select('n')}
  from access.visible_note n
  where n.departement_code = access.departement() and n.holder_id = $1 and n.kind in ('REQUEST', 'ANSWER') order by n.written_at, n.id`;
