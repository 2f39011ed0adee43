import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { loadSettings } from '../../server/config/settings';
import { withAdministration } from '../../server/embedded/administration';
import { prepareInstallation } from '../../server/installation';
import { plainEnvironment } from '../support/cluster';
import { PostOffice } from './post-office';

const CONVOCATIONS = 200;
const PATIENCE_MS = 300_000;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Summoned as `conveneSession` leaves them: a member without an account, a letter and its row in the outbox each. */
const SUMMON = `
  with body as (
    insert into directory.body (id, departement_code, kind, name, state, state_since, agenda_keeping)
    select gen_random_uuid(), '38', 'PROSTITUTION_EXIT_COMMISSION', 'Commission', 'INSTALLED', current_date, 'PASSERELLE'
    where not exists (select from directory.body where departement_code = '38' and kind = 'PROSTITUTION_EXIT_COMMISSION') returning id),
  session as (
    insert into tenant.session (departement_code, id, body_id, body_kind, formation, held_on, starts_at, capacity_minutes, place, status,
      convened_at)
    select '38', gen_random_uuid(), coalesce((select id from body), (select id from directory.body where departement_code = '38'
        and kind = 'PROSTITUTION_EXIT_COMMISSION')), 'PROSTITUTION_EXIT_COMMISSION', 'POLICY', current_date + 60, '09:30', 120,
      'Salle 3', 'CONVENED', now() returning id, body_id),
  member as (
    insert into directory.membership (id, departement_code, body_id, formation, quality, role, voting, appointed_on, appointed_by, email)
    select gen_random_uuid(), '38', s.body_id, 'POLICY', 'Membre ' || n, 'OTHER_MEMBER', true, current_date, a.id,
      'membre-' || n || '@example.org'
    from session s, generate_series(1, $1) n, (select id from directory.account limit 1) a returning id, quality),
  letter as (
    insert into tenant.letter (departement_code, id, session_id, mandate_id, kind, sequence, held_on, starts_at, minutes, place, agenda,
      written_at)
    select '38', gen_random_uuid(), s.id, m.id, 'CONVOCATION', 0, current_date + 60, '09:30', 120, 'Salle 3', array['Bilan'], now()
    from session s, member m returning id)
  insert into tenant.outbox (departement_code, id, event, subject_id, created_at)
  select '38', gen_random_uuid(), 'LETTER_WRITTEN', l.id, now() from letter l`;

const LEFT = `select (select count(*) from tenant.outbox)::int as rows, count(*) filter (where state <> 'SENT')::int as unsent from tenant.letter`;

class Proof {
  private relay: ChildProcess | null = null;

  constructor(
    private readonly databaseUrl: string,
    private readonly office: PostOffice,
    private readonly admin: Client,
  ) {}

  /** Killed at instants that follow from what has arrived, so that some fall between a mail's arrival and its being noted. */
  async run(kills: number): Promise<void> {
    this.start();
    for (let kill = 1; kill <= kills; kill += 1) {
      await this.arrived(Math.ceil((kill * CONVOCATIONS) / (kills + 1)));
      await pause((kill * 7) % 30);
      await this.kill();
      this.start();
    }
    await this.settled();
    await this.kill();
  }

  private start(): void {
    this.relay = spawn(process.execPath, [join(__dirname, 'mail-relay.js'), this.databaseUrl, this.office.url], {
      env: plainEnvironment(),
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }

  private async kill(): Promise<void> {
    const ended = once(this.relay!, 'exit');
    this.relay!.kill('SIGKILL');
    await ended;
  }

  private arrived = (count: number): Promise<void> =>
    until(async () => this.office.letters.length >= count || (await this.left()) === 0);

  private settled = (): Promise<void> => until(async () => (await this.left()) === 0);

  private async left(): Promise<number> {
    const { rows } = await this.admin.query<{ rows: number; unsent: number }>(LEFT);
    return rows[0]!.rows + rows[0]!.unsent;
  }
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('the letters did not all leave in time');
    await pause(20);
  }
}

function conclude(office: PostOffice, kills: number): void {
  const ids = office.letters.map(({ headers }) => headers.get('message-id'));
  const received = new Set(ids).size;
  const lost = CONVOCATIONS - new Set(office.letters.map(({ to }) => to)).size;
  say(`${CONVOCATIONS} convocations, ${kills} kills, ${office.connections} connections to the mail server`);
  say(`received ${received}, lost ${lost}, duplicates ${ids.length - received}`);
  if (received !== CONVOCATIONS || lost > 0) process.exitCode = 1;
}

/** `mail:prove -- --kills N`: a relay is killed N times while it sends, and nothing is lost. */
async function main(): Promise<void> {
  const [flag, number] = process.argv.slice(2);
  const kills = flag === '--kills' ? Number(number) : 20;
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-mails-'));
  const settings = loadSettings({ PASSERELLE_DATA: folder });
  const office = await PostOffice.open();
  try {
    await withAdministration(settings, async (adminUrl) => {
      const { databaseUrl } = await prepareInstallation(adminUrl, settings, () => undefined, {
        demonstrationCases: 50,
      });
      const admin = new Client({ connectionString: adminUrl });
      await admin.connect();
      // Of the demonstration's own letters, some are never sent.
      for (const table of ['outbox', 'reply', 'letter']) await admin.query(`delete from tenant.${table}`);
      await admin.query(SUMMON, [CONVOCATIONS]);
      await new Proof(databaseUrl, office, admin).run(kills).finally(() => admin.end());
    });
    conclude(office, kills);
  } finally {
    await office.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
