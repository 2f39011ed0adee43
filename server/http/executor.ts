import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { execute, type ExecutionResult, type GraphQLError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { weigh, type Weight } from './cost';
import { codeOf, fault, logFault } from './errors';
import { limits } from './limits';
import { codedOperation } from './operation-name';
import type { Rates } from './rates';
import type { RequestContext } from './request-context';
import { isPublished, mayBeSent } from './trusted-documents';

type GatewayExecutor = NonNullable<
  Awaited<ReturnType<ApolloServerOptionsWithGateway<RequestContext>['gateway']['load']>>['executor']
>;

type Answered = {
  data?: Record<string, unknown>;
  errors?: ExecutionResult['errors'];
  extensions?: Record<string, unknown>;
};

/**
 * Runs an operation within its budgets, then records what it opened: the answer waits for the journal, and there is none
 * without it.
 */
export function executorFor(schema: GraphQLSchema, rates: Rates, log: Logger): GatewayExecutor {
  return async ({ document, request, operationName, queryHash, context }) => {
    const contextValue = context as RequestContext;
    const variables = (request.variables ?? {}) as Record<string, unknown>;
    const weight = weigh(schema, document, operationName);
    const requested = weight.cost(variables);
    const extensions = { cost: { requested, max: limits.cost } };
    if (requested > limits.cost) return { errors: [tooDear(requested)], extensions };
    await within(contextValue, queryHash, weight, rates);
    const result = (await execute({
      schema,
      document,
      contextValue,
      variableValues: variables,
      operationName,
    })) as ExecutionResult;
    const answer = { ...result, extensions } as Answered;
    return contextValue.reads.isEmpty
      ? answer
      : recorded(answer, contextValue, codedOperation(isPublished(queryHash), document, operationName), log);
  };
}

/** What the account may still do this minute, and what its token may ask for. */
async function within(
  context: RequestContext,
  hash: string,
  { roots, acts, searches }: Weight,
  rates: Rates,
): Promise<void> {
  if (!context.authenticated) return;
  const { accountId, operations } = context.account;
  if (!mayBeSent(operations, hash, roots)) throw fault('DOCUMENT_NOT_ALLOWED');
  Object.assign(context.asked, { acts, searches });
  await rates.charge(accountId, 'acts', acts);
  await rates.charge(accountId, 'searches', searches);
}

function tooDear(requested: number): GraphQLError {
  return fault(
    'LIMIT_EXCEEDED',
    `La réponse pourrait compter ${requested} valeurs, pour ${limits.cost} au plus : demandez des pages plus petites ou moins de champs.`,
  );
}

async function recorded(result: Answered, context: RequestContext, operation: string, log: Logger): Promise<Answered> {
  try {
    await context.reads.record(operation);
    return result;
  } catch (error) {
    const found = codeOf(error) === 'INTERNAL_ERROR' ? 'INTERNAL_ERROR' : 'UNAVAILABLE';
    logFault(log, found, error);
    return { data: undefined, errors: [fault(found)] };
  }
}
