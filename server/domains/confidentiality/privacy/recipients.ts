import { bound } from '../../../access/door';
import { tableMask } from '../../../access/ability';
import { roleLabel } from '../../../access/labels';
import { levelRules, type LevelRule } from '../../../access/levels';
import { CLOSED, factBits, groups, levelOf, union, type Group, type Level, type Mask } from '../../../kernel/groups';
import { bodyWords } from './words';

/** In which capacity somebody may read. Members are never told apart from one another. */
export const capacities = ['OWN_ASSOCIATION', 'SECRETARIAT', 'DECIDING', 'MEMBERS', 'ADDRESSEE'] as const;
export type Capacity = (typeof capacities)[number];

export interface Sharing {
  body: string;
  formation: string;
  facts: number;
  lens: Mask;
  accord: number;
}

export interface Category {
  capacity: Capacity;
  /** French. */
  category: string;
  /** On what the reading depends, in French, where every line of the table asks for the same fact. */
  when: string | null;
  groups: { group: Group; level: Level }[];
}

const NOTHING_CLOSED = ['SUBMITTED', 'LISTED', 'IN_SESSION', 'DECIDED', 'RUNNING'];

/** Whoever receives what its own task needs: neither a member nor the authority. */
const ADDRESSEES = ['FOREIGNERS_SERVICE', 'AFIS_PAYER'];

/**
 * Justice and police are among the members, summoned or consulted, whatever the table makes of them: apart, they would
 * tell of an inquiry.
 */
function capacityOf({ role, relation }: LevelRule): Capacity {
  if (relation === 'SECRETARIAT') return 'SECRETARIAT';
  if (relation === 'DECIDING' && role === 'PREFECTURE') return 'DECIDING';
  return ADDRESSEES.includes(role) ? 'ADDRESSEE' : 'MEMBERS';
}

/** Who could read, through what is shared with one body, at these stages: from the levels table alone, never from what was read. */
export function categoriesOf(sharing: Sharing, stages: readonly string[] = NOTHING_CLOSED): Category[] {
  const found = new Map<string, LevelRule[]>();
  for (const rule of levelRules.filter((line) => concerns(line, sharing, stages))) {
    const category = categoryOf(rule, sharing.body);
    found.set(category, [...(found.get(category) ?? []), rule]);
  }
  return [...found.entries()]
    .map(([category, rules]) => ({
      capacity: capacityOf(rules[0]!),
      category,
      when: conditionOf(rules),
      groups: groupsOf(rules.map((rule) => bound(rule, sharing)).reduce(union, CLOSED)),
    }))
    .filter(({ groups: opened }) => opened.length > 0)
    .sort(
      (a, b) => capacities.indexOf(a.capacity) - capacities.indexOf(b.capacity) || (a.category < b.category ? -1 : 1),
    );
}

function concerns(
  { relation, body, formation, stage, fact }: LevelRule,
  sharing: Sharing,
  stages: readonly string[],
): boolean {
  return (
    !relation.startsWith('OWN_') &&
    relation !== 'BREAK_GLASS' &&
    body === sharing.body &&
    formation === sharing.formation &&
    stages.includes(stage) &&
    (fact === 'ANY' || (sharing.facts & factBits[fact]) !== 0)
  );
}

/** The urgent circuit for a minor has no sitting: its authorities read from the referral on. */
export const CIRCUIT = 'PROTECTION_CIRCUIT';

function categoryOf(rule: LevelRule, body: string): string {
  if (capacityOf(rule) !== 'MEMBERS') return roleLabel(rule.role);
  return rule.formation === CIRCUIT
    ? 'les autorités chargées de protéger les mineurs'
    : `les membres de la formation (${bodyWords[body] ?? body})`;
}

const conditions: Record<string, string> = {
  APS_ASKED: 'si une autorisation provisoire de séjour est demandée',
  AFIS_OPEN: "si l'aide financière (AFIS) est versée",
  HEALTH_ASKED: 'si un avis médical est demandé',
  HAS_CHILD: "s'il y a un enfant",
  MINOR: 'si la personne est mineure',
};

function conditionOf([first, ...others]: LevelRule[]): string | null {
  return others.every(({ fact }) => fact === first!.fact) ? (conditions[first!.fact] ?? null) : null;
}

/** Who sits there, by category, whatever the file: said of a formation, never of a person. */
export function membersOf({ body, formation }: Pick<Sharing, 'body' | 'formation'>): string[] {
  const seats = levelRules.filter(
    (rule) => rule.body === body && rule.formation === formation && rule.relation === 'SEATED',
  );
  return [...new Set(seats.map(({ role }) => roleLabel(role)))];
}

/** What the judicial authority states is its own to tell (CPP art. 11): it is in no list, whether or not it holds anything. */
export function groupsOf(mask: Mask): { group: Group; level: Level }[] {
  return groups
    .filter((group) => group !== 'proceedings')
    .map((group) => ({ group, level: levelOf(mask, group) }))
    .filter(({ level }) => level !== 'NONE');
}

const SECRETARIAT_IN_DANGER = {
  role: 'COORDINATOR',
  relation: 'BREAK_GLASS',
  body: 'PROSTITUTION_EXIT_COMMISSION',
  formation: 'INDIVIDUAL_CASES',
  stage: 'SUBMITTED',
} as const;

/** What the secretariat alone is said to be able to open in danger of life. */
export const emergencyGroups = (facts: number): Group[] =>
  groupsOf(tableMask({ ...SECRETARIAT_IN_DANGER, facts })).map(({ group }) => group);

export const EMERGENCY =
  'En cas de danger pour la vie, le secrétariat de la commission peut ouvrir les coordonnées, pendant un temps court et en disant ' +
  'pourquoi ; le délégué à la protection des données en est averti et le contrôle.';
