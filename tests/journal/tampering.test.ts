import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leafOf } from '../../server/journal/canonical';
import { SealKey } from '../../server/journal/seal-key';
import { CHECKPOINT_FILE, HEAD_FILE } from '../../server/journal/outside-files';
import { Witness } from '../../server/journal/witness';
import { JournalWorld } from './journal-world';

/** Three days of Isère and one of the Rhône, sealed as they came; the last seals come after the last checkpoint. */
let world: JournalWorld;
let monday: string[];
let tuesday: string[];
const NOW = '2027-03-10T09:05:00Z';

beforeAll(async () => {
  world = await JournalWorld.open();
  const keeper = world.keeper();
  monday = await world.write('38', '2027-03-08T08:00:00Z', 3);
  await world.write('69', '2027-03-08T08:00:00Z', 2);
  await world.at('2027-03-08T08:01:00Z', () => keeper.run());
  tuesday = await world.write('38', '2027-03-09T08:00:00Z', 4);
  await world.at('2027-03-09T08:01:00Z', () => keeper.run());
  await world.write('38', '2027-03-10T09:00:00Z', 2);
  await world.at('2027-03-10T09:01:00Z', () => keeper.run());
  await world.write('38', '2027-03-10T09:01:30Z');
  await world.at('2027-03-10T09:02:00Z', () => keeper.run());
  await save();
});
afterAll(() => world.close());

const FORGED = {
  departement: '38',
  day: '2027-03-01',
  seal: 1,
  digest: Buffer.alloc(32),
  madeAt: '2027-03-02T00:00:00.000000Z',
  keyId: 'x',
};
const spoil = (...sql: string[]) => world.spoiled(NOW, sql);
const CHAIN = ['journal_entry', 'journal_sealed', 'journal_seal', 'journal_checkpoint'];
const entry = (id: string) => `departement_code = '38' and id = '${id}'`;
const sealed = (id: string) => `departement_code = '38' and entry_id = '${id}'`;

