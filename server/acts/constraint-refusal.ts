import { ErrorCode, Refusal } from '../kernel/refusal';

/** What PostgreSQL refused in a person's act, in her words: what the act names is wrong, and not the server. */
const REFUSED: Readonly<Record<string, { code: ErrorCode; message: string }>> = {
  /** A foreign key. */
  23503: {
    code: ErrorCode.NOT_FOUND,
    message: "Un élément que cet acte désigne n'existe pas, ou plus. Relisez la liste, puis choisissez-le de nouveau.",
  },
  /** A unique constraint, an exclusion. */
  23505: {
    code: ErrorCode.ALREADY_EXISTS,
    message:
      "Cela est déjà enregistré, peut-être à l'instant par quelqu'un d'autre. Relisez, puis corrigez l'existant.",
  },
  '23P01': {
    code: ErrorCode.ALREADY_EXISTS,
    message:
      "Cela chevauche ce qui est déjà enregistré. Relisez les dates de l'existant, puis corrigez l'un ou l'autre.",
  },
  /** A check, a column that may not be empty, a number out of range. */
  23514: {
    code: ErrorCode.INVALID_VALUE,
    message:
      "Une des valeurs saisies n'est pas admise ici. Vérifiez les dates, les nombres et les choix, puis reprenez.",
  },
  23502: { code: ErrorCode.MISSING_VALUE, message: 'Il manque une réponse. Complétez la saisie, puis reprenez.' },
  22003: {
    code: ErrorCode.INVALID_VALUE,
    message: 'Un nombre saisi est trop grand. Vérifiez les nombres, puis reprenez.',
  },
};

export interface Constraint {
  code: string;
  constraint?: string;
  table?: string;
}

/** The refusal behind a fault of the database, or null when it is none of these. */
export function constraintRefusal(error: unknown, input: object): Refusal | null {
  const { code = '', constraint, table } = (error ?? {}) as Partial<Constraint>;
  const told = REFUSED[code];
  if (!told) return null;
  const names = `${table ?? ''} ${constraint ?? ''}`;
  const path = Object.keys(input).find((field) => new RegExp(`_${snake(field)}(_|$)`).test(names));
  return Refusal.of(told.code, told.message, path ? [path] : undefined);
}

const snake = (field: string): string => field.replace(/[A-Z]/g, '_$&').toLowerCase();
