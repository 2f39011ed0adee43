import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { JournalKeeper } from '../../server/journal/journal-keeper';
import { SealKey } from '../../server/journal/seal-key';
import { JournalSealer } from '../../server/journal/sealer';
import { findingLine, type Finding } from '../../server/journal/verify/findings';
import { outsideOf } from '../../server/journal/verify/outside';
import { verifyJournal, type Verified } from '../../server/journal/verify/verify-journal';
import { CHECKPOINT_FILE, HEAD_FILE } from '../../server/journal/outside-files';
import { Witness } from '../../server/journal/witness';
import { clock } from '../../server/kernel/clock';
import { Database } from '../../server/tenancy/database';
import { InstallationKeys } from '../../server/vault/installation-keys';
import { openTestDatabase, type TestDatabase } from '../support/template';

export interface Report extends Verified {
  findings: Finding[];
  /** `CODE département seal entry`, for short expectations. */
  named: string[];
}

/** A database whose journal this test writes, seals and spoils, as its superuser. */
export class JournalWorld {
  readonly logged: unknown[] = [];
  readonly alarms: unknown[] = [];
  readonly folder = mkdtempSync(join(tmpdir(), 'passerelle-journal-'));

  private constructor(
    readonly test: TestDatabase,
    readonly admin: Client,
    private opened: Database,
    readonly key: SealKey,
  ) {}

  static async open(): Promise<JournalWorld> {
    const test = await openTestDatabase();
    const admin = new Client({ connectionString: test.adminUrl });
    await admin.connect();
    const database = await Database.open({ url: test.appUrl, poolSize: 4 });
    return new JournalWorld(
      test,
      admin,
      database,
      new SealKey(new InstallationKeys(test.masterKey).of('journal seal')),
    );
  }

  get database(): Database {
    return this.opened;
  }

  /** After the server was stopped for a command. */
  async reopen(): Promise<void> {
    this.opened = await Database.open({ url: this.test.appUrl, poolSize: 4 });
  }

  async close(): Promise<void> {
    clock.freeze(undefined);
    await this.database.close();
    await this.admin.end();
    await this.test.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Another server is another keeper: its own memory, its own folder. */
  keeper(folder = this.folder, key = this.key): JournalKeeper {
    const log = {
      info: (...line: unknown[]) => void this.logged.push(line),
      error: (line: unknown) => void this.alarms.push(line),
    };
    return new JournalKeeper(
      this.database,
      new JournalSealer(this.database, key),
      key,
      new Witness(folder, key.verifier),
      log as never,
    );
  }

  /** Entries a second apart, in one département. */
  async write(departement: string, from: string, count = 1): Promise<string[]> {
    const ids = Array.from({ length: count }, () => randomUUID());
    await this.admin.query(
      `insert into tenant.journal_entry (departement_code, id, at, account_id, operation, kind, opened)
      select $1, u.id, $2::timestamptz + u.n * interval '1 second', $3, 'agenda', 'READ', '[{"holder": "h", "source": "s", "group": "identity", "level": "FULL"}]'
      from unnest($4::uuid[]) with ordinality u (id, n)`,
      [departement, from, randomUUID(), ids],
    );
    return ids;
  }

  async at<T>(instant: string, work: () => Promise<T>): Promise<T> {
    clock.freeze(new Date(instant));
    return work().finally(() => clock.freeze(undefined));
  }

  async count(table: string, where = 'true'): Promise<number> {
    return (await this.admin.query(`select count(*)::int as n from ${table} where ${where}`)).rows[0].n;
  }

  /** What verification says at that instant; the spoiling is undone afterwards. */
  async spoiled(instant: string, sql: string[], options: { outside?: boolean } = {}): Promise<Report> {
    await this.admin.query('begin');
    try {
      await this.admin.query("set local session_replication_role = 'replica'");
      for (const statement of sql) await this.admin.query(statement);
      return await this.verify(instant, options);
    } finally {
      await this.admin.query('rollback');
    }
  }

  async verify(instant: string, { outside = true, key = this.key } = {}): Promise<Report> {
    const findings: Finding[] = [];
    const textOf = (name: string) =>
      outside && existsSync(join(this.folder, name)) ? readFileSync(join(this.folder, name), 'utf8') : null;
    const verified = await this.at(instant, () =>
      verifyJournal(
        async (text, values) => (await this.admin.query(text, values)).rows as never,
        key.verifier,
        outsideOf(textOf(CHECKPOINT_FILE), textOf(HEAD_FILE)),
        (finding) => void findings.push(finding),
      ),
    );
    for (const finding of findings) expect(findingLine(finding)).toContain(finding.departement);
    const named = findings.map(({ code, departement, seal, entry }) =>
      [code, departement, seal, entry].filter((part) => part !== undefined).join(' '),
    );
    return { ...verified, findings, named };
  }
}
