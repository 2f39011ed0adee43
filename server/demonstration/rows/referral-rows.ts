import type { AgendaItemKind, BodyKind, FormationCode } from '../../reference/body-types';
import { dateOf, type Day } from '../draw/days';
import type { Fate, Placed } from '../draw/docket';
import type { DrawnCase } from './drawn-case';
import { NOMINATIVE_MINUTES } from './sitting-room';
import type { Writing } from './writing';

export interface Lens {
  readonly pseudonym: boolean;
  readonly seen: number;
  readonly full: number;
}

export interface ReferralWish {
  readonly id: string;
  readonly body: BodyKind;
  readonly formation: FormationCode;
  readonly purpose: string;
  readonly legalBasis: string;
  readonly authoritative: boolean;
  readonly lens: Lens;
  readonly accordMask: number;
  readonly stage: string;
  readonly status: 'PROPOSED' | 'ACCEPTED' | 'CLOSED';
  readonly closedReason: string | null;
  readonly created: Day;
  readonly expires: Day | null;
}

/** The person's accord, then the referral that it opens. */
export function writeShare(writing: Writing, drawn: DrawnCase, wish: ReferralWish): void {
  const accordId = writeAccord(writing, drawn, wish);
  writeReferral(writing, wish, {
    case_id: drawn.id,
    holder_id: drawn.id,
    accord_id: accordId,
    kind: 'SHARE',
    parquet_id: null,
    sector: null,
  });
}

function writeAccord(writing: Writing, drawn: DrawnCase, { body, purpose, accordMask, created }: ReferralWish): string {
  const id = writing.random.uuid();
  writing.add('tenant.accord', {
    id,
    case_id: drawn.id,
    body_id: writing.ground.bodies[body].id,
    purpose,
    groups: accordMask,
    given_on: dateOf(created - 1),
    manner: writing.random.weighted([
      ['WRITTEN', 70],
      ['INTERPRETED', 25],
      ['ORAL', 5],
    ]),
    basis: 'PERSON',
    recorded_by: drawn.team.accountId,
    recorded_at: writing.at(created - 1),
  });
  return id;
}

interface Holding {
  kind: 'SHARE' | 'ALERT' | 'SITUATION';
  case_id: string | null;
  holder_id: string;
  accord_id: string | null;
  parquet_id: string | null;
  sector: string | null;
  support_asked?: string;
}

export function writeReferral(writing: Writing, wish: ReferralWish, holding: Holding): void {
  writing.add('tenant.referral', {
    support_asked: null,
    ...holding,
    id: wish.id,
    body_id: writing.ground.bodies[wish.body].id,
    body_kind: wish.body,
    formation: wish.formation,
    purpose: wish.purpose,
    legal_basis: wish.legalBasis,
    authoritative: wish.authoritative,
    pseudonym: writing.random.reference(writing.pseudonyms),
    lens_pseudonym: wish.lens.pseudonym,
    lens_seen: wish.lens.seen,
    lens_full: wish.lens.full,
    accord_mask: wish.accordMask,
    stage: wish.stage,
    status: wish.status,
    closed_reason: wish.closedReason,
    expires_on: wish.expires === null ? null : dateOf(wish.expires),
    created_at: writing.at(wish.created),
  });
}

/** Its point on the agenda; returns the point's id, or null when it is on none. */
export function writeItem(
  writing: Writing,
  kind: AgendaItemKind,
  referralId: string,
  { sitting, position }: Placed,
): string | null {
  if (!sitting) return null;
  const id = writing.random.uuid();
  writing.add('tenant.agenda_item', {
    id,
    session_id: sitting.id,
    position: position + 1,
    kind,
    referral_id: referralId,
    title: null,
    minutes: NOMINATIVE_MINUTES,
    status: sitting.status === 'HELD' ? 'TREATED' : 'PLACED',
  });
  return id;
}

type Standing = Pick<ReferralWish, 'stage' | 'status' | 'closedReason'>;

const STANDINGS: Readonly<Record<Fate, Standing>> = {
  WAITING: { stage: 'SUBMITTED', status: 'PROPOSED', closedReason: null },
  PLANNED: { stage: 'SUBMITTED', status: 'ACCEPTED', closedReason: null },
  CONVENED: { stage: 'LISTED', status: 'ACCEPTED', closedReason: null },
  OPEN: { stage: 'IN_SESSION', status: 'ACCEPTED', closedReason: null },
  RECENT: { stage: 'DECIDED', status: 'ACCEPTED', closedReason: null },
  HELD: { stage: 'ENDED', status: 'CLOSED', closedReason: 'COMPLETED' },
};

/** Where no decision is due: the referral ends with the sitting that treated it. */
export function standingOf({ fate, sitting }: Placed): Standing {
  return sitting || fate === 'HELD' || fate === 'WAITING' ? STANDINGS[fate] : STANDINGS.PLANNED;
}

/** A body that keeps its agenda elsewhere: one item sheet handed over, then receipt, date and outcome. */
export function writeHandover(writing: Writing, referralId: string, { fate, submitted }: Placed): void {
  const over = fate === 'HELD';
  const { random, today } = writing;
  writing.add('tenant.external_handover', {
    referral_id: referralId,
    handed_over_at: writing.at(submitted),
    received_on: dateOf(Math.min(submitted + random.between(1, 8), today)),
    planned_on: over || random.chance(0.5) ? dateOf(over ? Math.min(submitted + 40, today - 1) : today + 30) : null,
    outcome: over ? 'TREATED' : null,
  });
}
