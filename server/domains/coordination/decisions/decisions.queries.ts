import { SEALED_NOTE } from '../../../access/gate';
import type { NoteKind } from '../../../access/note-readers';
import type { ChairVote, DecisionSense, FormerDecisionEnd, OpinionManner, OpinionSense } from '../../../kernel/words';
import { always, bool, columns, date, instant, int, text, uuid, type RowOf } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';

export const OPINION = columns('access.visible_opinion', {
  departement: text('departement_code'),
  id: uuid(),
  agendaItemId: uuid(),
  referralId: uuid(),
  sense: text<OpinionSense>(),
  manner: text<OpinionManner>(),
  votesFor: int().orNull(),
  votesAgainst: int().orNull(),
  abstentions: int().orNull(),
  chairVote: text<ChairVote>().orNull(),
  hasReserves: bool(),
  givenOn: date(),
  treatedAt: text().orNull(),
  version: int(),
});

const FORMER_OPINION = columns('access.former_opinion', {
  opinionId: uuid(),
  version: int(),
  sense: text(),
  manner: text(),
  votesFor: int().orNull(),
  votesAgainst: int().orNull(),
  abstentions: int().orNull(),
  chairVote: text().orNull(),
  hasReserves: bool(),
  treatedAt: text().orNull(),
  correctedAt: instant(),
});

export const DECISION = columns('access.visible_decision', {
  nodeType: always('Decision'),
  departement: text('departement_code'),
  id: uuid(),
  referralId: uuid(),
  sense: text<DecisionSense>(),
  signatory: text(),
  delegation: text(),
  signedOn: date(),
  startsOn: date().orNull(),
  notifiedOn: date().orNull(),
  notificationManner: text().orNull(),
  interpreter: bool().orNull(),
  abrogatedOn: date().orNull(),
  abrogatedBy: text().orNull(),
  legalAidAskedOn: date().orNull(),
  legalAidAnsweredOn: date().orNull(),
  remediesUntil: date().orNull(),
  version: int(),
});

const FORMER_DECISION = columns('access.visible_former_decision', {
  departement: text('departement_code'),
  id: uuid(),
  referralId: uuid(),
  endedAs: text<FormerDecisionEnd>(),
  endedOn: date(),
  authority: text(),
  sense: text<DecisionSense>(),
  signatory: text(),
  signedOn: date(),
  startsOn: date().orNull(),
  observationsOn: date().orNull(),
});

const HANDOVER = columns('access.visible_handover', {
  departement: text('departement_code'),
  referralId: uuid(),
  handedOverAt: instant(),
  receivedOn: date().orNull(),
  plannedOn: date().orNull(),
  outcome: text().orNull(),
  version: int(),
});

/** A text of the referral `k`. */
const NOTE = columns('access.visible_note', {
  ...SEALED_NOTE,
  referralId: uuid(() => 'k.id'),
  holderId: uuid(),
  kind: text<NoteKind>(),
  subjects: text(),
});

/** A disagreement beside the opinion of a point. */
const DISSENT = columns('access.visible_dissent', {
  departement: text('departement_code'),
  agendaItemId: uuid(),
  noteId: uuid(),
  quality: text(),
  version: int(),
});

export type DissentRow = RowOf<typeof DISSENT>;
export type OpinionRow = RowOf<typeof OPINION>;
export type FormerOpinionRow = RowOf<typeof FORMER_OPINION>;
export type DecisionRow = RowOf<typeof DECISION>;
export type FormerDecisionRow = RowOf<typeof FORMER_DECISION>;
export type HandoverRow = RowOf<typeof HANDOVER>;
export type NoteRow = RowOf<typeof NOTE>;

/** Opinions, decisions and hand-overs, for whoever has a door to the referral. */
export class DecisionQueries {
  constructor(private readonly database: Database) {}

  opinions(actor: Actor, referralIds: readonly string[]): Promise<OpinionRow[]> {
    return this.database.read<OpinionRow>(actor, { text: OPINIONS_OF_REFERRALS, values: [referralIds] });
  }

  opinionsOfItems(actor: Actor, itemIds: readonly string[]): Promise<OpinionRow[]> {
    return this.database.read<OpinionRow>(actor, { text: OPINIONS_OF_ITEMS, values: [itemIds] });
  }

  async opinion(actor: Actor, id: string): Promise<OpinionRow | null> {
    const [row] = await this.database.read<OpinionRow>(actor, { text: OPINION_BY_ID, values: [id] });
    return row ?? null;
  }

