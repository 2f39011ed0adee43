import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { runVerification, type VerifyOptions } from '../../server/cli/verify-command';
import { loadSettings } from '../../server/config/settings';
import { entryColumns, merkleRoot } from '../../server/journal/canonical';
import { CHECKPOINT_FILE } from '../../server/journal/outside-files';
import { JournalWorld } from './journal-world';

let world: JournalWorld;
beforeEach(async () => {
  world = await JournalWorld.open();
});
afterEach(() => world.close());

const sealsOf = async (departement: string) =>
  (
    await world.admin.query(
      `select number, day::text as day, entry_count from tenant.journal_seal where departement_code = $1 order by number`,
      [departement],
    )
  ).rows;

describe('sealing', () => {
  it('hashes every column that an entry has', async () => {
    const { rows } = await world.admin.query(
      "select attname from pg_attribute where attrelid = 'tenant.journal_entry'::regclass and attnum > 0 and not attisdropped order by attnum",
    );
    expect(rows.map(({ attname }) => attname)).toEqual([...entryColumns]);
  });

  it('seals what was committed late: membership is by absence, not by time', async () => {
    await world.write('38', '2027-03-08T08:00:10Z', 3);
    const slow = new Client({ connectionString: world.test.adminUrl });
    await slow.connect();
    await slow.query('begin');
    await slow.query(`insert into tenant.journal_entry (departement_code, id, at, account_id, operation, kind)
      values ('38', gen_random_uuid(), '2027-03-08T08:00:05Z', gen_random_uuid(), 'agenda', 'READ')`);
    await world.at('2027-03-08T08:00:30Z', () => world.keeper().run());
    await slow.query('commit');
    await slow.end();
    await world.at('2027-03-08T08:01:30Z', () => world.keeper().run());
    expect(await sealsOf('38')).toMatchObject([
      { number: 1, entry_count: 3 },
      { number: 2, entry_count: 1 },
    ]);
    expect((await world.verify('2027-03-08T08:02:00Z')).named).toEqual([]);
  });

  it('is done once when five servers do it at once', async () => {
    await world.write('38', '2027-03-08T08:00:00Z', 2_500);
    await world.write('69', '2027-03-08T08:00:00Z', 50);
    await Promise.all(
      [1, 2, 3, 4, 5].map((n) =>
        world.at('2027-03-08T09:00:00Z', () => world.keeper(join(world.folder, String(n))).run()),
      ),
    );
    expect(await world.count('tenant.journal_sealed')).toBe(2_550);
    expect((await sealsOf('38')).map(({ number }) => number)).toEqual([1, 2, 3]);
    expect((await world.verify('2027-03-08T09:01:00Z')).named).toEqual([]);
  });

  it('keeps each seal within one legal day of the département, and within sixteen megabytes', async () => {
    // Just before 22:00 in UTC: in summer the day is ending in Isère, and it is six in the evening in Martinique.
    await world.write('38', '2027-06-08T21:59:58Z', 4);
    await world.write('972', '2027-06-08T21:59:58Z', 4);
    const [large] = await world.write('2A', '2027-06-08T08:00:00Z', 4);
    await world.admin.query(
      `update tenant.journal_entry set opened = (select jsonb_agg(repeat('x', 1000)) from generate_series(1, 20000)) where id = $1`,
      [large],
    );
    await world.at('2027-06-09T08:00:00Z', () => world.keeper().run());
    expect(await sealsOf('38')).toEqual([
      { number: 1, day: '2027-06-08', entry_count: 1 },
      { number: 2, day: '2027-06-09', entry_count: 3 },
    ]);
    expect(await sealsOf('972')).toEqual([{ number: 1, day: '2027-06-08', entry_count: 4 }]);
    expect((await sealsOf('2A')).map(({ entry_count }) => entry_count)).toEqual([1, 3]);
    expect((await world.verify('2027-06-09T08:01:00Z')).named).toEqual([]);
  });

  it('writes a checkpoint a day in the database, in a file that only grows, and in the log: a digest, nothing else', async () => {
    await world.write('38', '2027-03-08T08:00:00Z', 3);
    const keeper = world.keeper();
    const elsewhere = join(world.folder, 'elsewhere');
    const second = world.keeper(elsewhere);
    for (const instant of [
      '2027-03-08T08:01:00Z',
      '2027-03-08T23:05:00Z',
      '2027-03-08T23:11:00Z',
      '2027-03-08T23:12:00Z',
      '2027-03-10T07:00:00Z',
    ]) {
      await world.at(instant, () => keeper.run());
      await world.at(new Date(Date.parse(instant) + 10 * 60_000).toISOString(), () => second.run());
    }
    expect(readFileSync(join(elsewhere, CHECKPOINT_FILE), 'utf8')).toBe(
      readFileSync(join(world.folder, CHECKPOINT_FILE), 'utf8'),
    );
    const file = join(world.folder, CHECKPOINT_FILE);
    const [header, ...lines] = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(header).toEqual({
      format: expect.any(String),
      keyId: world.key.id,
      publicKey: expect.stringContaining('PUBLIC KEY'),
    });
    expect(lines.map(({ day, seal }) => [day, seal])).toEqual([
      ['2027-03-07', 1],
      ['2027-03-08', 1],
      ['2027-03-09', 1],
    ]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(world.logged).toHaveLength(6);
    expect(world.logged[0]).toEqual([
      { departement: '38', day: '2027-03-07', digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
      'journal checkpoint',
    ]);
    // Another server, or the same one after a restart, writes what its own file lacks.
    const other = join(world.folder, 'other');
    await world.at('2027-03-10T07:01:00Z', () => world.keeper(other).run());
    expect(readFileSync(join(other, CHECKPOINT_FILE), 'utf8')).toBe(readFileSync(file, 'utf8'));
    await world.at('2027-03-10T07:02:00Z', () => world.keeper().run());
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(4);
  });

  it('warns of what waits for more than five minutes, and does not take it for a forgery', async () => {
    const ids = await world.write('38', '2027-03-08T08:00:00Z', 2);
    expect(await world.verify('2027-03-08T08:04:00Z')).toMatchObject({ named: [], errors: 0, warnings: 0 });
    expect(await world.verify('2027-03-08T08:06:00Z')).toMatchObject({
      named: ids.map((id) => `UNSEALED 38 ${id}`),
      errors: 0,
      warnings: 2,
    });
  });

  it('seals ten thousand entries in a few seconds at the very worst', async () => {
    await world.write('38', '2027-03-08T08:00:00Z', 10_000);
    const started = performance.now();
    await world.at('2027-03-08T20:00:00Z', () => world.keeper().run());
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(await world.verify('2027-03-08T20:01:00Z')).toMatchObject({ errors: 0, entries: 10_000, seals: 10 });
  });
});

describe('after twelve months', () => {
  it('whole days go, the chain stays, and verification accepts exactly that', async () => {
    const keeper = world.keeper();
    const [first] = await world.write('38', '2026-03-08T08:00:00Z', 1_200);
    await world.at('2026-03-08T09:00:00Z', () => keeper.run());
    const [second] = await world.write('38', '2026-03-09T08:00:00Z', 3);
    await world.at('2026-03-09T09:00:00Z', () => keeper.run());
    await world.at('2027-03-08T22:00:00Z', () => keeper.run());
    expect(await world.count('tenant.journal_entry')).toBe(1_203);
    await world.at('2027-03-09T09:00:00Z', () => keeper.run());
    expect(await world.count('tenant.journal_entry')).toBe(3);
    expect(await world.count('tenant.journal_seal')).toBe(3);
    expect(await world.count('tenant.journal_sealed')).toBe(3);
    expect(await world.verify('2027-03-09T09:01:00Z')).toMatchObject({ named: [], seals: 3, entries: 3 });

    const spoil = (...sql: string[]) => world.spoiled('2027-03-09T09:01:00Z', sql).then(({ named }) => named);
    expect(await spoil(`delete from tenant.journal_entry where id = '${second}'`)).toEqual([
      `ENTRY_MISSING 38 3 ${second}`,
    ]);
    expect(await spoil("update tenant.journal_pruned set through = '2026-03-09', last_seal = 3")).toEqual(
      expect.arrayContaining(['MARK_INVALID 38', 'PLACE_MISSING 38 1', 'PLACE_MISSING 38 2']),
    );
    expect(await spoil('delete from tenant.journal_seal where number = 1')).toEqual(
      expect.arrayContaining(['SEAL_MISSING 38 1']),
    );
    expect(await spoil(`insert into tenant.journal_sealed values ('38', 1, 1, '${first}', sha256('x'))`)).toEqual([
      'PRUNING_UNFINISHED 38 1',
    ]);

    await world.at('2027-03-10T09:00:00Z', () => keeper.run());
    expect(await world.count('tenant.journal_entry')).toBe(0);
    expect(await world.verify('2027-03-10T09:01:00Z')).toMatchObject({ named: [], seals: 3, entries: 0 });
  });
});

describe('nobody changes the journal', () => {
  const as = (duty: 'passerelle_jobs' | 'passerelle_sealer' | 'passerelle_pruner', text: string) =>
    world.database.job({ text, values: [] }, duty);

  it('the sealer reads entries and adds seals, and can change and remove nothing', async () => {
    await world.write('38', '2027-03-08T08:00:00Z', 2);
    expect(await as('passerelle_sealer', 'select id from tenant.journal_entry')).toHaveLength(2);
    for (const table of ['journal_entry', 'journal_seal', 'journal_sealed', 'journal_checkpoint', 'journal_pruned']) {
      await expect(as('passerelle_sealer', `delete from tenant.${table}`)).rejects.toThrow(/permission denied/);
      await expect(as('passerelle_sealer', `update tenant.${table} set departement_code = '69'`)).rejects.toThrow(
        /permission denied/,
      );
    }
    for (const table of [
      'tenant.case_file',
      'tenant.case_part',
      'vault.data_key',
      'directory.account',
      'directory.mandate',
      'access.journal',
    ]) {
      await expect(as('passerelle_sealer', `select from ${table}`)).rejects.toThrow(/permission denied/);
    }
  });

  it('the pruner sees and removes only what a mark names, and reads no content', async () => {
    await world.write('38', '2027-03-08T08:00:00Z', 2);
    await world.at('2027-03-08T09:00:00Z', () => world.keeper().run());
    await as('passerelle_pruner', 'delete from tenant.journal_entry');
    await as('passerelle_pruner', 'delete from tenant.journal_sealed');
    expect(await world.count('tenant.journal_entry')).toBe(2);
    expect(await world.count('tenant.journal_sealed')).toBe(2);
    await expect(as('passerelle_pruner', 'select opened from tenant.journal_entry')).rejects.toThrow(
      /permission denied/,
    );
    await expect(as('passerelle_pruner', 'delete from tenant.journal_seal')).rejects.toThrow(/permission denied/);
    await expect(
      as('passerelle_pruner', "insert into tenant.journal_pruned (departement_code) values ('38')"),
    ).rejects.toThrow(/permission denied/);
  });

  it('the upkeep role neither reads entries nor seals', async () => {
    for (const table of ['journal_entry', 'journal_seal', 'journal_sealed', 'journal_checkpoint', 'journal_pruned']) {
      await expect(as('passerelle_jobs', `select from tenant.${table}`)).rejects.toThrow(/permission denied/);
    }
  });
});

describe('a Merkle root', () => {
  it('differs with the order and the number of leaves, and a node is no leaf', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((text) => Buffer.from(text.repeat(32))) as [Buffer, Buffer, Buffer];
    const roots = [[a], [a, b], [b, a], [a, b, c], [a, c, b], [merkleRoot([a, b]), c]].map((leaves) =>
      merkleRoot(leaves).toString('hex'),
    );
    expect(new Set(roots.slice(0, 5)).size).toBe(5);
    expect(roots[5]).toBe(roots[3]);
    expect(merkleRoot([])).toEqual(Buffer.alloc(32));
  });
});

describe('the command', () => {
  const verify = async (options: VerifyOptions) => {
    const lines: string[] = [];
    const settings = loadSettings({ DATABASE_URL: world.test.adminUrl, PASSERELLE_DATA: world.folder });
    return {
      holds: await runVerification(world.test.adminUrl, settings, options, (line) => void lines.push(line)),
      lines,
    };
  };

  it('needs the public key alone, reads the files outside the database, and ends with a sum', async () => {
    await world.write('38', '2026-03-08T08:00:00Z', 3);
    const [id] = await world.write('69', '2026-03-08T08:00:00Z', 2);
    await world.at('2026-03-08T09:00:00Z', () => world.keeper().run());
    const publicKey = join(world.folder, 'public.pem');
    writeFileSync(publicKey, world.key.verifier.pem);
    const { holds, lines } = await verify({ publicKey });
    expect({ holds, lines }).toEqual({
      holds: true,
      lines: [
        'journal:verify : 2 département(s), 2 sceau(x), 5 écriture(s) vérifiée(s), 2 point(s) de contrôle ; 0 anomalie(s), 0 avertissement(s).',
      ],
    });
    expect((await verify({ publicKey, printPublicKey: true })).lines).toEqual([world.key.verifier.pem.trim()]);

    await world.admin.query(`update tenant.journal_entry set operation = 'x' where id = '${id}'`);
    const spoiled = await verify({ publicKey });
    expect(spoiled.holds).toBe(false);
    expect(spoiled.lines[0]).toMatch(
      new RegExp(`^ANOMALIE ENTRY_CHANGED · département 69 · sceau 1 · écriture ${id} : .+`),
    );
    expect((await verify({ publicKey, departement: '38' })).holds).toBe(true);
  });

  it('refuses in one sentence a key or a file that is none', async () => {
    const notAKey = join(world.folder, 'nothing.pem');
    writeFileSync(notAKey, 'nothing');
    await expect(verify({ publicKey: notAKey })).rejects.toThrow(/Ed25519/);
    await expect(verify({ publicKey: join(world.folder, 'absent') })).rejects.toThrow(/Ed25519/);
    await expect(verify({ checkpoints: join(world.folder, 'absent') })).rejects.toThrow(/introuvable/);
  });
});
