import { Client } from 'pg';
import { RetentionService, type Due } from '../../server/domains/confidentiality/retention/retention.service';
import { decodeId } from '../../server/kernel/id';
import { Database } from '../../server/tenancy/database';
import { Api } from '../support/api';
import { Commands } from '../support/command';
import { pdf } from '../support/papers';
import { openDraft } from '../support/stories';

let api: Api;
let admin: Client;
let database: Database;
let commands: Commands;

beforeAll(async () => {
  commands = Commands.build();
  api = await Api.open();
  admin = new Client({ connectionString: api.database.adminUrl });
  await admin.connect();
  database = await Database.open({ url: api.database.appUrl, poolSize: 1 });
}, 120_000);
afterAll(async () => {
  await database.close();
  await admin.end();
  await api.close();
  commands.remove();
});

const settings = () => ({
  DATABASE_URL: api.database.adminUrl,
  PASSERELLE_MASTER_KEY_FILE: api.database.keyFile,
  PORT: '0',
});

async function run(carryOut = true): Promise<Due[]> {
  const told: Due[] = [];
  await new RetentionService(database).run((due) => told.push(due), carryOut);
  return told;
}

const stages = async () =>
  (
    await admin.query<{ stage: string; n: number }>(
      'select stage, count(*)::int as n from tenant.case_file group by 1 order by 1',
    )
  ).rows;
const steps = (list: Due[]) => list.map(({ id, step, rule }) => `${id} ${step} ${rule}`).sort();

