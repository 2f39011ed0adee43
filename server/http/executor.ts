import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { execute, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { codeOf, fault } from './errors';
import { codedOperation, publishedOperations } from './operation-name';
import type { RequestContext } from './request-context';

type GatewayExecutor = NonNullable<Awaited<ReturnType<ApolloServerOptionsWithGateway<RequestContext>['gateway']['load']>>['executor']>;

/** Runs an operation, then records what it opened: the answer waits for the journal, and there is none without it. */
export function executorFor(schema: GraphQLSchema): GatewayExecutor {
  const published = publishedOperations();
  return async ({ document, request, operationName, context }) => {
    const contextValue = context as RequestContext;
    const result = await execute({
      schema, document, contextValue, variableValues: request.variables as Record<string, unknown>, operationName,
    }) as ExecutionResult;
    return contextValue.reads.isEmpty ? asAnswer(result) : recorded(result, contextValue, codedOperation(published, document, operationName));
  };
}

async function recorded(result: ExecutionResult, context: RequestContext, operation: string) {
  try {
    await context.reads.record(operation);
    return asAnswer(result);
  } catch (error) {
    return { data: undefined, errors: [fault(codeOf(error) === 'INTERNAL_ERROR' ? 'INTERNAL_ERROR' : 'UNAVAILABLE')] };
  }
}

const asAnswer = (result: ExecutionResult) => result as { data?: Record<string, unknown>; errors?: ExecutionResult['errors'] };
