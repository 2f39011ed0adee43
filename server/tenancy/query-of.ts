import type { Client, QueryResultRow } from 'pg';

/** A statement on one connection, as the commands of whoever administers the database need it. */
export type Query = <Row extends object>(text: string, values: unknown[]) => Promise<Row[]>;

export const queryOf =
  (client: Client): Query =>
  async <Row extends object>(text: string, values: unknown[]) =>
    (await client.query<Row & QueryResultRow>(text, values)).rows;
