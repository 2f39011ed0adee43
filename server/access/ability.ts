import { createMongoAbility, subject, type MongoAbility } from '@casl/ability';
import { CLOSED, columnBits, factBits, union, type Fact, type Mask } from '../kernel/groups';
import { levelRules, type LevelRule, type Relation } from './levels';

/** One relation of a reader to a file: flat, so that no two relations can be crossed with one another. */
export interface Door {
  role: string;
  relation: Relation;
  body: string;
  formation: string;
  stage: string;
  /** Bits of the facts that are true of the case. */
  facts: number;
}

const columns: [name: string, bit: number][] = Object.entries(columnBits);
const abilities = new Map<string, MongoAbility>();
const masks = new Map<string, Mask>();

/** One ability per role: `read` a group, field `minimised` or `rest`, at exactly this relation, body, formation, stage. */
function abilityOf(role: string): MongoAbility {
  let ability = abilities.get(role);
  if (!ability) {
    ability = createMongoAbility(levelRules.filter((rule) => rule.role === role).flatMap(caslRules));
    abilities.set(role, ability);
  }
  return ability;
}

function caslRules(rule: LevelRule) {
  const { relation, body, formation, stage, fact } = rule;
  const conditions = { relation, body, formation, stage, fact };
  return columns.flatMap(([group, bit]) => {
    const fields = fieldsOf(rule, group, bit);
    return fields.length ? [{ action: 'read', subject: group, fields, conditions, reason: rule.id }] : [];
  });
}

function fieldsOf(rule: Mask, group: string, bit: number): string[] {
  return [
    ...(group === 'identity' && rule.pseudonym ? ['pseudonym'] : []),
    ...(rule.seen & bit ? ['minimised'] : []),
    ...(rule.full & bit ? ['rest'] : []),
  ];
}

/** What the table opens at this door, lens and accord left aside. The only function that asks CASL. */
export function tableMask(door: Door): Mask {
  const key = `${door.role}|${door.relation}|${door.body}|${door.formation}|${door.stage}|${door.facts}`;
  let mask = masks.get(key);
  if (!mask)
    masks.set(
      key,
      (mask = factsOf(door.facts)
        .map((fact) => askAbility(door, fact))
        .reduce(union, CLOSED)),
    );
  return mask;
}

function factsOf(facts: number): Fact[] {
  return (Object.keys(factBits) as Fact[]).filter((fact) => fact === 'ANY' || facts & factBits[fact]);
}

function askAbility(door: Door, fact: Fact): Mask {
  const ability = abilityOf(door.role);
  const { relation, body, formation, stage } = door;
  const may = (group: string, field: string) =>
    ability.can('read', subject(group, { relation, body, formation, stage, fact }), field);
  const bitsWhere = (field: string) => columns.reduce((sum, [group, bit]) => (may(group, field) ? sum | bit : sum), 0);
  return { pseudonym: may('identity', 'pseudonym'), seen: bitsWhere('minimised'), full: bitsWhere('rest') };
}

/** Lines of the table that speak at a door. One that waits for a fact is silent until the fact is there. */
export function ruleLines(door: Door): LevelRule[] {
  return levelRules.filter(
    (rule) =>
      rule.role === door.role &&
      rule.relation === door.relation &&
      rule.body === door.body &&
      rule.formation === door.formation &&
      rule.stage === door.stage &&
      factsOf(door.facts).includes(rule.fact),
  );
}

/** The line of the table that opens a group at a door, and its reason in French: for explanations. */
export function ruleBehind(door: Door, group: string): LevelRule | null {
  const bit = columns.find(([name]) => name === group)?.[1] ?? 0;
  const opens = (rule: LevelRule) => (rule.seen & bit) !== 0 || (group === 'identity' && rule.pseudonym);
  return ruleLines(door).find(opens) ?? null;
}