describe('the daily retention', () => {
  it('says on a dry run what it would do, by reference alone, and touches nothing', async () => {
    const before = await stages();
    const { code, out } = await commands.run('retention', ['--dry-run'], settings());
    expect(code).toBe(0);
    const lines = out.trim().split('\n');
    expect(lines.at(-1)).toMatch(/^À archiver : \d+\. À détruire : \d+\. Rien n'a été touché\.$/);
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines.slice(0, -1))
      expect(line).toMatch(
        /^\w{2,3} [A-Z0-9]{3}-[A-Z0-9]{4} (à archiver|à détruire) \(((ENDED|REFUSED|WITHDRAWN|IDLE)_CASE|ORPHAN_DRAFT)\)$/,
      );
    expect(await stages()).toEqual(before);
  });

  it('archives what is due: nobody reads it any more, and nothing of it is destroyed', async () => {
    const due = await run(false);
    const archived = due.filter(({ step, departement }) => step === 'ARCHIVE' && departement === '38');
    const keys = async () =>
      (await admin.query(`select count(*)::int as n from vault.data_key where wrapped <> ''`)).rows[0].n;
    const [before, destroyed] = [await keys(), due.filter(({ step }) => step === 'DESTROY').length];
    expect(steps(await run())).toEqual(steps(due));
    expect(await keys()).toBe(before - destroyed);
    const { rows } = await admin.query(
      `select distinct f.stage, f.archived_on is not null as dated, r.stage as referral, r.status from tenant.case_file f
      left join tenant.referral r on r.case_id = f.id where f.id = any($1::uuid[]) and r.id is not null`,
      [archived.map(({ id }) => id)],
    );
    expect(rows).toEqual([{ stage: 'ARCHIVED', dated: true, referral: 'ARCHIVED', status: 'CLOSED' }]);
    const doors = await admin.query('select from tenant.access_grant where holder_id = any($1::uuid[])', [
      due.map(({ id }) => id),
    ]);
    expect(doors.rowCount).toBe(0);
    const { data } = await (
      await api.as('manager-38')
    )('{ departement(code: "38") { cases(first: 100) { nodes { id stage } } } }');
    expect(data!.departement.cases.nodes.length).toBeGreaterThan(0);
    expect(
      data!.departement.cases.nodes.filter(({ id }: { id: string }) =>
        due.some((one) => one.id === decodeId(id)!.uuid),
      ),
    ).toEqual([]);
  });

  it('leaves a draft to which a paper was added of late', async () => {
    const { id } = await openDraft(await api.as('association-38'));
    const uuid = decodeId(id)!.uuid;
    for (const [table, column, key] of [
      ['case_file', 'opened_at', 'id'],
      ['case_event', 'at', 'case_id'],
      ['case_part_version', 'written_at', 'holder_id'],
    ]) {
      await admin.query(`update tenant.${table} set ${column} = now() - interval '13 months' where ${key} = $1`, [
        uuid,
      ]);
    }
    expect((await run(false)).map((due) => due.id)).toContain(uuid);
    const posted = await fetch(`${api.url}/documents?case=${id}&slot=IDENTITY_PAPER&name=a.pdf`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await api.token('association-38')}` },
      body: new Uint8Array(pdf()),
    });
    expect(posted.status).toBe(201);
    expect((await run(false)).map((due) => due.id)).not.toContain(uuid);
  });

  it('does nothing the second time on the same day', async () => {
    expect(await run()).toEqual([]);
  });

  it('destroys what has been in the archive for its months, with a certificate that names the rule', async () => {
    const {
      rows: [old],
    } = await admin.query<{ id: string }>(`update tenant.case_file set archived_on = current_date - 70
      where id = (select f.id from tenant.case_file f where f.departement_code = '38' and f.stage = 'ARCHIVED' and f.outcome <> 'REFUSED'
        and not exists (select from tenant.decision d where d.case_id = f.id and d.notified_on is null) limit 1) returning id`);
    expect(steps(await run())).toEqual([`${old!.id} DESTROY ENDED_CASE`]);
    const { rows } = await admin.query(
      'select reason, rule, requested_by from tenant.erasure_certificate where case_id = $1',
      [old!.id],
    );
    expect(rows).toEqual([{ reason: 'RETENTION', rule: 'ENDED_CASE', requested_by: null }]);
    const { data } = await (
      await api.as('dpo-38')
    )('{ departement(code: "38") { erasureCertificates { nodes { case reason rule } } } }');
    expect(data!.departement.erasureCertificates.nodes).toContainEqual({
      case: null,
      reason: 'RETENTION',
      rule: 'ENDED_CASE',
    });
  });

  it('is run by its command too', async () => {
    const { code, out } = await commands.run('retention', [], settings());
    expect([code, out]).toEqual([0, 'Archivés : 0. Détruits : 0.\n']);
  });
});

describe('the role of retention', () => {
  const place = () => ({ departement: '38', today: '2026-11-25', now: new Date() });

  it.each([
    'select id from tenant.case_file',
    'select wrapped from vault.data_key',
    'select minimised from tenant.case_part',
    'delete from tenant.case_part',
    'update tenant.case_file set stage = stage',
    'select email from directory.account',
    `select access.destroy_case(gen_random_uuid(), 'RETENTION', null, null, current_date)`,
    `select access.ask_erasure(gen_random_uuid(), 'PERSON_REQUEST', current_date)`,
    'select access.recall_erasure(gen_random_uuid())',
    'select access.refresh(null)',
    'select * from access.visible_case',
    'select * from tenant.erasure_certificate',
  ])('is refused: %s', async (text) => {
    await expect(database.retain(place(), { text, values: [] })).rejects.toThrow(/permission denied/);
  });

  it('destroys nothing that was not archived, nor a file of another département', async () => {
    const {
      rows: [live],
    } = await admin.query(
      `select id from tenant.case_file where departement_code = '38' and stage not in ('ARCHIVED', 'DRAFT') limit 1`,
    );
    const {
      rows: [other],
    } = await admin.query(
      `select id from tenant.case_file where departement_code <> '38' and stage = 'ARCHIVED' and outcome <> 'ERASED' limit 1`,
    );
    for (const id of [live.id, other.id]) {
      expect(
        await database.retain(place(), {
          text: `select access.destroy_due_case($1, 'ENDED_CASE', current_date) as done`,
          values: [id],
        }),
      ).toEqual([{ done: false }]);
    }
  });

  it.each(['passerelle_app', 'passerelle_jobs'])(
    'is not that of %s, which cannot destroy what is not its own',
    async (role) => {
      const client = new Client({ connectionString: api.database.appUrl });
      await client.connect();
      await client.query(`set role ${role}`);
      for (const call of [
        `access.destroy_case(gen_random_uuid(), 'RETENTION', null, null, current_date)`,
        `access.destroy_due_case(gen_random_uuid(), 'X', current_date)`,
        'access.archive_case(gen_random_uuid())',
      ]) {
        await expect(client.query(`select ${call}`)).rejects.toThrow(/permission denied/);
      }
      await client.end();
    },
  );
});
