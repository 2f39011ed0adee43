import { encodeId } from '../../server/kernel/id';
import { foldName } from '../../server/kernel/fold-name';
import { FoldDirectory1795972200000 } from '../../migrations/20261129171000-fold-directory';
import { DirectoryWorld } from './directory-world';

let world: DirectoryWorld;
let association: { id: string; teamId: string };
beforeAll(async () => {
  world = await DirectoryWorld.open();
  association = await world.organisation('Association du Nord');
});
afterAll(() => world.close());

const REGISTER = `mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) {
  organisation { name } userErrors { code path } } }`;
const ofTeam = (name: string) =>
  world.admin.query(
    `insert into directory.team (id, organisation_id, departement_code, name) values (gen_random_uuid(), $1, '38', $2)`,
    [association.id, name],
  );

describe('the database', () => {
  it.each([
    'Équipe  Nord',
    'équipe nord',
    'ÉQUIPE-NORD',
    'E\u0301quipe\u00A0Nord\u200B',
    'L’Œuvre d’Accueil & Cie',
    'Łódź, Straße n° 2',
    'İstanbul ığdır',
    'Amicale du Nid (Isère)',
    'Ｎｏｒｄ',
    'Ænima Øresund Đurđica',
  ])('folds « %s » as the server does', async (name) => {
    const { rows } = await world.admin.query('select access.folded_name($1) as folded', [name]);
    expect(rows[0].folded).toBe(foldName(name));
  });

  it('has one team of a name in an association and a département, however it is written', async () => {
    await ofTeam('Équipe Nord');
    for (const again of ['équipe nord', 'Equipe  Nord', 'ÉQUIPE\u00A0NORD', 'E\u0301quipe-Nord'])
      await expect(ofTeam(again)).rejects.toThrow(/team_name/);
    await ofTeam('Équipe Sud');
  });

  it('keeps the ones that were written twice before, as they are, when it begins to look', async () => {
    const migration = new FoldDirectory1795972200000();
    const runner = { query: (statement: string) => world.admin.query(statement) } as never;
    await world.admin.query('begin; set local role passerelle_owner');
    await migration.down(runner);
    for (const name of ['Équipe Est', 'équipe est', 'EQUIPE EST']) await ofTeam(name);
    await migration.up(runner);
    const { rows } = await world.admin.query(
      `select name, twin from directory.team where access.folded_name(name) = 'equipe est' order by twin`,
    );
    expect(rows.map(({ twin }) => twin)).toEqual([0, 1, 2]);
    await expect(ofTeam('equipe-est')).rejects.toThrow(/team_name/);
    await world.admin.query('rollback');
  });
});

it('an organisation is registered once under a name, however it is written, and kept tidy', async () => {
  const commission = await world.body('38', 'PROSTITUTION_EXIT_COMMISSION');
  const coordinator = await world.account('coordinator', { role: 'COORDINATOR', bodyId: commission });
  const register = async (name: string, registration: string) =>
    (await world.ask<any>(coordinator, REGISTER, { input: { departement: '38', name, registration } }))
      .registerOrganisation;
  expect(await register('  L’Appui  du\u00A0Vercors\u200B ', 'W381234501')).toEqual({
    organisation: { name: 'L’Appui du Vercors' },
    userErrors: [],
  });
  expect(await register("l'appui DU vercors", 'W381234502')).toEqual({
    organisation: null,
    userErrors: [{ code: 'ALREADY_EXISTS', path: ['name'] }],
  });
  expect((await register('L’Appui du Vercors, Die', 'W381234503')).userErrors).toEqual([]);
});

it('a mandate in a team that is written otherwise is in that team', async () => {
  const manager = await world.account('manager', { role: 'ASSOCIATION_MANAGER', organisationId: association.id });
  const grant = async (team: string, email: string) => {
    const input = { departement: '38', role: 'ASSOCIATION_CASEWORKER', email, displayName: 'Nom', team };
    const organisationId = encodeId('Organisation', '38', association.id);
    const { grantMandate } = await world.ask<any>(
      manager,
      'mutation ($input: GrantMandateInput!) { grantMandate(input: $input) { invitation { state } userErrors { code } } }',
      { input: { ...input, organisationId } },
    );
    return grantMandate;
  };
  const teamOf = async (email: string) => {
    expect(await world.accept(email)).toEqual([]);
    const { rows } = await world.admin.query(
      `select t.name from directory.mandate m join directory.account a on a.id = m.account_id join directory.team t on t.id = m.team_id
       where a.email = $1`,
      [email],
    );
    return rows;
  };
  const offered = { invitation: { state: 'OFFERED' }, userErrors: [] };
  expect(await grant('Pôle  Écoute', 'un@example.fr')).toEqual(offered);
  expect(await teamOf('un@example.fr')).toEqual([{ name: 'Pôle Écoute' }]);
  expect(await grant('pole ecoute', 'deux@example.fr')).toEqual(offered);
  expect(await teamOf('deux@example.fr')).toEqual([{ name: 'Pôle Écoute' }]);
  expect((await grant('Pôle Écoute', 'trois\u200B@example.fr')).userErrors).toEqual([]);
  const { rows } = await world.admin.query(`select email from directory.account where email like 'trois%'`);
  expect(rows).toEqual([{ email: 'trois@example.fr' }]);
});
