import { buildSchema, getNamedType, isInputObjectType, type GraphQLInputObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actBook } from '../../server/domains/acts';
import { seemsToName } from '../../server/kernel/seems-to-name';
import { SHEET, SittingWorld } from './sitting-world';

const schema = buildSchema(readFileSync(join(__dirname, '../../schema/schema.graphql'), 'utf8'));
/** What no reader is ever shown. */
const NEVER_SHOWN = ['idempotencyKey', 'acknowledgedWarnings'];

/** Paths of the texts of an input; a sheet is one, its groups have their own list. */
function textsIn(input: GraphQLInputObjectType): string[] {
  return Object.values(input.getFields()).flatMap(({ name, type }) => {
    const named = getNamedType(type);
    if (NEVER_SHOWN.includes(name)) return [];
    if (named.name === 'CaseSheetInput') return [name];
    if (isInputObjectType(named)) return textsIn(named).map((path) => `${name}.${path}`);
    return named.name === 'String' ? [name] : [];
  });
}

describe('every text that an act takes', () => {
  it('has an answer to who reads it, and nothing else has one', () => {
    const mutations = schema.getMutationType()!.getFields();
    // A paper comes by its own route.
    const acts = actBook.names.filter((name) => !['attachDocument', 'attachSignedCopy'].includes(name));
    expect(Object.keys(mutations).sort()).toEqual([...acts].sort());
    const found = acts.map((name) => [
      name,
      textsIn(getNamedType(mutations[name]!.args[0]!.type) as GraphQLInputObjectType).sort(),
    ]);
    expect(found).toEqual(acts.map((name) => [name, Object.keys(actBook.takenBy(name).texts).sort()]));
  });
});

describe('a text seems to name somebody', () => {
  it.each([
    'Point sur Mme Diallo',
    'Cas de Awa DIALLO',
    'Audition de DIALLO Awa',
    'Appeler le 06 12 34 56 78',
    'Appeler +234 803 123 4567',
    'Écrire à awa.d@example.org',
    'Une personne née le 4 avril 1998',
    'Dossier 3803012345',
  ])('« %s »', (text) => expect(seemsToName(text)).toBe(true));

  it.each([
    'Bilan CODAF 2026',
    'Plan départemental TEH : actions du DDETS, de l’ARS et de la MIPROF',
    'Lutte contre la prostitution des mineurs',
    'Budget 2026 : 12 000 euros, 38 000 Grenoble, article R.121-12-3',
    'Réunion du 31/12/2026 à 14:00',
  ])('and not « %s »', (text) => expect(seemsToName(text)).toBe(false));

  it('and a place may have a street that bears a name', () => {
    expect(seemsToName('Préfecture, 12 place Jean MOULIN', true)).toBe(false);
    expect(seemsToName('Chez elle, 06 12 34 56 78', true)).toBe(true);
  });
});