describe('journal:verify', () => {
  it('finds nothing in a journal that nobody touched, twice in a row', async () => {
    const report = await world.verify(NOW);
    expect(report).toMatchObject({
      named: [],
      departements: 2,
      seals: 5,
      entries: 12,
      checkpoints: 6,
      errors: 0,
      warnings: 0,
    });
    expect((await world.verify(NOW)).named).toEqual([]);
  });

  it.each([
    ['account_id', "'00000000-0000-4000-8000-000000000001'"],
    ['operation', "'other'"],
    ['at', "at + interval '1 microsecond'"],
    ['kind', "'ACT'"],
    ['reason', "'x'"],
    ['mandate_id', 'id'],
    ['subject_id', 'id'],
    ['opened', "'[]'"],
    ['opened', `jsonb_set(opened, '{0,level}', '"NONE"')`],
  ])('names the entry whose %s was changed', async (column, value) => {
    const report = await spoil(`update tenant.journal_entry set ${column} = ${value} where ${entry(monday[1]!)}`);
    expect(report.named).toEqual([`ENTRY_CHANGED 38 1 ${monday[1]}`]);
    expect(report.errors).toBe(1);
  });

  it('names the entry that was deleted', async () => {
    expect((await spoil(`delete from tenant.journal_entry where ${entry(tuesday[2]!)}`)).named).toEqual([
      `ENTRY_MISSING 38 2 ${tuesday[2]}`,
    ]);
  });

  it('names the seal whose place was emptied, when its row went with the entry', async () => {
    const report = await spoil(
      `delete from tenant.journal_entry where ${entry(tuesday[2]!)}`,
      `delete from tenant.journal_sealed where ${sealed(tuesday[2]!)}`,
    );
    expect(report.named).toEqual(['PLACE_MISSING 38 2']);
  });

  it('names the seal that was deleted, with its entries or without', async () => {
    expect((await spoil("delete from tenant.journal_seal where departement_code = '38' and number = 1")).named).toEqual(
      expect.arrayContaining(['SEAL_MISSING 38 1', 'SEAL_ORPHAN 38 1', 'CHECKPOINT_MISMATCH 38 1']),
    );
    const whole = await spoil(
      "delete from tenant.journal_seal where departement_code = '38' and number = 2",
      "delete from tenant.journal_sealed where departement_code = '38' and seal = 2",
      `delete from tenant.journal_entry where id = any('{${tuesday.join(',')}}')`,
    );
    expect(whole.named).toEqual(expect.arrayContaining(['SEAL_MISSING 38 2']));
  });

  it('names the seals that were swapped or renumbered', async () => {
    const report = await spoil(
      "update tenant.journal_seal set number = -1 where departement_code = '38' and number = 1".replace('-1', '99'),
      "update tenant.journal_seal set number = 1 where departement_code = '38' and number = 2",
      "update tenant.journal_seal set number = 2 where departement_code = '38' and number = 99",
    );
    expect(report.named).toEqual(
      expect.arrayContaining(['SEAL_CHANGED 38 1', 'SEAL_CHANGED 38 2', 'CHAIN_BROKEN 38 1']),
    );
  });

  it('names both entries that were swapped, in their places or in their content', async () => {
    const [a, b] = monday as [string, string];
    const places = await spoil(
      `update tenant.journal_sealed set position = position + 10 where ${sealed(a)}`,
      `update tenant.journal_sealed set position = 1 where ${sealed(b)}`,
      `update tenant.journal_sealed set position = 2 where ${sealed(a)}`,
    );
    expect(places.named.sort()).toEqual([`ENTRY_CHANGED 38 1 ${a}`, `ENTRY_CHANGED 38 1 ${b}`].sort());
    const content = await spoil(
      `update tenant.journal_entry set id = gen_random_uuid() where ${entry(a)}`.replace(
        'gen_random_uuid()',
        "'00000000-0000-4000-8000-00000000000a'",
      ),
      `update tenant.journal_entry set id = '${a}' where ${entry(b)}`,
      `update tenant.journal_entry set id = '${b}' where id = '00000000-0000-4000-8000-00000000000a'`,
    );
    expect(content.named.sort()).toEqual([`ENTRY_CHANGED 38 1 ${a}`, `ENTRY_CHANGED 38 1 ${b}`].sort());
  });

  it('names an entry that was moved to another seal', async () => {
    const report = await spoil(`update tenant.journal_sealed set seal = 2, position = 5 where ${sealed(monday[0]!)}`);
    expect(report.named).toEqual(['PLACE_MISSING 38 1', `PLACE_ADDED 38 2 ${monday[0]}`]);
  });

  it('names the seal in which an entry and its leaf were rewritten together', async () => {
    const report = await spoil(`update tenant.journal_sealed set leaf = sha256('x') where ${sealed(monday[0]!)}`);
    expect(report.named).toEqual([`ENTRY_CHANGED 38 1 ${monday[0]}`]);
    const {
      rows: [text],
    } = await world.admin
      .query(`select departement_code, id::text, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
      account_id::text, mandate_id::text, 'forged' as operation, kind, reason, subject_id::text, opened::text from tenant.journal_entry where ${entry(monday[0]!)}`);
    const forged = leafOf(text, 1, 1).toString('hex');
    expect(
      (
        await spoil(
          `update tenant.journal_entry set operation = 'forged' where ${entry(monday[0]!)}`,
          `update tenant.journal_sealed set leaf = '\\x${forged}' where ${sealed(monday[0]!)}`,
        )
      ).named,
    ).toEqual(['ROOT_MISMATCH 38 1']);
  });

  it('names every seal of a chain signed again with another key, and every checkpoint', async () => {
    const forger = new SealKey(Buffer.alloc(32, 7));
    await world.admin.query('begin');
    for (const table of ['journal_checkpoint', 'journal_sealed', 'journal_seal'])
      await world.admin.query(`delete from tenant.${table}`);
    await world.admin.query('commit');
    const before = readFileSync(join(world.folder, CHECKPOINT_FILE), 'utf8');
    const other = `${world.folder}/other`;
    await world.at(NOW, () => world.keeper(other, forger).run());
    const report = await world.verify(NOW);
    expect(report.named).toEqual(
      expect.arrayContaining([
        'BAD_SIGNATURE 38 1',
        'BAD_SIGNATURE 38 2',
        'BAD_SIGNATURE 69 1',
        'CHECKPOINT_MISMATCH 38 1',
      ]),
    );
    // To whoever believes the forger's key, only what lies outside the database tells.
    const believed = await world.verify(NOW, { key: forger });
    expect(believed.named).toEqual(expect.arrayContaining(['BAD_SIGNATURE 38', 'CHAIN_CUT 38 4', 'CHAIN_CUT 69 1']));
    expect((await world.verify(NOW, { key: forger, outside: false })).errors).toBe(0);
    expect(readFileSync(join(world.folder, CHECKPOINT_FILE), 'utf8')).toBe(before);
    await restore();
  });

  it('names the whole chain that was cut away, by what lies outside the database', async () => {
    const report = await spoil(...CHAIN.map((table) => `delete from tenant.${table} where departement_code = '38'`));
    expect(report.named).toEqual(
      expect.arrayContaining(['CHECKPOINT_MISSING 38', 'CHECKPOINT_MISMATCH 38 3', 'CHAIN_CUT 38 4']),
    );
    expect(
      (
        await world.spoiled(
          NOW,
          CHAIN.map((table) => `delete from tenant.${table}`),
          { outside: false },
        )
      ).errors,
    ).toBe(0);
  });

  it('names the end of a chain that was cut off after the last checkpoint', async () => {
    const cut = (table: string, column: string) =>
      `delete from tenant.${table} where departement_code = '38' and ${column} = 4`;
    const report = await spoil(
      'delete from tenant.journal_entry e using tenant.journal_sealed s where s.entry_id = e.id and s.seal = 4',
      cut('journal_sealed', 'seal'),
      cut('journal_seal', 'number'),
    );
    expect(report.named).toEqual(['CHAIN_CUT 38 4']);
  });

  it('names a checkpoint that was changed or removed, and a line of the file that cannot be read', async () => {
    expect(
      (
        await spoil(
          "update tenant.journal_checkpoint set seal = 1 where departement_code = '38' and day = '2027-03-09'",
        )
      ).named,
    ).toEqual(['BAD_SIGNATURE 38']);
    expect(
      (await spoil("delete from tenant.journal_checkpoint where departement_code = '38' and day = '2027-03-09'")).named,
    ).toEqual(['CHECKPOINT_MISSING 38']);
    const file = join(world.folder, CHECKPOINT_FILE);
    const before = readFileSync(file, 'utf8');
    appendFileSync(file, '{"departement":"38","day"');
    expect((await world.verify(NOW)).named).toEqual([expect.stringContaining('CHECKPOINT_UNREADABLE')]);
    // The next checkpoints have lines of their own, and the broken one stays in sight.
    const lines = readFileSync(file, 'utf8').split('\n').length;
    new Witness(world.folder, world.key.verifier).keep([{ ...FORGED, signature: Buffer.alloc(64) }]);
    expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(lines + 2);
    expect((await world.verify(NOW)).named).toContain('BAD_SIGNATURE 38');
    writeFileSync(file, before);
    const heads = readFileSync(join(world.folder, HEAD_FILE), 'utf8');
    writeFileSync(join(world.folder, HEAD_FILE), '{');
    expect((await world.verify(NOW)).named).toEqual(['CHECKPOINT_UNREADABLE – têtes de chaîne']);
    writeFileSync(join(world.folder, HEAD_FILE), heads);
  });

  it.each(['day', 'covers', 'sealed_at', 'first_at'])('names the seal whose %s was changed', async (column) => {
    const value = column === 'day' ? 'day - 1' : `${column} - interval '1 second'`;
    expect(
      (await spoil(`update tenant.journal_seal set ${column} = ${value} where departement_code = '69'`)).named,
    ).toContain('SEAL_CHANGED 69 1');
  });

  it('does not take the mark of a pruning that nobody signed, nor one that is too young', async () => {
    const forged = (signature: string) => [
      `insert into tenant.journal_pruned select '38', '2025-03-08', 1, 1, 3, '2027-03-10', '${world.key.id}', ${signature}`,
      `delete from tenant.journal_entry where ${entry(monday[0]!)}`,
    ];
    expect((await spoil(...forged("decode(repeat('00', 64), 'hex')"))).named).toEqual([
      'MARK_INVALID 38',
      `ENTRY_MISSING 38 1 ${monday[0]}`,
    ]);
  });

  it('names an old entry put in afterwards, whether it waits or was sealed since', async () => {
    const [id] = await world.write('38', '2027-03-08T23:30:00Z');
    expect((await world.verify(NOW)).named).toEqual([`ENTRY_ADDED 38 ${id}`]);
    await world.at('2027-03-11T09:04:00Z', () => world.keeper().run());
    expect((await world.verify('2027-03-11T09:05:00Z')).named).toEqual([`SEAL_LATE 38 5 ${id}`]);
  });
});

/** Sealed again by the true key, as it was: the same instants, the same numbers. */
async function restore(): Promise<void> {
  for (const table of ['journal_checkpoint', 'journal_sealed', 'journal_seal'])
    await world.admin.query(`delete from tenant.${table}`);
  for (const table of saved.keys()) {
    await world.admin.query(
      `insert into tenant.${table} select * from jsonb_populate_recordset(null::tenant.${table}, $1)`,
      [JSON.stringify(saved.get(table))],
    );
  }
}

const saved = new Map<string, unknown[]>();

async function save(): Promise<void> {
  for (const table of ['journal_seal', 'journal_sealed', 'journal_checkpoint']) {
    saved.set(
      table,
      (await world.admin.query(`select to_jsonb(t) as row from tenant.${table} t`)).rows.map(({ row }) => row),
    );
  }
}
