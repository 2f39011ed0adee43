import { CLOSED, type Mask } from '../kernel/groups';
import { ruleLines } from './ability';
import type { OpenDoor } from './door';
import type { Relation } from './levels';
import { tableAt } from './mask-at';

/** Free text that goes with a file or a referral. */
export type NoteKind =
  | 'REQUEST'
  | 'ANSWER'
  | 'SITUATION'
  | 'SUPPORT_OUTCOME'
  | 'DECLINE_REASON'
  | 'HOLD_REASON'
  | 'RESERVES'
  | 'DISSENT'
  | 'REASONS'
  | 'WITHDRAWAL'
  | 'QUESTION'
  | 'VIEW';

const OWN: readonly Relation[] = ['OWN_TEAM', 'OWN_ASSOCIATION'];
const TOLD: readonly Relation[] = [...OWN, 'SECRETARIAT'];
const INSTRUCTING: readonly Relation[] = [...OWN, 'DECIDING', 'SECRETARIAT'];
const ASKED: readonly Relation[] = ['SECRETARIAT', 'DECIDING', 'CONSULTED'];

/** Whoever sits for a session, or is only told, reads none; the situation was written for all of the committee's readers. */
const readers: Record<NoteKind, readonly Relation[] | 'ALL'> = {
  REQUEST: INSTRUCTING,
  ANSWER: INSTRUCTING,
  DECLINE_REASON: INSTRUCTING,
  RESERVES: INSTRUCTING,
  DISSENT: INSTRUCTING,
  REASONS: INSTRUCTING,
  WITHDRAWAL: OWN,
  HOLD_REASON: ['DECIDING'],
  QUESTION: ASKED,
  VIEW: ASKED,
  SITUATION: 'ALL',
  SUPPORT_OUTCOME: TOLD,
};

const opensSomething = ({ pseudonym, seen }: Mask) => pseudonym || seen !== CLOSED.seen;

/** Free text is never MINIMISED: it opens where the levels table opens something in FULL, and never to the CODAF's secretariat. */
export function readsNote(kind: NoteKind, door: OpenDoor): boolean {
  const relations = readers[kind];
  if (relations === 'ALL') return ruleLines(door).length > 0;
  if (!relations.includes(door.relation)) return false;
  if (kind === 'SUPPORT_OUTCOME' || OWN.includes(door.relation)) return ruleLines(door).length > 0;
  if (kind === 'QUESTION' || kind === 'VIEW') return opensSomething(tableAt(door));
  return tableAt(door).full !== 0 && !(door.relation === 'SECRETARIAT' && door.body === 'CODAF');
}
