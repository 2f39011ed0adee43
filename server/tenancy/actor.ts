import { createHash } from 'node:crypto';

/** On whose behalf, where and when: what the database needs to decide by itself who is reading. */
export interface Actor {
  accountId: string;
  departement: string;
  /** Local legal date of the département. */
  today: string;
  now: Date;
  /** The one mandate that a program's token is bound to; absent: all mandates of the account. */
  mandateId?: string;
  /** A program's token that only reads: every act is refused. */
  readOnly?: boolean;
}

/** A constant SQL text, its parameters, and the name under which the server keeps it prepared. */
export interface Statement {
  text: string;
  values: unknown[];
}

const PRELUDE = `select set_config('role', 'passerelle_app', true), set_config('app.departement', $1, true),
  set_config('app.account', $2, true), set_config('app.today', $3, true), set_config('app.now', $4, true),
  set_config('app.mandate', $5, true)`;

const names = new Map<string, string>();

/** Each connection keeps each of them, with its plan: a statement shaped by what is asked may have very many shapes. */
const MOST_NAMES = 1_000;

/** Prepared statements are named by what they say. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= MOST_NAMES) return known;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 22);
  names.set(text, name);
  return name;
}

export function prepared(statement: Statement): { name?: string; text: string; values: unknown[] } {
  return { name: nameOf(statement.text), ...statement };
}

export function preludeOf(actor: Actor): Statement {
  return {
    text: PRELUDE,
    values: [actor.departement, actor.accountId, actor.today, actor.now.toISOString(), actor.mandateId ?? ''],
  };
}
