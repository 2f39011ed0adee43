import { Kind, parse, type DocumentNode, type OperationDefinitionNode, type TypeNode } from 'graphql';

export interface ChosenOperation {
  readonly name: string | undefined;
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly variables: readonly { name: string; type: TypeNode; hasDefault: boolean }[];
}

function parsed(source: string): DocumentNode | null {
  try {
    return parse(source);
  } catch {
    return null;
  }
}

function describe(node: OperationDefinitionNode): ChosenOperation {
  const variables = (node.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => ({
    name: variable.name.value,
    type,
    hasDefault: defaultValue !== undefined,
  }));
  return { name: node.name?.value, kind: node.operation, variables };
}

/** The operation under the cursor, else the first one; null when the text does not parse. */
export function operationAt(source: string, cursor: number): ChosenOperation | null {
  const operations = (parsed(source)?.definitions ?? []).filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const under = operations.find(({ loc }) => loc !== undefined && loc.start <= cursor && cursor <= loc.end);
  const chosen = under ?? operations[0];
  return chosen === undefined ? null : describe(chosen);
}
