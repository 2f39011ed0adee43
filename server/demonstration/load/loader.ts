import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { finished } from 'node:stream/promises';
import { copyLine } from './copy-text';
import { tableNames, tables, type Row, type TableName, type TenantRow } from './tables';

/** Rows in memory before they leave; a second batch is filled while this one travels, never a third. */
const BATCH_CHARACTERS = 3_000_000;

type Batch = Map<TableName, string[]>;

/** Gathers rows and sends them with COPY, one batch behind the drawing: one core draws, another one stores. */
export class Loader {
  private batch: Batch = new Map();
  private characters = 0;
  private travelling: Promise<void> = Promise.resolve();

  constructor(private readonly client: Client) {}

  add<Name extends TableName>(table: Name, row: Row<Name>): void {
    const line = copyLine(tables[table], row);
    const lines = this.batch.get(table);
    if (lines) lines.push(line);
    else this.batch.set(table, [line]);
    this.characters += line.length;
  }

  addIn<Name extends TableName>(departement: string, table: Name, row: TenantRow<Name>): void {
    this.add(table, { ...row, departement_code: departement } as unknown as Row<Name>);
  }

  /** Between two cases: lets the socket breathe, and waits when the database is behind. */
  async breathe(): Promise<void> {
    if (this.characters >= BATCH_CHARACTERS) await this.send();
    await new Promise(setImmediate);
  }

  async flush(): Promise<void> {
    await this.send();
    await this.travelling;
  }

  private async send(): Promise<void> {
    await this.travelling;
    const batch = this.batch;
    this.batch = new Map();
    this.characters = 0;
    this.travelling = copyBatch(this.client, batch);
    // Its failure is told by whoever waits for it next, not by the process.
    this.travelling.catch(() => undefined);
  }
}

async function copyBatch(client: Client, batch: Batch): Promise<void> {
  for (const table of tableNames) {
    const lines = batch.get(table);
    if (lines) await copyTable(client, table, lines);
  }
}

/** FREEZE: the tables were truncated in this very transaction, so that nobody has to visit their rows again. */
async function copyTable(client: Client, table: TableName, lines: readonly string[]): Promise<void> {
  const columns = tables[table].map((column) => `"${column}"`).join(', ');
  const stream = client.query(copyFrom(`copy ${table} (${columns}) from stdin with (freeze)`));
  stream.end(lines.join(''));
  await finished(stream);
}
