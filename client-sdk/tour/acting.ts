import type { PasserelleClient, Result, TypedDocument, Made, PayloadOf } from '../src';

interface ActingInput {
  input: object & { acknowledgedWarnings?: readonly string[] | null };
}

/** Acts once to hear the warnings of the law, then passes over them knowingly. */
export async function actKnowingly<TResult extends object, TVariables extends ActingInput>(
  client: PasserelleClient,
  document: TypedDocument<TResult, TVariables>,
  variables: TVariables,
): Promise<{ result: Result<Made<PayloadOf<TResult>>>; passedOver: string[] }> {
  const act = (given: TVariables) =>
    (client.act as (d: unknown, v: unknown) => Promise<Result<Made<PayloadOf<TResult>>>>).call(client, document, given);
  const first = await act(variables);
  const told = first.warnings.filter(({ verdict }) => verdict === 'WARNING');
  if (first.ok || told.length === 0 || first.userErrors.some(({ code }) => code !== 'WARNING_NOT_ACKNOWLEDGED'))
    return { result: first, passedOver: [] };
  const acknowledgedWarnings = told.map(({ rule }) => rule);
  const result = await act({ ...variables, input: { ...variables.input, acknowledgedWarnings } });
  return { result, passedOver: told.map(({ message }) => message) };
}

/** The codes of a refusal, for what the story expects to be refused. */
export const codesOf = (result: { userErrors: readonly { code: string }[] }) =>
  result.userErrors.map(({ code }) => code);
