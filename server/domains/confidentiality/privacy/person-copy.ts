import type { Gate } from '../../../access/gate';
import type { Opened } from '../../../access/opened';
import type { RequestContext } from '../../../http/request-context';
import { groupBits, groups, type Group } from '../../../kernel/groups';
import { sheetFields, type Typed, type TypedGroup } from '../../../kernel/sheet-fields';
import type { AccordQueries } from '../../persons/accords';
import { type CaseRow, sheetDoorOf } from '../../persons/cases';
import type { DecisionQueries } from '../../coordination/decisions';
import { pleadedTo, type PleadingQueries } from '../../coordination/pleadings';
import type { DocumentQueries } from '../../persons/documents';
import type { SheetReader } from '../../persons/sheets';
import { accessReport } from './access-report';
import type { LifeQueries, ReferralLife } from './life.queries';
import { personCopyPage } from './person-copy.page';
import type { Export } from './export';
import type { PersonCopyQueries } from './person-copy.queries';

export interface CopySources {
  queries: PersonCopyQueries;
  life: LifeQueries;
  sheets: SheetReader;
  accords: AccordQueries;
  documents: DocumentQueries;
  decisions: DecisionQueries;
  pleadings: PleadingQueries;
  gate: Gate;
}

/** Everything that the association holds on the person, as its own team reads it: opened at its own door, and journaled as such. */
export class PersonCopy {
  constructor(private readonly sources: CopySources) {}

  async of(context: RequestContext, row: CaseRow): Promise<Export | null> {
    const actor = context.actor(row.departement);
    const life = await this.sources.life.ofCase(actor, row.id);
    if (!life) return null;
    const content = {
      producedOn: actor.today,
      departement: row.departement,
      reference: row.reference,
      openedIn: life.opened,
      groups: await this.groups(context, row),
      ages: life.ages,
      accords: await this.accords(context, row),
      papers: await this.papers(context, row),
      referrals: await this.referrals(context, row, life.referrals),
      texts: await this.texts(context, row),
      pleadings: await this.pleadings(context, row),
      ...accessReport(life),
    };
    return { json: JSON.stringify(content, null, 2), html: personCopyPage(content) };
  }

  /** What the judicial authority states is its own to tell (CPP art. 11). */
  private async groups(context: RequestContext, row: CaseRow) {
    const opened = await this.sources.sheets.everyGroup(context, sheetDoorOf(row), TOLD);
    return opened.map(([group, found]) => ({ group, fields: fieldsOf(group, found) }));
  }

  private async accords(context: RequestContext, row: CaseRow) {
    const accords = await this.sources.accords.ofCase(context.actor(row.departement), row.id);
    return accords.map(({ purpose, bodyKind, groupBits: bits, givenOn, manner, withdrawnAt }) => ({
      body: bodyKind,
      purpose,
      givenOn,
      manner,
      withdrawnOn: withdrawnAt?.slice(0, 10) ?? null,
      groups: groups.filter((group) => bits & groupBits[group]),
    }));
  }

  private async papers(context: RequestContext, row: CaseRow) {
    const found = await this.sources.documents.ofCase(context, row);
    return found.map(({ row: { slot, uploadedAt }, name }) => ({
      slot,
      name: name.value,
      addedOn: uploadedAt.slice(0, 10),
    }));
  }

  private async referrals(context: RequestContext, row: CaseRow, referrals: readonly ReferralLife[]) {
    const actor = context.actor(row.departement);
    const ids = referrals.map(({ id }) => id);
    const [opinions, decisions] = await Promise.all([
      this.sources.decisions.opinions(actor, ids),
      this.sources.decisions.decisions(actor, ids),
    ]);
    return referrals.map(({ id, bodyKind, purpose, since }) => ({
      body: bodyKind,
      purpose,
      since,
      opinions: opinions
        .filter(({ referralId }) => referralId === id)
        .map(({ sense, givenOn }) => ({ sense, givenOn })),
      decisions: decisions
        .filter(({ referralId }) => referralId === id)
        .map(({ sense, signedOn, startsOn, notifiedOn }) => ({ sense, signedOn, startsOn, notifiedOn })),
    }));
  }

  /** What was written with her, and to which parquet she sent it. */
  private async pleadings(context: RequestContext, row: CaseRow) {
    const asked = { size: 100, after: null };
    const found = await this.sources.pleadings.ofCase(context.actor(row.departement), row.id, asked);
    return Promise.all(
      found.map(async (pleading) => ({
        reference: pleading.reference,
        writtenWith: pleading.writtenWith,
        writtenOn: pleading.writtenOn!,
        parquet: pleading.parquetName,
        sentOn: pleading.sentOn,
        withdrawnOn: pleading.withdrawnOn,
        text: (await pleadedTo(this.sources.sheets, context, pleading)) ?? '',
      })),
    );
  }

  private async texts(context: RequestContext, row: CaseRow) {
    const notes = await this.sources.queries.notes(context.actor(row.departement), row.id);
    const place = { departement: row.departement, holder: row.id, source: row.source };
    return notes.flatMap((note) => {
      const text = this.sources.gate.text(context, place, note);
      return text ? [{ kind: note.kind, writtenOn: note.writtenOn, text: text.value }] : [];
    });
  }
}

const TOLD = groups.filter((group) => group !== 'proceedings');

/** Only what is filled in, and only what the level shows. */
function fieldsOf(group: Group, { level, value }: Opened<TypedGroup>) {
  return sheetFields[group]
    .filter(({ name, minimised }) => (level === 'FULL' || minimised) && isFilled(value[name]))
    .map(({ name, label, kind }) => ({ name, label, kind, value: value[name]! }));
}

const isFilled = (value: Typed | undefined): boolean =>
  value !== null && value !== undefined && (typeof value === 'boolean' || value.length > 0);
