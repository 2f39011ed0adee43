import { Client } from 'pg';
import { SHEET, SittingWorld } from './sitting-world';

let world: SittingWorld;
let admin: Client;
beforeAll(async () => {
  world = await SittingWorld.open();
  admin = new Client({ connectionString: world.api.database.adminUrl });
  await admin.connect();
}, 120_000);
afterAll(async () => {
  await admin.end();
  await world.api.close();
});

const { familyName: _family, ...NAMELESS } = SHEET.identity;
const sheetWith = (identity: object) => ({ ...SHEET, identity });
const unknown = { ...NAMELESS, familyNameUnknown: 'DANGEROUS' };
const write = (caseId: string, identity: object) =>
  world.act(world.association, 'writeGroup', { caseId, sheet: { identity } });
const FIELDS = 'level withheld familyName familyNameUnknown givenName';

async function missingIn(identity: object): Promise<{ code: string; path: string[]; message: string }[]> {
  const opened = await world.act(
    world.association,
    'openCase',
    { departement: '38', sheet: sheetWith(identity) },
    'case { completeness { missing { code path message } } }',
  );
  // Beside the age, which a year that says nothing leaves open.
  return opened.case.completeness.missing.filter(({ path }: { path: string[] }) => path[0] === 'identity');
}

async function identityOf(who: typeof world.association, caseId: string) {
  const { data } = await who(
    `query ($id: ID!) { departement(code: "38") { case(id: $id) { sheet { identity { ... on IdentityGroup { ${FIELDS} } } } } } }`,
    { id: caseId },
  );
  return data!.departement.case.sheet.identity;
}

describe('a required field of the identity', () => {
  it.each([' ', '.', '\u200B', '--', '\u3164', '?'])('is not filled in by %j', async (nothing) => {
    for (const name of ['familyName', 'givenName', 'birthYear'])
      expect(await missingIn({ ...SHEET.identity, [name]: nothing })).toEqual([
        expect.objectContaining({ code: 'MISSING_VALUE', path: ['identity', name] }),
      ]);
  });

  it('holds a value, or the code that says why it is not known, and no other word', async () => {
    expect(await missingIn(NAMELESS)).toMatchObject([
      { code: 'MISSING_VALUE', message: expect.stringContaining('refus, pas encore demandé, ou danger') },
    ]);
    for (const code of ['REFUSED', 'NOT_ASKED_YET', 'DANGEROUS'])
      expect(await missingIn({ ...NAMELESS, familyNameUnknown: code })).toEqual([]);
    expect(await missingIn({ ...NAMELESS, familyNameUnknown: 'inconnue' })).toMatchObject([
      { code: 'INVALID_VALUE', path: ['identity', 'familyNameUnknown'] },
    ]);
  });

  it('shows why it is not known where it would be shown, until it is known', async () => {
    const { caseId } = await world.acceptedCase(sheetWith(unknown));
    for (const who of [world.association, world.coordinator])
      expect(await identityOf(who, caseId)).toMatchObject({ familyName: null, familyNameUnknown: 'DANGEROUS' });
    await write(caseId, { ...unknown, familyName: 'Retrouvova' });
    expect(await identityOf(world.association, caseId)).toMatchObject({
      familyName: 'Retrouvova',
      familyNameUnknown: null,
    });
  });
});

describe('a person who is not known by name', () => {
  it('is submitted, and never matched nor found by a word for « unknown »', async () => {
    const { caseId } = await world.acceptedCase(sheetWith(unknown));
    const uuid = (await admin.query('select id from tenant.case_file order by opened_at desc limit 1')).rows[0].id;
    expect((await admin.query('select fingerprint from tenant.case_fact where case_id = $1', [uuid])).rows).toEqual([
      { fingerprint: null },
    ]);
    expect((await admin.query('select from tenant.match_request where case_id = $1', [uuid])).rowCount).toBe(0);
    for (const search of ['DANGEROUS', 'unknown', 'inconnu', 'dangereux']) {
      const { data } = await world.association(
        'query ($search: String!) { departement(code: "38") { cases(search: $search, first: 100) { nodes { id } } } }',
        { search },
      );
      expect(data!.departement.cases.nodes.map(({ id }: { id: string }) => id)).not.toContain(caseId);
    }
  });

  it('is placed and convened, and no decision is recorded until her name is: the association writes it even then', async () => {
    const { caseId, referralId } = await world.acceptedCase(sheetWith(unknown));
    const sessionId = await world.session(world.dayIn(90));
    const agendaItemId = await world.place(sessionId, referralId);
    const { act, coordinator } = world;
    await act.call(world, coordinator, 'conveneSession', { sessionId });
    const opening = { sessionId, acknowledgedWarnings: ['OPENING_DAY'] };
    await act.call(world, coordinator, 'openSession', opening, '', 'SessionInput');
    await world.attend(sessionId);
    const opinion = { agendaItemId, sense: 'FAVOURABLE', acknowledgedWarnings: ['QUORUM'] };
    expect((await act.call(world, coordinator, 'recordOpinion', opinion)).userErrors).toEqual([]);
    const today = world.dayIn(0);
    const decide = () =>
      act.call(world, world.prefecture, 'recordDecision', {
        referralId,
        sense: 'AUTHORISED',
        signatory: 'Le préfet',
        signedOn: today,
        startsOn: today,
      });
    expect((await decide()).userErrors).toMatchObject([
      { code: 'WRONG_STATE', message: expect.stringContaining('demandez à l’association') },
    ]);
    expect((await write(caseId, { ...unknown, familyName: 'Nommeova' })).userErrors).toEqual([]);
    expect((await write(caseId, SHEET.identity)).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect((await decide()).userErrors).toEqual([]);
  });
});
