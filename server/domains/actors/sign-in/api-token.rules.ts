export interface TokenWish {
  label: string;
  operations: string[] | null;
  expiresAt: Date;
}

export interface TokenFault {
  field: 'label' | 'operations' | 'expiresAt';
  message: string;
}

export const TOKENS_MAX = 20;
const LABEL_MAX = 80;
const OPERATIONS_MAX = 200;
const DAY_MS = 86_400_000;

/** A year, one day more when there is one. */
const LIFE_MS = 366 * DAY_MS;

/** The name of an operation, or the SHA-256 of a document. */
const OPERATION = /^([A-Za-z_]\w{0,79}|[0-9a-f]{64})$/;

/** What a token may be; the first fault found, or null. */
export function tokenFault({ label, operations, expiresAt }: TokenWish, now: Date): TokenFault | null {
  if (!label || label.length > LABEL_MAX || /\p{C}/u.test(label)) {
    return { field: 'label', message: `Nommez ce jeton en ${LABEL_MAX} caractères au plus, sans nommer personne.` };
  }
  if (
    operations &&
    (operations.length === 0 || operations.length > OPERATIONS_MAX || !operations.every((text) => OPERATION.test(text)))
  ) {
    return {
      field: 'operations',
      message: `Donnez de 1 à ${OPERATIONS_MAX} opérations, par leur nom ou par le SHA-256 de leur document ; ou aucune liste.`,
    };
  }
  const life = expiresAt.getTime() - now.getTime();
  if (!(life > 0 && life <= LIFE_MS))
    return {
      field: 'expiresAt',
      message: 'Un jeton prend fin dans l’année : choisissez une date à venir, dans un an au plus.',
    };
  return null;
}