  formerOpinions(actor: Actor, opinionIds: readonly string[]): Promise<FormerOpinionRow[]> {
    return this.database.read<FormerOpinionRow>(actor, { text: FORMER_OPINIONS, values: [opinionIds] });
  }

  dissents(actor: Actor, itemIds: readonly string[]): Promise<DissentRow[]> {
    return this.database.read<DissentRow>(actor, { text: DISSENTS_OF_ITEMS, values: [itemIds] });
  }

  decisions(actor: Actor, referralIds: readonly string[]): Promise<DecisionRow[]> {
    return this.database.read<DecisionRow>(actor, { text: DECISIONS_OF_REFERRALS, values: [referralIds] });
  }

  formerDecisions(actor: Actor, referralIds: readonly string[]): Promise<FormerDecisionRow[]> {
    return this.database.read<FormerDecisionRow>(actor, { text: FORMER_DECISIONS, values: [referralIds] });
  }

  async decision(actor: Actor, id: string): Promise<DecisionRow | null> {
    const [row] = await this.database.read<DecisionRow>(actor, { text: DECISION_BY_ID, values: [id] });
    return row ?? null;
  }

  handovers(actor: Actor, referralIds: readonly string[]): Promise<HandoverRow[]> {
    return this.database.read<HandoverRow>(actor, { text: HANDOVERS, values: [referralIds] });
  }

  /** Texts, each with the doors by which the reader has it. */
  notes(actor: Actor, kind: NoteKind, referralIds: readonly string[]): Promise<NoteRow[]> {
    return this.database.read<NoteRow>(actor, { text: NOTES, values: [referralIds, kind] });
  }
}

const OPINIONS_OF_REFERRALS = `
  select ${OPINION.select('o')} from unnest($1::uuid[]) as k (id) cross join lateral (
    select * from access.visible_opinion v where v.departement_code = access.departement() and v.referral_id = k.id offset 0) o
  order by o.given_on desc, o.id`;

export const OPINIONS_OF_ITEMS = `
  select ${OPINION.select('o')} from unnest($1::uuid[]) as k (id) cross join lateral (
    select * from access.visible_opinion v where v.departement_code = access.departement() and v.agenda_item_id = k.id offset 0) o`;

const OPINION_BY_ID = `
  select ${OPINION.select('o')} from access.visible_opinion o where o.departement_code = access.departement() and o.id = $1`;

const FORMER_OPINIONS = `
  select ${FORMER_OPINION.select('f')} from access.former_opinion f
  where f.departement_code = access.departement() and f.opinion_id = any($1::uuid[]) order by f.opinion_id, f.version desc`;

export const DISSENTS_OF_ITEMS = `
  select ${DISSENT.select('d')} from access.visible_dissent d
  where d.departement_code = access.departement() and d.agenda_item_id = any($1::uuid[])
  order by d.agenda_item_id, d.quality, d.mandate_id`;

const DECISIONS_OF_REFERRALS = `
  select ${DECISION.select('d')} from unnest($1::uuid[]) as k (id) cross join lateral (
    select * from access.visible_decision v where v.departement_code = access.departement() and v.referral_id = k.id offset 0) d`;

const FORMER_DECISIONS = `
  select ${FORMER_DECISION.select('d')} from unnest($1::uuid[]) as k (id) cross join lateral (
    select * from access.visible_former_decision v where v.departement_code = access.departement() and v.referral_id = k.id offset 0) d
  order by d.recorded_at desc, d.id`;

const DECISION_BY_ID = `
  select ${DECISION.select('d')} from access.visible_decision d where d.departement_code = access.departement() and d.id = $1`;

const HANDOVERS = `
  select ${HANDOVER.select('h')}
  from unnest($1::uuid[]) as k (id) cross join lateral (
    select * from access.visible_handover v where v.departement_code = access.departement() and v.referral_id = k.id offset 0) h`;

const NOTES = `
  select ${NOTE.select('n')}
  from unnest($1::uuid[]) as k (id)
  cross join lateral (
    select v.holder_id from access.visible_referral v where v.departement_code = access.departement() and v.id = k.id limit 1) r
  cross join lateral (
    select * from access.visible_note v where v.departement_code = access.departement() and v.holder_id = r.holder_id
      and v.referral_id = k.id and v.kind = $2 offset 0) n
  order by n.written_at desc`;
