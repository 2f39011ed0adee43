import { SHEET } from '../support/stories';
import { TwoDepartements, uuid } from './two-departements';

let world: TwoDepartements;
beforeAll(async () => {
  world = await TwoDepartements.open();
}, 120_000);
afterAll(() => world.close());

const RULE = 'SAME_NAMES_IN_TEAM';
const named = (familyName: string, givenName: string) => ({
  ...SHEET,
  identity: { ...SHEET.identity, familyName, givenName },
});

async function open(who: typeof world.here, departement: string, familyName: string, givenName: string) {
  const { data } = await who(
    `mutation ($input: OpenCaseInput!) { openCase(input: $input) { case { id reference } userErrors { code }
      warnings { rule verdict message } } }`,
    { input: { departement, sheet: named(familyName, givenName) } },
  );
  const { case: made, warnings } = data!.openCase;
  const hint = warnings.find(({ rule }: { rule: string }) => rule === RULE);
  return { ...made, hint } as { id: string; reference: string; hint?: { verdict: string; message: string } };
}

describe('two files of one person in one team', () => {
  it('are told to that team when the second is opened, whichever name came first, and nothing is to acknowledge', async () => {
    const first = await open(world.here, '38', 'Deuxfoisova', 'Éléonore');
    expect(first.hint).toBeUndefined();
    const second = await open(world.here, '38', 'ELEONORE', 'deuxfoisova');
    expect(second.hint).toMatchObject({ verdict: 'OK', message: expect.stringContaining(first.reference) });
    expect((await open(world.here, '38', 'Deuxfoisova', 'Marguerite')).hint).toBeUndefined();
  });

  it('are told when it is submitted, and when a name is corrected', async () => {
    await world.submitted(world.here, 'Depotova');
    const other = await world.draft(world.here, 'Depostova');
    const written = await world.act(world.here, 'writeGroup', {
      caseId: other.id,
      sheet: { identity: { ...SHEET.identity, familyName: 'Dépotova' } },
    });
    expect(written.warnings).toContainEqual({ rule: RULE, verdict: 'OK' });
    const submitted = await world.act(world.here, 'submitCase', { caseId: other.id });
    expect(submitted.warnings.map(({ rule }) => rule)).toContain(RULE);
  });

  it('are told to no other team: another association gets the same answer as for a name that nobody bears', async () => {
    const { id } = await open(world.here, '38', 'Ailleursova', 'Éléonore');
    await world.submitted(world.here, 'Ailleursova');
    const other = await world.api.as('association2-38');
    expect((await open(other, '38', 'Ailleursova', 'Éléonore')).hint).toBeUndefined();
    expect((await open(world.there, '69', 'Ailleursova', 'Éléonore')).hint).toBeUndefined();
    const { rows } = await world.admin.query(
      'select count(distinct team_id)::int as teams from tenant.case_file where id = $1',
      [uuid(id)],
    );
    expect(rows).toEqual([{ teams: 1 }]);
  });
});
