/** Stable codes of expected failures, part of the public contract. */
export enum ErrorCode {
  NOT_FOUND = 'NOT_FOUND',
  FORBIDDEN = 'FORBIDDEN',
  INVALID_VALUE = 'INVALID_VALUE',
  MISSING_VALUE = 'MISSING_VALUE',
  INCOMPLETE = 'INCOMPLETE',
  WRONG_STATE = 'WRONG_STATE',
  VERSION_CONFLICT = 'VERSION_CONFLICT',
  ACCORD_REQUIRED = 'ACCORD_REQUIRED',
  APPROVAL_REQUIRED = 'APPROVAL_REQUIRED',
  BODY_NOT_AVAILABLE = 'BODY_NOT_AVAILABLE',
  NOT_COMPETENT = 'NOT_COMPETENT',
  CAPACITY_EXCEEDED = 'CAPACITY_EXCEEDED',
  ALREADY_EXISTS = 'ALREADY_EXISTS',
  WARNING_NOT_ACKNOWLEDGED = 'WARNING_NOT_ACKNOWLEDGED',
  IDEMPOTENCY_KEY_REUSED = 'IDEMPOTENCY_KEY_REUSED',
  ADDRESSEE_UNATTENDED = 'ADDRESSEE_UNATTENDED',
  IN_PROGRESS = 'IN_PROGRESS',
  SECOND_PERSON_REQUIRED = 'SECOND_PERSON_REQUIRED',
  AGE_UNDETERMINED = 'AGE_UNDETERMINED',
}

export interface UserErrorFact {
  code: ErrorCode;
  /** French, for the person who acts: what is wrong and what is possible next. */
  message: string;
  /** Path inside `input`. */
  path?: string[];
  /** The article, where the law says no. */
  rule?: string;
  /** For programs: the act that cures it. A sentence never names one. */
  operation?: string;
  /** For programs: what `acknowledgedWarnings` takes to pass over it. */
  acknowledge?: string;
}

/** An expected failure: rolls the act back and becomes `userErrors`. */
export class Refusal extends Error {
  constructor(readonly userErrors: UserErrorFact[]) {
    super(userErrors.map((error) => error.code).join(', '));
  }

  static of(code: ErrorCode, message: string, path?: string[], rule?: string): Refusal {
    return new Refusal([{ code, message, path, rule }]);
  }

  /** Null where a correction may put another value, and not none. */
  static notEmptied(path: string): Refusal {
    return Refusal.of(ErrorCode.MISSING_VALUE, 'Cette réponse se corrige, elle ne se retire pas.', [path]);
  }

  /** Names, beside the sentence, the act that cures this. */
  curedBy(operation: string): Refusal {
    return new Refusal(this.userErrors.map((error) => ({ ...error, operation })));
  }

  /** Of one of several that an act names: a field of its own stands there, and another in the input. */
  within(path: readonly string[], own: readonly string[]): Refusal {
    return new Refusal(
      this.userErrors.map((error) =>
        error.path && own.includes(error.path[0]!) ? { ...error, path: [...path, ...error.path] } : error,
      ),
    );
  }

  /** The same words for another département's thing, a malformed id and an unknown id. */
  static notFound(path: string[]): Refusal {
    return Refusal.of(
      ErrorCode.NOT_FOUND,
      "Cet élément est introuvable. Vérifiez l'identifiant et le département.",
      path,
    );
  }

  /** Not theirs to do: said by whoever asks the rights (server/acts), and by nobody else. */
  static forbidden(what: string): Refusal {
    return Refusal.of(ErrorCode.FORBIDDEN, what);
  }

  /** Theirs to do, but not here: a rule asks for somebody else. */
  static anotherPerson(what: string): Refusal {
    return Refusal.of(ErrorCode.FORBIDDEN, what);
  }

  static stale(path: string[] = ['expectedVersion']): Refusal {
    return Refusal.of(
      ErrorCode.VERSION_CONFLICT,
      "Quelqu'un a modifié cet élément entre-temps. Relisez-le, puis reprenez votre saisie : rien n'a été écrasé.",
      path,
    );
  }
}
