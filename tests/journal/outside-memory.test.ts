import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAcknowledgement } from '../../server/cli/acknowledge-command';
import { runVerification } from '../../server/cli/verify-command';
import { loadSettings } from '../../server/config/settings';
import { CHECKPOINT_FILE, HEAD_FILE } from '../../server/journal/outside-files';
import { JournalWorld } from './journal-world';

let world: JournalWorld;
beforeEach(async () => {
  world = await JournalWorld.open();
});
afterEach(() => world.close());

const run = (instant: string) => world.at(instant, () => world.keeper().run());
const settings = () =>
  loadSettings({
    DATABASE_URL: world.test.adminUrl,
    PASSERELLE_DATA: world.folder,
    PASSERELLE_MASTER_KEY_FILE: world.test.keyFile,
  });

/** The command, as the operator runs it: its exit code, and its lines. */
async function command(instant: string) {
  const publicKey = join(world.folder, 'journal.pem');
  writeFileSync(publicKey, world.key.verifier.pem);
  const lines: string[] = [];
  const holds = await world.at(instant, () =>
    runVerification(world.test.adminUrl, settings(), { publicKey }, (line) => void lines.push(line)),
  );
  return { holds, findings: lines.slice(0, -1) };
}

async function acknowledge(instant: string, reason = 'base remise dans un état plus ancien') {
  const lines: string[] = [];
  await world.database.close();
  await world.at(instant, () =>
    runAcknowledgement(world.test.adminUrl, settings(), { reason }, (line) => void lines.push(line)),
  );
  await world.reopen();
  return lines;
}

/** As the owner of the database: the last seal of Isère, its rows and its entries. */
async function cutLastSeal(): Promise<void> {
  await world.admin
    .query(`with last as (select max(number) as number from tenant.journal_seal where departement_code = '38'),
    gone as (delete from tenant.journal_sealed s using last where s.departement_code = '38' and s.seal = last.number returning s.entry_id),
    entries as (delete from tenant.journal_entry e using gone where e.id = gone.entry_id)
    delete from tenant.journal_seal k using last where k.departement_code = '38' and k.number = last.number`);
}

async function threeSeals(): Promise<void> {
  for (const minute of ['01', '02', '03']) {
    await world.write('38', `2027-03-08T08:${minute}:00Z`, 2);
    await run(`2027-03-08T08:${minute}:30Z`);
  }
}

describe('the memory outside the database', () => {
  it('never forgets a seal that was deleted, however many are made afterwards', async () => {
    await threeSeals();
    expect(await command('2027-03-08T08:04:00Z')).toEqual({ holds: true, findings: [] });
    await cutLastSeal();
    for (const minute of ['05', '06']) {
      await world.write('38', `2027-03-08T08:${minute}:00Z`);
      await run(`2027-03-08T08:${minute}:30Z`);
    }
    expect(await world.count('tenant.journal_seal')).toBe(4);
    expect(await command('2027-03-08T08:07:00Z')).toEqual({
      holds: false,
      findings: [expect.stringMatching(/^ANOMALIE CHAIN_CUT · département 38 · sceau 3 : ce sceau, .+\.$/)],
    });
    expect(world.alarms).toContainEqual({ departement: '38', seal: 3, finding: 'CHAIN_CUT' });
  });

  it('tells a database that was set back, even where nothing is sealed any more', async () => {
    await threeSeals();
    await world.write('69', '2027-03-08T08:03:40Z');
    await run('2027-03-08T08:04:00Z');
    await cutLastSeal();
    for (const table of ['journal_sealed', 'journal_seal'])
      await world.admin.query(`delete from tenant.${table} where departement_code = '69'`);
    await run('2027-03-08T08:10:00Z');
    const { holds, findings } = await command('2027-03-08T08:11:00Z');
    expect(holds).toBe(false);
    expect(findings.join('\n')).toMatch(/CHAIN_CUT · département 38 · sceau 3/);
    expect(world.alarms).toContainEqual({ departement: '69', seal: 1, finding: 'CHAIN_CUT' });
  });

  it('is missed when its file is gone, and a new one says that it began late', async () => {
    await threeSeals();
    rmSync(join(world.folder, HEAD_FILE));
    expect((await command('2027-03-08T08:04:00Z')).findings).toEqual([expect.stringContaining('WITNESS_MISSING')]);
    await run('2027-03-08T08:05:00Z');
    expect(await command('2027-03-08T08:06:00Z')).toEqual({
      holds: false,
      findings: [expect.stringContaining('WITNESS_LATE')],
    });
    // It protects from then on all the same.
    await cutLastSeal();
    expect((await command('2027-03-08T08:07:00Z')).findings.join('\n')).toMatch(/CHAIN_CUT · département 38 · sceau 3/);
  });

  it('keeps a file that it cannot read, and says so', async () => {
    await threeSeals();
    writeFileSync(join(world.folder, HEAD_FILE), '{"38":');
    expect((await command('2027-03-08T08:04:00Z')).findings).toEqual([expect.stringContaining('têtes de chaîne')]);
    await run('2027-03-08T08:05:00Z');
    expect(readFileSync(join(world.folder, `${HEAD_FILE}.unreadable`), 'utf8')).toBe('{"38":');
    expect((await command('2027-03-08T08:06:00Z')).findings).toEqual([expect.stringContaining('WITNESS_LATE')]);
  });

  it('reads the heads of an older version, and goes on from them', async () => {
    await threeSeals();
    const { heads } = JSON.parse(readFileSync(join(world.folder, HEAD_FILE), 'utf8'));
    writeFileSync(join(world.folder, HEAD_FILE), JSON.stringify(heads));
    await cutLastSeal();
    await run('2027-03-08T08:05:00Z');
    expect((await command('2027-03-08T08:06:00Z')).findings).toEqual([expect.stringContaining('CHAIN_CUT')]);
  });
});

