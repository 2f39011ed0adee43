import DataLoader from 'dataloader';
import type { Gate } from '../../../access/gate';
import type { RequestContext } from '../../../http/request-context';
import type { NoteKind } from '../../../kernel/words';
import type { Actor } from '../../../tenancy/database';
import type {
  DecisionQueries,
  DecisionRow,
  DissentRow,
  FormerDecisionRow,
  FormerOpinionRow,
  HandoverRow,
  OpinionRow,
} from './decisions.queries';

/** What goes with an opinion, or with a decision. */
type WrittenNote = Extract<NoteKind, 'RESERVES' | 'REASONS' | 'DISSENT'>;

/** A constant number of statements, whatever the number of referrals on a page. */
export class DecisionLoader {
  constructor(
    private readonly queries: DecisionQueries,
    private readonly gate: Gate,
  ) {}

  opinions(context: RequestContext, departement: string, referralId: string): Promise<OpinionRow[]> {
    return this.keyed(
      context,
      departement,
      'opinions',
      (actor, ids) => this.queries.opinions(actor, ids),
      byReferral,
    ).load(referralId);
  }

  async opinionOfItem(context: RequestContext, departement: string, itemId: string): Promise<OpinionRow | null> {
    const [row] = await this.keyed(
      context,
      departement,
      'item opinions',
      (actor, ids) => this.queries.opinionsOfItems(actor, ids),
      (row: OpinionRow) => row.agendaItemId,
    ).load(itemId);
    return row ?? null;
  }

  formerOpinions(context: RequestContext, departement: string, opinionId: string): Promise<FormerOpinionRow[]> {
    return this.keyed(
      context,
      departement,
      'former opinions',
      (actor, ids) => this.queries.formerOpinions(actor, ids),
      (row: FormerOpinionRow) => row.opinionId,
    ).load(opinionId);
  }

  dissents(context: RequestContext, departement: string, itemId: string): Promise<DissentRow[]> {
    return this.keyed(
      context,
      departement,
      'dissents',
      (actor, ids) => this.queries.dissents(actor, ids),
      (row: DissentRow) => row.agendaItemId,
    ).load(itemId);
  }

  async decision(context: RequestContext, departement: string, referralId: string): Promise<DecisionRow | null> {
    const [row] = await this.keyed(
      context,
      departement,
      'decisions',
      (actor, ids) => this.queries.decisions(actor, ids),
      byReferral,
    ).load(referralId);
    return row ?? null;
  }

  formerDecisions(context: RequestContext, departement: string, referralId: string): Promise<FormerDecisionRow[]> {
    return this.keyed(
      context,
      departement,
      'former decisions',
      (actor, ids) => this.queries.formerDecisions(actor, ids),
      byReferral,
    ).load(referralId);
  }

  async handover(context: RequestContext, departement: string, referralId: string): Promise<HandoverRow | null> {
    const [row] = await this.keyed(
      context,
      departement,
      'handovers',
      (actor, ids) => this.queries.handovers(actor, ids),
      byReferral,
    ).load(referralId);
    return row ?? null;
  }

  /** The latest, or the one that is named. Null when there is none, or none for this reader. */
  async note(
    context: RequestContext,
    departement: string,
    referralId: string,
    kind: WrittenNote,
    noteId?: string,
  ): Promise<string | null> {
    const notes = await this.keyed(
      context,
      departement,
      `notes ${kind}`,
      (actor, ids) => this.queries.notes(actor, kind, ids),
      byReferral,
    ).load(referralId);
    const note = notes.find(({ id }) => !noteId || id === noteId);
    const place = note && { departement, holder: note.holderId, source: referralId };
    return place ? (this.gate.text(context, place, note)?.value ?? null) : null;
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
