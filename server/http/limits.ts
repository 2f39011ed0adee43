import { ApolloArmor } from '@escape.tech/graphql-armor';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import { rootFieldsOf } from './cost';

/**
 * Set from our own operations (schema/operations), with room for a program's own: the deepest has 8 levels, the longest 350
 * tokens, the dearest 2 400 values; none has an alias or a directive. `tests/api/limits.test.ts` measures them again.
 */
export const limits = { depth: 12, aliases: 30, directives: 20, tokens: 3_000, rootFields: 20, cost: 10_000 } as const;

/** graphql-armor throws its own English sentence unless told otherwise; ours says what to do. */
function refusing(sentence: string) {
  const report = (context: ValidationContext | null) => context?.reportError(limitError(sentence));
  return { enabled: true, propagateOnRejection: false, onReject: [report] };
}

function limitError(sentence: string): GraphQLError {
  return new GraphQLError(sentence, { extensions: { limit: true } });
}

/**
 * Tokens are counted by graphql-js as it parses, which is once; suggestions are hidden by Apollo; cost is ours, because a page
 * weighs what it holds (`cost.ts`). `__typename` under a thousand names is an alias like any other.
 */
const armor = new ApolloArmor({
  maxDepth: {
    n: limits.depth,
    flattenFragments: true,
    ...refusing(`Le document a plus de ${limits.depth} niveaux : demandez moins profond, en plusieurs fois.`),
  },
  maxAliases: {
    n: limits.aliases,
    allowList: [],
    ...refusing(`Le document a plus de ${limits.aliases} alias : faites-en plusieurs envois.`),
  },
  maxDirectives: {
    n: limits.directives,
    ...refusing(`Le document a plus de ${limits.directives} directives : retirez celles qui ne servent pas.`),
  },
  maxTokens: { enabled: false },
  costLimit: { enabled: false },
  blockFieldSuggestion: { enabled: false },
});

/** An act is one person's decision: the same one twice in a request is a machine trying values. */
const rootsOnce: ValidationRule = (context) => ({
  OperationDefinition({ operation, selectionSet }) {
    const names = rootFieldsOf(selectionSet, (name) => context.getFragment(name)).map(({ name }) => name.value);
    if (names.length > limits.rootFields) {
      context.reportError(
        limitError(`Le document a plus de ${limits.rootFields} champs racines : faites-en plusieurs envois.`),
      );
    }
    if (operation === 'mutation' && new Set(names).size < names.length) {
      context.reportError(limitError("Un même acte est demandé deux fois dans l'envoi : faites un envoi par acte."));
    }
  },
});

export const limitRules: ValidationRule[] = [...(armor.protect().validationRules as ValidationRule[]), rootsOnce];
