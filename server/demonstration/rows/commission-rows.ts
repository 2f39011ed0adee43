import { accountOf } from '../directory/ground';
import { dateOf } from '../draw/days';
import * as published from '../draw/distributions';
import type { DrawnDecision, Life } from '../draw/life';
import type { Placed } from '../draw/docket';
import * as texts from '../draw/texts';
import type { DrawnCase } from './drawn-case';
import { writeNote } from './note-rows';
import { writeItem, writeShare } from './referral-rows';
import type { Writing } from './writing';
import { maskOf, sharedGroups } from '../../kernel/groups';

const SHARED = maskOf(sharedGroups);

/** The authoritative referral: the commission gives its opinion, the préfet decides (CASF L.121-9). */
export function writeCommissionReferral(writing: Writing, drawn: DrawnCase, referralId: string): void {
  const place = drawn.outline.commission!;
  const { minor } = drawn.outline;
  writeShare(writing, drawn, {
    id: referralId,
    body: 'PROSTITUTION_EXIT_COMMISSION',
    formation: minor ? 'MINORS_PATHWAYS' : 'INDIVIDUAL_CASES',
    purpose: minor ? 'MINOR_PATHWAY' : 'PSP',
    legalBasis: 'CASF L.121-9',
    authoritative: true,
    lens: { pseudonym: true, seen: SHARED, full: SHARED },
    accordMask: SHARED,
    created: place.submitted,
    expires: null,
    stage: drawn.life.stage,
    ...statusOf(drawn.life, place),
  });
  const itemId = writeItem(writing, minor ? 'MINOR_PATHWAY' : 'PSP_OPINION', referralId, place);
  if (drawn.completionAsked) writeNote(writing, drawn, referralId, 'REQUEST', texts.completionRequests);
  if (itemId === null || minor || (place.fate !== 'HELD' && place.fate !== 'RECENT')) return;
  writeOpinion(writing, drawn, referralId, itemId, place);
  if (drawn.life.decision) writeDecision(writing, drawn, referralId, drawn.life.decision);
}

function statusOf({ stage, decision }: Life, { fate }: Placed) {
  if (stage === 'ENDED')
    return { status: 'CLOSED', closedReason: decision?.refused ? 'REFUSED' : 'COMPLETED' } as const;
  return { status: fate === 'WAITING' ? 'PROPOSED' : 'ACCEPTED', closedReason: null } as const;
}

function writeOpinion(
  writing: Writing,
  drawn: DrawnCase,
  referralId: string,
  itemId: string,
  { sitting }: Placed,
): void {
  const { random } = writing;
  const favourable = random.chance(drawn.life.decision?.refused ? 0.3 : published.FAVOURABLE);
  const consensus = random.chance(published.CONSENSUS);
  const reserved = favourable && random.chance(published.RESERVES);
  const [most, least] = [random.between(6, 9), random.between(0, 3)];
  writing.add('tenant.opinion', {
    id: random.uuid(),
    agenda_item_id: itemId,
    referral_id: referralId,
    sense: favourable ? 'FAVOURABLE' : 'UNFAVOURABLE',
    manner: consensus ? 'CONSENSUS' : 'VOTES',
    votes_for: consensus ? null : favourable ? most : least,
    votes_against: consensus ? null : favourable ? least : most,
    abstentions: consensus ? null : random.between(0, 2),
    chair_vote: consensus ? null : favourable ? 'FOR' : 'AGAINST',
    has_reserves: reserved,
    given_on: dateOf(sitting!.day),
    recorded_by: accountOf(writing.ground, 'COORDINATOR'),
  });
  if (reserved) writeNote(writing, drawn, referralId, 'RESERVES', texts.reserves);
}

const manners = [
  ['THROUGH_ASSOCIATION', 60],
  ['HAND_DELIVERED', 25],
  ['REGISTERED_LETTER', 15],
] as const;

function writeDecision(writing: Writing, drawn: DrawnCase, referralId: string, decision: DrawnDecision): void {
  const { random } = writing;
  const { refused, signed, starts, notified } = decision;
  writing.add('tenant.decision', {
    id: random.uuid(),
    referral_id: referralId,
    case_id: drawn.id,
    sense: refused ? 'REFUSED' : 'AUTHORISED',
    signatory: 'Pour le préfet et par délégation, la secrétaire générale',
    delegation: `Arrêté de délégation du 02/01/${dateOf(signed).slice(0, 4)}`,
    signed_on: dateOf(signed),
    starts_on: starts === null ? null : dateOf(starts),
    recorded_by: accountOf(writing.ground, 'COORDINATOR'),
    recorded_at: writing.at(signed),
    notified_on: notified === null ? null : dateOf(notified),
    notification_manner: notified === null ? null : random.weighted(manners),
    interpreter: notified === null ? null : drawn.person.origin !== 'FRANCE' && random.chance(0.4),
  });
  // A refusal gives its reasons (CRPA L.211-2, 7°).
  if (refused) writeNote(writing, drawn, referralId, 'REASONS', texts.refusalGrounds);
}
