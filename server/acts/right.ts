import { createMongoAbility, subject, type MongoAbility } from '@casl/ability';
import { RELATIONS, ROLES, type Role } from '../kernel/words';

/** What whoever acts is to the thing at hand: a door of the levels table, or one of these. */
export const ACT_RELATIONS = [
  ...RELATIONS,
  /** Holds a mandate of the département: there is no thing yet, or it is everybody's. */
  'MANDATED',
  /** It is one's own: an account, a mandate, a session, a token, an opening. */
  'ONESELF',
  /** The parquet of the place of an alert, or whose referent it is; a co-chair; the chair, or the officer, who answers about a reader. */
  'ANSWERING',
  /** Gives that mandate, by the rules of `docs/mandates.md`. */
  'GIVER',
  /** Comes after somebody else: approves, seconds, reviews. */
  'SECOND_PERSON',
] as const;
export type ActRelation = (typeof ACT_RELATIONS)[number];

/** Who may do one act: under which role, standing in which relation to the thing. Nobody else. */
export type Right = Readonly<Partial<Record<ActRelation, readonly Role[]>>> & {
  /** What the others are told, in French; by default, whose act it is. */
  readonly otherwise?: string;
  /** Gives rights, or opens what the levels close: an API token never does it. */
  readonly inPerson?: true;
  /** About one's own account: mandates of every département count. */
  readonly anywhere?: true;
  /** Done by whoever signs in, before they hold any mandate. */
  readonly withoutMandate?: true;
};

/** The rights of a feature, act by act: its page. */
export type Rights = Readonly<Record<string, Right>>;

/** What ties a mandate of whoever acts to the thing: flat, one for each, so that no role meets the relation of another. */
export interface Standing {
  role: Role;
  relation: ActRelation;
}

const MANDATED = 'MANDATED';

export const relationsOf = (right: Right): ActRelation[] => ACT_RELATIONS.filter((relation) => right[relation]);

/** Everybody on its line, in the order of its relations. */
export const rolesOf = (right: Right): Role[] => [
  ...new Set(relationsOf(right).flatMap((relation) => right[relation]!)),
];

/** A right that asks for no more than a mandate: there is nothing to find first. */
export const asksMandateAlone = (right: Right): boolean =>
  relationsOf(right).every((relation) => relation === MANDATED);

/** What the others are told. */
export const otherwise = (right: Right): string =>
  right.otherwise ?? relationsOf(right).flatMap((relation) => WHOSE[relation] ?? [])[0] ?? NOT_YOURS;

const WHOSE: Partial<Record<ActRelation, string>> = {
  SECRETARIAT: 'Cet acte revient au secrétariat de cette instance. Adressez-lui votre demande.',
  OWN_TEAM: "Cet acte revient à l'équipe qui tient le dossier.",
  OWN_ASSOCIATION: "Cet acte revient à l'association qui tient le dossier.",
};

export const NOT_YOURS =
  "Vos mandats dans ce département ne permettent pas cet acte. Adressez-vous au secrétariat de l'instance.";

/** Decides acts, from every feature's page: one ability per role, about instances. The only place that asks CASL of an act. */
export class ActRights {
  private readonly abilities: ReadonlyMap<Role, MongoAbility>;

  constructor(private readonly pages: Rights) {
    this.abilities = new Map(ROLES.map((role) => [role, abilityOf(role, pages)]));
  }

  get acts(): string[] {
    return Object.keys(this.pages);
  }

  /** An act of which no page speaks is nobody's. */
  of(act: string): Right {
    const right = this.pages[act];
    if (!right) throw new Error(`no page of rights speaks of ${act}`);
    return right;
  }

  may({ role, relation }: Standing, act: string): boolean {
    return this.abilities.get(role)!.can(act, subject('act', { relation }));
  }

  /** Whether a role is on the page at all, in whatever relation. */
  mayAttempt(role: Role, act: string): boolean {
    return this.mayAs(role, ACT_RELATIONS, act);
  }

  mayAs(role: Role, relations: readonly ActRelation[], act: string): boolean {
    return relations.some((relation) => this.may({ role, relation }, act));
  }
}

function abilityOf(role: Role, pages: Rights): MongoAbility {
  return createMongoAbility(
    Object.entries(pages).flatMap(([action, right]) =>
      relationsOf(right)
        .filter((relation) => right[relation]!.includes(role))
        .map((relation) => ({ action, subject: 'act', conditions: { relation } })),
    ),
  );
}
