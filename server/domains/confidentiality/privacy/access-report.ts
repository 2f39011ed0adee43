import { ALL_BITS, type Group, type Level } from '../../../kernel/groups';
import type { CaseLife, ReferralLife } from './life.queries';
import { categoriesOf, CIRCUIT, EMERGENCY, groupsOf, type Capacity, type Category } from './recipients';
import { purposeWords } from './words';

export interface Recipient {
  capacity: Capacity;
  category: string;
  purpose: string;
  body: string | null;
  groups: { group: Group; level: Level }[];
  /** `YYYY-MM`. */
  since: string;
  until: string | null;
}

export interface AccessReportView {
  recipients: Recipient[];
  emergency: string;
}

/** A member reads for a sitting, or to answer a question in writing: which member was asked is not told. */
const SAT = ['CONVENED', 'CONSULTED', 'OPENED_SESSION', 'OPINION'];
const BEFORE_DECISION = ['SUBMITTED', 'LISTED', 'IN_SESSION'];
const EVERYTHING = { pseudonym: true, seen: ALL_BITS, full: ALL_BITS };

/**
 * Who could read, why and from which month, as the life of each referral opened it (RGPD art. 15 §1 c). Not one line
 * depends on who did read: justice and police are among the members, and a reading of theirs changes nothing.
 */
export function accessReport(life: CaseLife): AccessReportView {
  return {
    recipients: [...ownAssociations(life), ...life.referrals.flatMap((referral) => recipientsOf(referral, life))],
    emergency: EMERGENCY,
  };
}

function ownAssociations({ opened, events }: CaseLife): Recipient[] {
  const handed = events.filter(({ kind }) => kind === 'TRANSFERRED').map(({ month }) => month);
  const months = [opened, ...handed];
  return months.map((since, index) => ({
    capacity: 'OWN_ASSOCIATION',
    body: null,
    since,
    until: months[index + 1] ?? null,
    groups: groupsOf(EVERYTHING),
    category:
      index < handed.length ? "l'association qui a d'abord tenu le dossier" : "l'association qui tient le dossier",
    purpose: 'accompagner la personne et présenter son dossier',
  }));
}

function recipientsOf(referral: ReferralLife, life: CaseLife): Recipient[] {
  const { bodyKind: body, formation, facts, lensPseudonym, lensSeen, lensFull, accord, purpose } = referral;
  const sharing = {
    body,
    formation,
    facts,
    accord,
    lens: { pseudonym: lensPseudonym, seen: lensSeen, full: lensFull },
  };
  const sat =
    monthOf(referral, SAT) ??
    (formation === CIRCUIT || ['LISTED', 'IN_SESSION'].includes(referral.stage) ? referral.since : null);
  const decided = monthOf(referral, ['DECISION', 'PATHWAY_REGISTERED']);
  const until = endOf(referral, life);
  const stages = [...(sat ? BEFORE_DECISION : ['SUBMITTED']), ...(decided ? ['DECIDED', 'RUNNING'] : [])];
  const words = { body, purpose: purposeWords[purpose] ?? purpose };
  const open = categoriesOf(sharing, stages).flatMap((category) => {
    const since = beginningOf(category, { submitted: referral.since, sat, decided });
    return since
      ? [{ ...category, ...words, since, until: category.capacity === 'MEMBERS' ? (decided ?? until) : until }]
      : [];
  });
  const kept = until === null ? [] : categoriesOf({ ...sharing, accord: referral.accordNow }, ['ENDED']);
  return [...open, ...kept.map((category) => ({ ...category, ...words, purpose: KEPT, since: until!, until: null }))];
}

const KEPT = 'retrouver le dossier après la fin du parcours';

/** The secretariat and the authority from the referral on; members once they are summoned; addressees then, or at the decision. */
function beginningOf(
  { capacity }: Category,
  at: { submitted: string; sat: string | null; decided: string | null },
): string | null {
  if (capacity === 'SECRETARIAT' || capacity === 'DECIDING') return at.submitted;
  return capacity === 'MEMBERS' ? at.sat : (at.sat ?? at.decided);
}

function endOf(referral: ReferralLife, { events }: CaseLife): string | null {
  if (referral.status !== 'CLOSED') return null;
  const own = referral.events.filter(({ kind }) => ['DECLINED', 'CLOSED', 'DECISION'].includes(kind)).at(-1)?.month;
  return (
    own ??
    events.find(({ kind, month }) => ['WITHDRAWN', 'ACCORD_WITHDRAWN'].includes(kind) && month >= referral.since)
      ?.month ??
    referral.since
  );
}

function monthOf({ events }: ReferralLife, kinds: readonly string[]): string | null {
  return events.find(({ kind }) => kinds.includes(kind))?.month ?? null;
}
