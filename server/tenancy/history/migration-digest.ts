import { createHash } from 'node:crypto';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Literals and quoted names, which stay as they are; comments, which PostgreSQL does not run; white space. */
const TOKENS = /('(?:[^']|'')*'|"(?:[^"]|"")*")|(?:--[^\n]*|\/\*[^]*?\*\/|\s)+/g;
const AROUND_SIGNS = /('(?:[^']|'')*'|"(?:[^"]|"")*")| ?([(),;]) ?/g;

/** One statement without what laying it out again changes. */
export function plainStatement(sql: string): string {
  return sql
    .replace(TOKENS, (_all, literal?: string) => literal ?? ' ')
    .replace(AROUND_SIGNS, (_all, literal?: string, sign?: string) => literal ?? sign!)
    .trim();
}

/** What a migration asks PostgreSQL to do, without asking it. A migration that wants an answer to go on cannot be told beforehand. */
export async function statementsOf(migration: new () => MigrationInterface): Promise<string[]> {
  const statements: string[] = [];
  const recorder = new Proxy({} as QueryRunner, {
    get: (_target, method) => {
      if (method !== 'query') throw new Error(`${migration.name} may only run statements, not ${String(method)}`);
      return async (sql: string, values: unknown[] = []) => {
        statements.push(values.length === 0 ? sql : `${sql} ${JSON.stringify(values)}`);
        return [];
      };
    },
  });
  await new migration().up(recorder);
  return statements;
}

export async function digestOf(migration: new () => MigrationInterface): Promise<string> {
  const statements = (await statementsOf(migration)).map(plainStatement);
  return createHash('sha256').update(statements.join(';\n')).digest('hex');
}

/** By name, in the order in which they run. */
export async function digestsOf(migrations: readonly (new () => MigrationInterface)[]): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  for (const migration of migrations) digests.set(migration.name, await digestOf(migration));
  return digests;
}
