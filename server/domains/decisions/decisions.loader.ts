import DataLoader from 'dataloader';
import type { RequestContext } from '../../http/request-context';
import type { Actor } from '../../tenancy/database';
import type { Vault } from '../../vault/vault';
import type { DecisionQueries, DecisionView, HandoverView, NoteView, OpinionView } from './decisions.queries';
import type { NoteKind } from './referral-notes';

/** Who reads a text: never the seats for the reasons, which describe the person freely. */
const READERS: Record<NoteKind, readonly string[]> = {
  RESERVES: ['OWN_TEAM', 'OWN_ASSOCIATION', 'SECRETARIAT', 'DECIDING', 'SEATED'],
  REASONS: ['OWN_TEAM', 'OWN_ASSOCIATION', 'SECRETARIAT', 'DECIDING'],
};

/** A constant number of statements, whatever the number of referrals on a page. */
export class DecisionLoader {
  constructor(
    private readonly queries: DecisionQueries,
    private readonly vault: Vault,
  ) {}

  opinions(context: RequestContext, departement: string, referralId: string): Promise<OpinionView[]> {
    return this.keyed(
      context,
      departement,
      'opinions',
      (actor, ids) => this.queries.opinions(actor, ids),
      byReferral,
    ).load(referralId);
  }

  async opinionOfItem(context: RequestContext, departement: string, itemId: string): Promise<OpinionView | null> {
    const [row] = await this.keyed(
      context,
      departement,
      'item opinions',
      (actor, ids) => this.queries.opinionsOfItems(actor, ids),
      (row: OpinionView) => row.agendaItemId,
    ).load(itemId);
    return row ?? null;
  }

  async decision(context: RequestContext, departement: string, referralId: string): Promise<DecisionView | null> {
    const [row] = await this.keyed(
      context,
      departement,
      'decisions',
      (actor, ids) => this.queries.decisions(actor, ids),
      byReferral,
    ).load(referralId);
    return row ?? null;
  }

  async handover(context: RequestContext, departement: string, referralId: string): Promise<HandoverView | null> {
    const [row] = await this.keyed(
      context,
      departement,
      'handovers',
      (actor, ids) => this.queries.handovers(actor, ids),
      byReferral,
    ).load(referralId);
    return row ?? null;
  }

  /** Decrypted, and noted in the journal; null when there is none, or none for this reader. */
  async note(context: RequestContext, departement: string, referralId: string, kind: NoteKind): Promise<string | null> {
    const [note] = await this.keyed(
      context,
      departement,
      `notes ${kind}`,
      (actor, ids) => this.queries.notes(actor, kind, READERS[kind], ids),
      byReferral,
    ).load(referralId);
    return note ? this.open(context, departement, note) : null;
  }

  private open(context: RequestContext, departement: string, note: NoteView): string {
    const holder = { departement, id: note.holderId, keyVersion: note.keyVersion };
    const key = context.once(`key ${note.holderId} ${note.keyVersion}`, () => this.vault.unwrap(holder, note.wrapped));
    context.reads.note(context.actor(departement), {
      holder: note.holderId,
      source: note.referralId,
      group: note.kind,
      level: 'FULL',
    });
    return this.vault.open(key, holder, note.id, 'note', note.body).toString();
  }

  private keyed<Row extends object>(
    context: RequestContext,
    departement: string,
    name: string,
    read: (actor: Actor, ids: readonly string[]) => Promise<Row[]>,
    keyOf: (row: Row) => string,
  ): DataLoader<string, Row[]> {
    return context.once(
      `${name} ${departement}`,
      () =>
        new DataLoader<string, Row[]>(async (ids) => {
          const rows = await read(context.actor(departement), ids);
          return ids.map((id) => rows.filter((row) => keyOf(row) === id));
        }),
    );
  }
}

const byReferral = (row: { referralId: string }) => row.referralId;
