import type { Gate } from '../../../access/gate';
import type { RequestContext } from '../../../http/request-context';
import { groups, groupBits } from '../../../kernel/groups';
import { clock } from '../../../kernel/clock';
import type { NoteKind } from '../../../kernel/words';
import type { BreachNote, BreachQueries, BreachRow } from './breach.queries';
import { deadlineOf, stateOf } from './breach.rules';

/** Texts of a breach, and the kind of note in which each is kept. */
export const noteKinds = {
  facts: 'BREACH_FACTS',
  consequences: 'BREACH_CONSEQUENCES',
  measures: 'BREACH_MEASURES',
  delayReason: 'BREACH_DELAY',
} as const satisfies Record<string, NoteKind>;

export type NoteName = keyof typeof noteKinds;

const nameOf = Object.fromEntries(Object.entries(noteKinds).map(([name, kind]) => [kind, name])) as Record<
  string,
  NoteName
>;

/** A breach with its texts, as its officer reads it. */
export type ReadBreach = Omit<BreachRow, 'groups'> &
  Record<NoteName, string | null> & { groups: string[]; deadline: string; state: string };

export class BreachReader {
  constructor(
    private readonly queries: BreachQueries,
    private readonly gate: Gate,
  ) {}

  /** Null for anybody but the officer. */
  async all(context: RequestContext, departement: string): Promise<ReadBreach[] | null> {
    const breaches = await this.queries.all(context.actor(departement));
    return breaches && this.withTexts(context, departement, breaches);
  }

  async one(context: RequestContext, departement: string, id: string): Promise<ReadBreach | null> {
    const breach = await this.queries.byId(context.actor(departement), id);
    return breach ? (await this.withTexts(context, departement, [breach]))[0]! : null;
  }

  private async withTexts(context: RequestContext, departement: string, breaches: BreachRow[]): Promise<ReadBreach[]> {
    const actor = context.actor(departement);
    const notes = await this.queries.notes(
      actor,
      breaches.map(({ id }) => id),
    );
    return breaches.map((breach) => {
      const texts = notes
        .filter(({ holderId }) => holderId === breach.id)
        .map((note) => [nameOf[note.kind]!, this.textOf(context, departement, note)] as const);
      return {
        ...shown(breach),
        facts: null,
        consequences: null,
        measures: null,
        delayReason: null,
        ...Object.fromEntries(texts),
      };
    });
  }

  private textOf(context: RequestContext, departement: string, note: BreachNote): string {
    const place = { departement, holder: note.holderId, source: note.holderId };
    return this.gate.officerText(context, place, note, note.kind).value;
  }
}

function shown(breach: BreachRow) {
  const knownAt = new Date(breach.knownAt);
  const facts = { risk: breach.risk, knownAt, notifiedAt: breach.notifiedAt ? new Date(breach.notifiedAt) : null };
  return {
    ...breach,
    groups: groups.filter((group) => breach.groupBits & groupBits[group]),
    deadline: deadlineOf(knownAt).toISOString(),
    state: stateOf(facts, clock.now()),
  };
}
