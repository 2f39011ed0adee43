import { AuthorizationResponseError, ResponseBodyError } from 'openid-client';

export type FailureKind = 'UNAVAILABLE' | 'ABANDONED' | 'REFUSED' | 'ONE_FACTOR';

/** Why a sign-in stopped: the provider is away, the person gave up there, what came back does not hold, or a password was all. */
export class SignInFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    readonly code: string,
  ) {
    super(code);
  }

  static of(error: unknown): SignInFailure {
    if (error instanceof SignInFailure) return error;
    return new SignInFailure(kindOf(error), codeOf(error));
  }
}

function kindOf(error: unknown): FailureKind {
  if (error instanceof AuthorizationResponseError)
    return /^(temporarily_unavailable|server_error)$/.test(error.error) ? 'UNAVAILABLE' : 'ABANDONED';
  if (error instanceof ResponseBodyError && error.status >= 500) return 'UNAVAILABLE';
  return causesOf(error).some(isOutage) ? 'UNAVAILABLE' : 'REFUSED';
}

interface Cause {
  name?: unknown;
  message?: unknown;
  code?: unknown;
  error?: unknown;
  status?: unknown;
  cause?: unknown;
}

function causesOf(error: unknown): Cause[] {
  const causes: Cause[] = [];
  for (
    let cause = error;
    typeof cause === 'object' && cause !== null && causes.length < 5;
    cause = (cause as Cause).cause
  )
    causes.push(cause);
  return causes;
}

/** Nobody answered, or in no time, or with an error of their own. */
function isOutage({ name, message, status }: Cause): boolean {
  return (
    message === 'fetch failed' ||
    name === 'TimeoutError' ||
    name === 'AbortError' ||
    (typeof status === 'number' && status >= 500)
  );
}

/** A code of the protocol, of the library or of the network: never a value, an address or a token. */
function codeOf(error: unknown): string {
  const told = causesOf(error).flatMap((cause) => [cause.error, cause.code]);
  return told.find((text): text is string => typeof text === 'string' && /^[\w.-]{1,60}$/.test(text)) ?? 'unknown';
}