describe('what the operator takes note of', () => {
  it('is an entry of the journal, sealed, and a signed line outside: then the chain is verified from there', async () => {
    await threeSeals();
    await run('2027-03-09T09:00:00Z');
    await cutLastSeal();
    await world.admin.query('delete from tenant.journal_checkpoint');
    expect(await acknowledge('2027-03-09T10:00:00Z')).toEqual([
      "Département 38 : il est pris acte que la chaîne n'est plus, après le sceau 1, celle qui avait été relevée.",
    ]);
    await run('2027-03-09T10:01:00Z');
    expect(await command('2027-03-09T10:02:00Z')).toEqual({ holds: true, findings: [] });
    const entry = "operation = 'acknowledgeJournal' and reason like 'CHAIN 1 · base remise%'";
    expect(await world.count('tenant.journal_entry', entry)).toBe(1);
    // What is cut next is told again.
    await cutLastSeal();
    expect((await command('2027-03-09T10:03:00Z')).findings.join('\n')).toMatch(/CHAIN_CUT · département 38 · sceau 3/);
  });

  it('is void without its entry in the journal, or with another signature', async () => {
    await threeSeals();
    await run('2027-03-09T09:00:00Z');
    await cutLastSeal();
    await world.admin.query('delete from tenant.journal_checkpoint');
    await acknowledge('2027-03-09T10:00:00Z');
    await run('2027-03-09T10:01:00Z');
    const file = join(world.folder, CHECKPOINT_FILE);
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('"what":"CHAIN","seal":1', '"what":"CHAIN","seal":0'));
    expect((await command('2027-03-09T10:02:00Z')).findings.join('\n')).toMatch(/ADMISSION_INVALID · département 38/);
    writeFileSync(file, before);
    await world.admin.query("update tenant.journal_entry set operation = 'x' where operation = 'acknowledgeJournal'");
    expect((await command('2027-03-09T10:02:00Z')).findings.join('\n')).toMatch(/ADMISSION_INVALID · département 38/);
  });

  it('excuses no entry that was changed', async () => {
    const [id] = await world.write('38', '2027-03-08T08:00:00Z', 2);
    await run('2027-03-08T08:01:00Z');
    await world.admin.query('update tenant.journal_entry set operation = $1 where id = $2', ['x', id]);
    expect(await acknowledge('2027-03-08T08:02:00Z')).toEqual([]);
    expect((await command('2027-03-08T08:03:00Z')).findings).toEqual([expect.stringContaining('ENTRY_CHANGED')]);
  });

  it('says why, in a sentence', async () => {
    await expect(acknowledge('2027-03-08T08:02:00Z', '')).rejects.toThrow(/Dites pourquoi/);
    await world.reopen();
  });
});

describe('a clock that jumped', () => {
  it('is told apart from tampering, admitted, and hides no entry put in afterwards', async () => {
    await world.write('38', '2027-03-08T08:00:00Z', 2);
    await run('2027-03-08T08:01:00Z');
    // A year ahead for an hour: what is done is dated so, sealed so, and a day is closed.
    await world.write('38', '2028-03-08T08:00:00Z', 2);
    await run('2028-03-08T08:05:00Z');
    await world.write('38', '2027-03-08T09:10:00Z', 2);
    await run('2027-03-08T09:11:00Z');
    expect((await command('2027-03-08T09:20:00Z')).findings).toEqual([
      expect.stringMatching(/^ANOMALIE CLOCK_WENT_BACK · département 38 · sceau 3 : l'horloge .+ pas une altération/),
    ]);
    expect(await acknowledge('2027-03-08T09:21:00Z', 'horloge remise à l’heure')).toEqual([
      expect.stringContaining('avant le sceau 3'),
    ]);
    await run('2027-03-08T09:22:00Z');
    expect(await command('2027-03-08T09:23:00Z')).toEqual({ holds: true, findings: [] });

    const [forged] = await world.write('38', '2027-03-08T07:00:00Z');
    expect((await command('2027-03-08T09:24:00Z')).findings).toEqual([expect.stringContaining(`écriture ${forged}`)]);
    await run('2027-03-09T09:22:00Z');
    expect((await command('2027-03-09T09:23:00Z')).findings).toEqual([expect.stringContaining('SEAL_LATE')]);
  });

  it('does not keep what is written afterwards from being sealed within the minute', async () => {
    await world.write('38', '2028-03-08T08:00:00Z', 2);
    await run('2028-03-08T08:05:00Z');
    const [id] = await world.write('38', '2027-03-08T09:10:00Z');
    await run('2027-03-08T09:11:00Z');
    expect(await world.count('tenant.journal_sealed', `entry_id = '${id}'`)).toBe(1);
    expect(existsSync(join(world.folder, HEAD_FILE))).toBe(true);
  });
});
