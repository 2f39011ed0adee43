import { foldExistingFingerprints } from '../../server/cli/fold-existing-fingerprints';
import { indexExistingNames } from '../../server/cli/index-existing-names';
import { formerlyFolded } from '../../server/kernel/former-folding';
import { formerFingerprint, personFingerprint } from '../../server/vault/fingerprint';
import { InstallationKeys } from '../../server/vault/installation-keys';
import { NameTokens } from '../../server/vault/name-tokens';
import { Vault } from '../../server/vault/vault';
import { SHEET } from '../support/stories';
import { TwoDepartements, uuid } from './two-departements';

let world: TwoDepartements;
let keys: InstallationKeys;
let vault: Vault;
beforeAll(async () => {
  world = await TwoDepartements.open();
  keys = new InstallationKeys(world.api.database.masterKey);
  vault = new Vault(world.api.database.masterKey);
}, 120_000);
afterAll(() => world.close());

const printKey = () => keys.of('fingerprint of persons');
const factOf = async (caseId: string) =>
  (await world.admin.query('select fingerprint from tenant.case_fact where case_id = $1', [uuid(caseId)])).rows[0]
    .fingerprint as Buffer;
const found = (caseId: string) => world.count('select from tenant.possible_duplicate where case_id = $1', uuid(caseId));
const finds = async (text: string, id: string) => {
  const { data } = await world.here(
    'query ($text: String!) { departement(code: "38") { cases(search: $text, first: 100) { nodes { id } } } }',
    { text },
  );
  return (data!.departement.cases.nodes as { id: string }[]).some((node) => node.id === id);
};
const rename = (who: typeof world.here, caseId: string, familyName: string, givenName: string) =>
  world.act(who, 'writeGroup', { caseId, sheet: { identity: { ...SHEET.identity, familyName, givenName } } });

describe('an installation that folded names otherwise', () => {
  it('keeps its former fingerprints, new files too, until all change at once; then swapped names are one person', async () => {
    await world.admin.query('update reference.installation set name_folding = 1');
    const holder = await world.submitted(world.here, 'Échangeova');
    await rename(world.here, holder, 'Échangeova', 'Łucja');
    const asker = await world.submitted(world.there, 'Autrova', '69');
    await rename(world.there, asker, 'Lucja', 'Echangeova');
    await world.match();
    expect(await factOf(holder)).toEqual(formerFingerprint(printKey(), 'Échangeova', 'Łucja', '1998'));
    expect(await found(holder)).toBe(0);

    const other = await world.submitted(world.here, 'Entretempova');
    const folded = () => foldExistingFingerprints(world.admin, vault, printKey());
    expect([(await folded())! > 2, await folded()]).toEqual([true, null]);
    await world.admin.query('reset role');
    const now = personFingerprint(printKey(), 'Echangeova', 'Lucja', '1998');
    expect([await factOf(holder), await factOf(asker)]).toEqual([now, now]);
    expect(await factOf(other)).toEqual(personFingerprint(printKey(), 'Entretempova', 'Awa', '1998'));
    await world.match();
    expect([await found(holder), await found(asker)]).toEqual([1, 0]);
  });

  it('finds its names before they are indexed again, and after, with nothing left of the former ones', async () => {
    const { id } = await world.draft(world.here, 'Koç');
    const names = new NameTokens(keys.of('name index'));
    const former = names.index('38', [formerlyFolded('Koç')]);
    expect(former.map(({ form }) => form)).not.toContain(names.formToken('38', 'koc'));
    await world.admin.query('delete from tenant.name_form where case_id = $1', [uuid(id)]);
    await world.admin.query('delete from tenant.name_spelling where form = $1', [names.formToken('38', 'koc')]);
    for (const { form, spellings } of [...former, { form: '42', spellings: [] }]) {
      await world.admin.query(
        `insert into tenant.name_form (departement_code, case_id, form, folding) values ('38', $1, $2, 1)`,
        [uuid(id), form],
      );
      for (const { token, deletions } of spellings)
        await world.admin.query(`insert into tenant.name_spelling values ('38', $1, $2, $3) on conflict do nothing`, [
          token,
          form,
          deletions,
        ]);
    }
    expect([await finds('Koç', id), await finds('koc', id)]).toEqual([true, false]);
    expect(await indexExistingNames(world.admin, vault, names)).toBe(1);
    await world.admin.query('reset role');
    expect([await finds('Koç', id), await finds('koc', id)]).toEqual([true, true]);
    expect(await world.count('select from tenant.name_form where case_id = $1 and folding < 2', uuid(id))).toBe(0);
  });
});
