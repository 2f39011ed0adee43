import { HeaderMap } from '@apollo/server';
import {
  GraphQLError,
  Kind,
  parse,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { BoundedCache } from './bounded-cache';
import { TOO_LONG } from './errors';
import { limits } from './limits';
import type { Sent } from './trusted-documents';

/**
 * Set as those of `limits.ts`: of our own operations the largest has 510 fields once its fragments are laid out, 14 definitions and
 * 3 000 characters, and none repeats a field. The rules of GraphQL compare each field with every other of the same name at the same
 * place, each operation with each fragment, and read a comment to its end.
 */
export const beforeValidation = {
  fields: 3_000,
  comparisons: 2_000,
  definitions: 60,
  levels: 40,
  characters: 100_000,
} as const;

/** Who has not signed in reads what is published, and signs in. */
export const forStrangers = { characters: 16_000, tokens: 1_000 } as const;

type Limit = 'fields' | 'comparisons' | 'definitions' | 'levels' | 'characters';

const TOLD: Record<Limit, string> = {
  fields: 'Le document demande trop de champs, fragments compris : faites-en plusieurs envois.',
  comparisons: 'Le document répète trop de fois les mêmes champs : demandez chacun une fois.',
  definitions: 'Le document a trop de définitions : faites-en plusieurs envois.',
  levels: 'Le document a trop de niveaux : demandez moins profond, en plusieurs fois.',
  characters: 'Le document est trop long : faites-en plusieurs envois.',
};

const ofTexts = () => new BoundedCache<true>({ entries: 1_000, characters: 256 * 1024, each: 16 * 1024 });
/** Texts that were within bounds, so that a program's own are counted once: what whoever signed in may send, a stranger may not. */
const passed = { authenticated: ofTexts(), stranger: ofTexts() };

/** Before the rules of GraphQL see it; our own documents are known, and come without their text. */
export function refuseDear({ query }: Sent, authenticated: boolean): void {
  if (typeof query !== 'string') return;
  if (!authenticated && query.length > forStrangers.characters) throw refusal('characters');
  const counted = authenticated ? passed.authenticated : passed.stranger;
  if (counted.get(query)) return;
  const exceeded =
    query.length > beforeValidation.characters
      ? 'characters'
      : exceededBy(query, authenticated ? limits.tokens : forStrangers.tokens);
  if (exceeded) throw refusal(exceeded);
  counted.set(query, true, query.length);
}

function refusal(limit: Limit): GraphQLError {
  const http = { status: 400, headers: new HeaderMap() };
  return new GraphQLError(TOLD[limit], { extensions: { code: 'LIMIT_EXCEEDED', http } });
}

/** What validation would have to compare; null when it is within bounds. */
function firstExceeded(document: DocumentNode): Limit | null {
  if (document.definitions.length > beforeValidation.definitions) return 'definitions';
  const count = new Count(document);
  for (const definition of document.definitions) {
    if (!('selectionSet' in definition) || !definition.selectionSet) continue;
    const exceeded = count.merged([definition.selectionSet], 0);
    if (exceeded) return exceeded;
  }
  return null;
}

/** Of a text; one that does not parse is refused where it is parsed, unless it is for its length. */
export function exceededBy(text: string, maxTokens: number): Limit | null {
  try {
    return firstExceeded(parse(text, { maxTokens, noLocation: true }));
  } catch (error) {
    return TOO_LONG.test((error as Error).message) ? 'characters' : null;
  }
}

/** Fields of the same name at the same place are one, as they will be executed; it stops as soon as it has counted enough. */
class Count {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private fields = 0;
  private comparisons = 0;

  constructor({ definitions }: DocumentNode) {
    for (const node of definitions)
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(node.name.value, node);
  }

  merged(sets: readonly SelectionSetNode[], level: number): Limit | null {
    if (level > beforeValidation.levels) return 'levels';
    const names = new Map<string, FieldNode[]>();
    const met = new Set<string>();
    for (const set of sets) if (!this.gather(set, names, met)) return 'fields';
    for (const same of names.values()) {
      this.comparisons += same.length * (same.length - 1);
      if (this.comparisons > beforeValidation.comparisons) return 'comparisons';
      const below = same.flatMap(({ selectionSet }) => selectionSet ?? []);
      const exceeded = below.length > 0 ? this.merged(below, level + 1) : null;
      if (exceeded) return exceeded;
    }
    return null;
  }

  /** False as soon as there are too many. A fragment counts once at a place, wherever it is spread there. */
  private gather({ selections }: SelectionSetNode, names: Map<string, FieldNode[]>, met: Set<string>): boolean {
    for (const node of selections) {
      if ((this.fields += 1) > beforeValidation.fields) return false;
      if (node.kind === Kind.FIELD) {
        const name = (node.alias ?? node.name).value;
        const same = names.get(name);
        if (same) same.push(node);
        else names.set(name, [node]);
        continue;
      }
      const set = node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : this.spread(node.name.value, met);
      if (set && !this.gather(set, names, met)) return false;
    }
    return true;
  }

  private spread(name: string, met: Set<string>): SelectionSetNode | undefined {
    if (met.has(name)) return undefined;
    met.add(name);
    return this.fragments.get(name)?.selectionSet;
  }
}
