import type { SealedNote } from '../../../access/gate';
import type { NoteKind } from '../../../access/note-readers';
import type { Actor, Database } from '../../../tenancy/database';

export interface OpinionRow {
  departement: string;
  id: string;
  agendaItemId: string;
  referralId: string;
  sense: string;
  manner: string;
  votesFor: number | null;
  votesAgainst: number | null;
  abstentions: number | null;
  chairVote: string | null;
  hasReserves: boolean;
  givenOn: string;
}

export interface DecisionRow {
  nodeType: 'Decision';
  departement: string;
  id: string;
  referralId: string;
  sense: string;
  signatory: string;
  delegation: string;
  signedOn: string;
  startsOn: string | null;
  notifiedOn: string | null;
  notificationManner: string | null;
  interpreter: boolean | null;
  version: number;
}

export interface HandoverRow {
  departement: string;
  referralId: string;
  handedOverAt: string;
  receivedOn: string | null;
  plannedOn: string | null;
  outcome: string | null;
  version: number;
}

export type NoteRow = SealedNote & { referralId: string; holderId: string; kind: NoteKind; subjects: string };

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

  decisions(actor: Actor, referralIds: readonly string[]): Promise<DecisionRow[]> {
    return this.database.read<DecisionRow>(actor, { text: DECISIONS_OF_REFERRALS, values: [referralIds] });
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

const OPINION = `o.departement_code as departement, o.id, o.agenda_item_id as "agendaItemId",
    o.referral_id as "referralId", o.sense, o.manner,
    o.votes_for as "votesFor", o.votes_against as "votesAgainst", o.abstentions, o.chair_vote as "chairVote",
    o.has_reserves as "hasReserves", o.given_on::text as "givenOn"`;

const OPINIONS_OF_REFERRALS = `
  select ${OPINION} from unnest($1::uuid[]) as k (id) cross join lateral (
    select * from access.visible_opinion v where v.departement_code = access.departement() and v.referral_id = k.id offset 0) o
  order by o.given_on desc, o.id`;

const OPINIONS_OF_ITEMS = `
  select ${OPINION} from unnest($1::uuid[]) as k (id) cross join lateral (
    select * from access.visible_opinion v where v.departement_code = access.departement() and v.agenda_item_id = k.id offset 0) o`;

const OPINION_BY_ID = `select ${OPINION} from access.visible_opinion o where o.departement_code = access.departement() and o.id = $1`;

const DECISION = `'Decision' as "nodeType", d.departement_code as departement, d.id, d.referral_id as "referralId",
    d.sense, d.signatory, d.delegation, d.signed_on::text as "signedOn", d.starts_on::text as "startsOn",
    d.notified_on::text as "notifiedOn", d.notification_manner as "notificationManner", d.interpreter, d.version`;

const DECISIONS_OF_REFERRALS = `
  select ${DECISION} from unnest($1::uuid[]) as k (id) cross join lateral (
    select * from access.visible_decision v where v.departement_code = access.departement() and v.referral_id = k.id offset 0) d`;

const DECISION_BY_ID = `select ${DECISION} from access.visible_decision d where d.departement_code = access.departement() and d.id = $1`;

const HANDOVERS = `
  select h.departement_code as departement, h.referral_id as "referralId", h.handed_over_at as "handedOverAt",
    h.received_on::text as "receivedOn", h.planned_on::text as "plannedOn", h.outcome, h.version
  from unnest($1::uuid[]) as k (id) cross join lateral (
    select * from access.visible_handover v where v.departement_code = access.departement() and v.referral_id = k.id offset 0) h`;

const NOTES = `
  select n.id, n.referral_id as "referralId", n.holder_id as "holderId", n.kind, n.body, n.wrapped, n.key_version as "keyVersion",
    n.subjects
  from unnest($1::uuid[]) as k (id)
  cross join lateral (
    select v.holder_id from access.visible_referral v where v.departement_code = access.departement() and v.id = k.id limit 1) r
  cross join lateral (
    select * from access.visible_note v where v.departement_code = access.departement() and v.holder_id = r.holder_id
      and v.referral_id = k.id and v.kind = $2 offset 0) n
  order by n.written_at desc`;
