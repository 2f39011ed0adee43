import type { Made, PasserelleClient, PayloadOf, TypedDocument } from '../../client-sdk/src';
import type { Fields } from './fields';
import type { MadeFile } from './made-file';
import type { NoticeCode } from './notices';
import type { Page } from './page';
import type { Asked, Refusal } from './visit';

/** Where to go once done, and what to say there. `answer` goes back to a script that asked for JSON. */
export interface Done {
  to: string;
  notice?: NoticeCode;
  answer?: Readonly<Record<string, string | number | boolean | null>>;
}

/**
 * `shown`: a question whose answer stands in no address (a search, the examination of a file) is drawn at once; `file`: what the act
 * made is handed over, and kept nowhere.
 */
export type Outcome = { done: Done } | { refusals: readonly Refusal[] } | { shown: Page } | { file: MadeFile };

export interface ActionDefinition {
  /** POST only. */
  path: string;
  run(client: PasserelleClient, fields: Fields, asked: Asked): Promise<Outcome>;
  /** Where the form stands: shown again, as typed, when it is refused. */
  refusedOn: Page;
  /** The parameters of that page, where they are not those of this address. */
  refusedAt?(asked: Asked, fields: Fields): Readonly<Record<string, string>>;
  /** Papers are sent with it. */
  files?: boolean;
  /** For everybody: what the address holds says who may, and no session is asked for. */
  open?: boolean;
}

export interface Action extends ActionDefinition {
  readonly kind: 'action';
}

export const action = (definition: ActionDefinition): Action => ({ kind: 'action', ...definition });

export interface ActDefinition<TResult extends object, TInput> extends Omit<ActionDefinition, 'run'> {
  act: TypedDocument<TResult, { input: TInput }>;
  input(fields: Fields, asked: Asked): TInput;
  /** The act takes an idempotency key: sent twice, it is one. */
  once?: boolean;
  done(made: Made<PayloadOf<TResult>>, asked: Asked, fields: Fields): Done;
}

type ActDocument<TResult> = TypedDocument<TResult, { input: object }>;

/** One act of the API behind one address; warnings that the person has read go with it. */
export function act<TResult extends object, TInput extends object>(definition: ActDefinition<TResult, TInput>): Action {
  const { act: document, input, once, done, ...rest } = definition;
  return action({
    ...rest,
    run: async (client, fields, asked) => {
      const acknowledgedWarnings = fields.acknowledged();
      const key = once ? fields.optional('idempotencyKey') : null;
      const whole = {
        ...input(fields, asked),
        ...(acknowledgedWarnings.length > 0 && { acknowledgedWarnings }),
        ...(key && { idempotencyKey: key }),
      };
      const result = await client.act<TResult, { input: object }>(document as ActDocument<TResult>, { input: whole });
      return result.ok ? { done: done(result.data, asked, fields) } : { refusals: result.userErrors as Refusal[] };
    },
  });
}
