/** An expected refusal of an act, as the API tells it. */
export interface UserError {
  code: string;
  message: string;
  path?: readonly string[] | null;
  rule?: string | null;
}

interface GraphQLErrorShape {
  message: string;
  path?: readonly (string | number)[];
  extensions?: { code?: string; retryAfter?: number };
}

/** Everything that this package throws. `message` is in French, for the person; `code` is for the program. */
export class PasserelleError extends Error {
  /** Closed list of the API, or NETWORK, TIMEOUT, UNEXPECTED_ANSWER, USER_ERRORS. */
  readonly code: string;

  constructor(code: string, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
    this.name = new.target.name;
  }
}

/** No answer came. */
export class NetworkError extends PasserelleError {
  constructor(cause?: unknown) {
    super('NETWORK', 'Passerelle ne répond pas : vérifiez la connexion et l’adresse du service, puis réessayez.', {
      cause,
    });
  }
}

/** No answer came in time. */
export class TimeoutError extends PasserelleError {
  constructor(milliseconds: number) {
    super('TIMEOUT', `Passerelle n'a pas répondu en ${milliseconds / 1000} s : réessayez.`);
  }
}

/** Something answered that is not Passerelle. */
export class UnexpectedAnswerError extends PasserelleError {
  constructor(readonly status: number) {
    super(
      'UNEXPECTED_ANSWER',
      `La réponse (HTTP ${status}) n'est pas celle d'un service Passerelle : vérifiez l'adresse.`,
    );
  }
}

/** The API answered with top-level `errors`. */
export class ApiError extends PasserelleError {
  constructor(
    code: string,
    message: string,
    readonly errors: readonly GraphQLErrorShape[],
    readonly data: unknown,
  ) {
    super(code, message);
  }
}

/** UNAUTHENTICATED: the token is absent, expired or refused. */
export class UnauthenticatedError extends ApiError {}
/** BAD_REQUEST: the HTTP request is malformed. */
export class BadRequestError extends ApiError {}
/** The document is at fault, or this connection may not send it. */
export class InvalidDocumentError extends ApiError {}
/** BAD_USER_INPUT: a variable has not the form that the schema expects. */
export class InvalidVariablesError extends ApiError {}
/** LIMIT_EXCEEDED: ask for less at a time, or wait. */
export class LimitExceededError extends ApiError {
  /** Seconds to wait, where time alone is the matter. */
  get retryAfter(): number | null {
    return this.errors[0]?.extensions?.retryAfter ?? null;
  }
}
/** UNAVAILABLE: try again in a moment; nothing was recorded. */
export class UnavailableError extends ApiError {}
/** UNKNOWN_OUTCOME: the connection was lost while recording; repeat the act with the same idempotency key. */
export class UnknownOutcomeError extends ApiError {}
/** INTERNAL_ERROR, or a code that this version does not know. */
export class InternalError extends ApiError {}

/** An act was refused; thrown by `orThrow()` only. */
export class UserErrorsError extends PasserelleError {
  constructor(readonly userErrors: readonly UserError[]) {
    super('USER_ERRORS', userErrors.map(({ message }) => message).join('\n'));
  }
}

const classes: Readonly<Record<string, typeof ApiError>> = {
  UNAUTHENTICATED: UnauthenticatedError,
  BAD_REQUEST: BadRequestError,
  GRAPHQL_PARSE_FAILED: InvalidDocumentError,
  GRAPHQL_VALIDATION_FAILED: InvalidDocumentError,
  OPERATION_RESOLUTION_FAILURE: InvalidDocumentError,
  PERSISTED_QUERY_NOT_FOUND: InvalidDocumentError,
  DOCUMENT_NOT_ALLOWED: InvalidDocumentError,
  BAD_USER_INPUT: InvalidVariablesError,
  LIMIT_EXCEEDED: LimitExceededError,
  UNAVAILABLE: UnavailableError,
  UNKNOWN_OUTCOME: UnknownOutcomeError,
  INTERNAL_ERROR: InternalError,
};

export function apiError(errors: readonly GraphQLErrorShape[], data: unknown): ApiError {
  const [first] = errors;
  const code = first?.extensions?.code ?? 'INTERNAL_ERROR';
  return new (classes[code] ?? InternalError)(code, first?.message ?? 'Une erreur est survenue.', errors, data);
}
