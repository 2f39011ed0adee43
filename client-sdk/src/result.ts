import { type UserError, UserErrorsError } from './errors';

/** What a rule of law said on the way; `rule` is what `acknowledgedWarnings` takes. */
export interface Warning {
  rule: string;
  article: string;
  verdict: string;
  message: string;
  value?: string | null;
  limit?: string | null;
  cure?: string | null;
}

interface PayloadShape {
  userErrors: readonly UserError[];
  warnings?: readonly Warning[];
}

/** The payload of the one act of a mutation. */
export type PayloadOf<TResult> = Extract<TResult[keyof TResult], PayloadShape>;

/** What the act made: never null, since the result is null exactly when there are `userErrors`. */
export type Made<TPayload> = {
  [K in Exclude<keyof TPayload, 'userErrors' | 'warnings' | '__typename'>]: NonNullable<TPayload[K]>;
};

export interface Success<T> {
  readonly ok: true;
  readonly data: T;
  readonly userErrors: readonly [];
  readonly warnings: readonly Warning[];
  orThrow(): T;
}

export interface Refused {
  readonly ok: false;
  readonly data: null;
  readonly userErrors: readonly UserError[];
  readonly warnings: readonly Warning[];
  orThrow(): never;
}

/** An expected refusal is a value, not an exception: look at `ok`, or ask `orThrow()`. */
export type Result<T> = Success<T> | Refused;

/** Several acts may go in one mutation; the first one makes the result. */
export function resultOf<TResult extends object>(answer: TResult): Result<Made<PayloadOf<TResult>>> {
  const payload = Object.values(answer)[0] as PayloadShape;
  const { userErrors, warnings = [], ...data } = payload;
  if (userErrors.length > 0) {
    return {
      ok: false,
      data: null,
      userErrors,
      warnings,
      orThrow: () => {
        throw new UserErrorsError(userErrors);
      },
    };
  }
  const made = data as Made<PayloadOf<TResult>>;
  return { ok: true, data: made, userErrors: [], warnings, orThrow: () => made };
}