describe('a text that is read beyond the identity', () => {
  let world: SittingWorld;
  let sessionId: string;
  let caseId: string;
  beforeAll(async () => {
    world = await SittingWorld.open();
    const identity = { ...SHEET.identity, familyName: 'Texteova', givenName: 'Xochitl' };
    ({ caseId } = await world.acceptedCase({ ...SHEET, identity }));
    sessionId = await world.session(world.dayIn(90), { formation: 'POLICY' });
  }, 120_000);
  afterAll(() => world.api.close());

  const place = (title: string, more: object = {}) =>
    world.act(world.coordinator, 'placeOnAgenda', { sessionId, title, ...more }, 'item { id }');
  const rulesOf = async (title: string) => (await place(title)).warnings.map(({ rule }) => rule);

  it.each([
    ['with a capital', 'Suites de la situation Texteova'],
    ['in capitals, without its accents', 'TEXTEOVA : suites'],
    ['in decomposed letters', 'Suites : Téxteova'.normalize('NFD')],
    ['both names, in small letters', 'suites de xochitl texteova'],
  ])('warns of a name that its writer reads, %s, and passes once it is acknowledged', async (_how, title) => {
    const asked = await place(title);
    expect(asked.item).toBeNull();
    expect(asked.userErrors).toMatchObject([{ code: 'WARNING_NOT_ACKNOWLEDGED', rule: 'LIL art. 46' }]);
    const passed = await place(title, { acknowledgedWarnings: ['TEXT_NAMES_SOMEONE'] });
    expect(passed.userErrors).toEqual([]);
    await world.act(world.coordinator, 'removeFromAgenda', { itemId: passed.item.id }, '', 'AgendaItemInput');
  });

  it('answers the same for a name that nobody bears and for one of a file that its writer does not read', async () => {
    const identity = { ...SHEET.identity, familyName: 'Cacheova', givenName: 'Itzel' };
    await world.act(world.association, 'openCase', { departement: '38', sheet: { ...SHEET, identity } });
    expect(await rulesOf('Suites de la situation Cacheova')).toEqual(
      await rulesOf('Suites de la situation Personnova'),
    );
    expect(await rulesOf('Suites de la situation Cacheova')).not.toContain('TEXT_NAMES_SOMEONE');
  });

  it.each(['.', '\u200B', ' ', '…'])('is not %j', async (title) => {
    expect((await place(title)).userErrors).toMatchObject([{ code: 'MISSING_VALUE', path: ['title'] }]);
  });

  it('is a story of a sheet that bears the name of its person, when it is submitted and after', async () => {
    const identity = { ...SHEET.identity, familyName: 'Recitova' };
    const exploitation = { ...SHEET.exploitation, narrative: 'Madame Récitova est partie.' };
    const sheet = { ...SHEET, identity, exploitation: { ...exploitation, principalForm: 'LABOUR' } };
    const opened = await world.act(world.association, 'openCase', { departement: '38', sheet }, 'case { id }');
    const input = { caseId: opened.case.id };
    const told = (warnings: { rule: string; verdict: string }[]) =>
      warnings.some(({ rule, verdict }) => rule === 'TEXT_NAMES_SOMEONE' && verdict === 'WARNING');
    const asked = await world.act(world.association, 'submitCase', input);
    expect(told(asked.warnings)).toBe(true);
    const acknowledgedWarnings = asked.warnings.map(({ rule }) => rule);
    expect((await world.act(world.association, 'submitCase', { ...input, acknowledgedWarnings })).userErrors).toEqual(
      [],
    );
    const write = async (narrative: string) =>
      (await world.act(world.association, 'writeGroup', { ...input, sheet: { family: { narrative } } })).warnings;
    expect([told(await write('RECITOVA a un frère.')), told(await write('La personne a un frère.'))]).toEqual([
      true,
      false,
    ]);
  });

  it('is a question to a service, a place, a reason, an alert, as well as a title', async () => {
    const name = 'Texteova';
    const session = await world.act(world.coordinator, 'scheduleSession', {
      departement: '38',
      body: 'PROSTITUTION_EXIT_COMMISSION',
      formation: 'POLICY',
      heldOn: world.dayIn(120),
      startsAt: '14:00',
      capacityMinutes: 60,
      place: `Chez ${name}`,
    });
    const text = `Il manque l’accord de ${name}`;
    const asked = await world.act(world.coordinator, 'requestCompletion', { caseId, text }, '', 'CompletionInput');
    const alert = await world.act(world.association, 'referCase', {
      caseId,
      body: 'CODAF',
      alert: { sector: 'AGRICULTURE', place: 'Grenoble', facts: `Sept personnes, dont ${name}` },
    });
    expect([session, asked, alert].map(({ warnings }) => warnings.map(({ rule }) => rule))).toEqual([
      expect.arrayContaining(['TEXT_NAMES_SOMEONE']),
      ['TEXT_NAMES_SOMEONE'],
      ['ALERT_NAMES_SOMEONE'],
    ]);
  });
});
