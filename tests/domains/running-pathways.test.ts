import { Client } from 'pg';
import { addDays, addMonths } from '../../server/kernel/local-date';
import { decodeId } from '../../server/kernel/id';
import { SHEET } from '../support/stories';
import { SittingWorld } from './sitting-world';

let world: SittingWorld;
let admin: Client;
let input: Record<string, unknown>;
beforeAll(async () => {
  world = await SittingWorld.open();
  admin = new Client({ connectionString: world.api.database.adminUrl });
  await admin.connect();
  const today = world.dayIn(0);
  input = {
    departement: '38',
    sheet: SHEET,
    startedOn: addMonths(today, -7),
    signedOn: addDays(addMonths(today, -7), -10),
    signatory: 'Le préfet de l’Isère',
    accordGivenOn: addDays(today, -2),
    accordManner: 'WRITTEN',
    accordGroups: ['IDENTITY', 'SOCIAL_SITUATION', 'EXPLOITATION'],
  };
}, 120_000);
afterAll(async () => {
  await admin.end();
  await world.api.close();
});

const register = (more: object = {}) =>
  world.act(
    world.association,
    'registerRunningPathway',
    { ...input, ...more },
    'case { id stage accords { manner groups purpose } referrals { id stage formation purpose } }',
  );
const whenBody = async (set: string, work: () => Promise<any>) => {
  const COMMISSION = `departement_code = '38' and kind = 'PROSTITUTION_EXIT_COMMISSION'`;
  const { rows } = await admin.query(`select state from directory.body where ${COMMISSION}`);
  await admin.query(`update directory.body set state = $1 where ${COMMISSION}`, [set]);
  try {
    return await work();
  } finally {
    await admin.query(`update directory.body set state = $1 where ${COMMISSION}`, [rows[0].state]);
  }
};

describe('a pathway that was running before Passerelle', () => {
  it('is registered as it runs, and shares what the person agreed to, no more', async () => {
    const { userErrors, case: found } = await register();
    expect(userErrors).toEqual([]);
    expect(found).toMatchObject({
      stage: 'RUNNING',
      accords: [{ manner: 'WRITTEN', purpose: 'PSP', groups: ['IDENTITY', 'SOCIAL_SITUATION', 'EXPLOITATION'] }],
      referrals: [{ stage: 'RUNNING', formation: 'INDIVIDUAL_CASES', purpose: 'PSP' }],
    });
    const { data } = await world.coordinator(
      'query ($id: ID!) { node(id: $id) { ... on Referral { sheet { identity { __typename } complaint { __typename } } } } }',
      { id: found.referrals[0].id },
    );
    expect(data!.node.sheet).toEqual({
      identity: { __typename: 'IdentityGroup' },
      complaint: { __typename: 'Masked' },
    });
  });

  it('takes the manner of an accord from the closed list, before it can fail a reading', async () => {
    const { errors } = await world.association(
      'mutation ($input: RegisterRunningPathwayInput!) { registerRunningPathway(input: $input) { userErrors { code } } }',
      { input: { ...input, accordManner: 'par écrit' } },
    );
    expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
    const { case: found } = await register();
    const wrong = admin.query('update tenant.accord set manner = $2 where case_id = $1', [
      decodeId(found.id)!.uuid,
      'par écrit',
    ]);
    await expect(wrong).rejects.toMatchObject({ constraint: 'accord_manner_check' });
  });

  const sheet = (more: object) => ({ sheet: { ...SHEET, ...more } });
  it.each<[string, () => object, string, string[] | null]>([
    [
      'of a labour case',
      () => sheet({ exploitation: { ...SHEET.exploitation, principalForm: 'LABOUR' } }),
      'NOT_COMPETENT',
      ['sheet', 'exploitation', 'principalForm'],
    ],
    [
      'of a child',
      () =>
        sheet({
          identity: { ...SHEET.identity, birthYear: '2011', birthDate: '2011-04-02' },
          exploitation: { ...SHEET.exploitation, adultOrMinor: 'MINOR' },
        }),
      'INVALID_VALUE',
      ['sheet', 'identity'],
    ],
    [
      'of somebody whose age is in doubt',
      () => sheet({ identity: { ...SHEET.identity, birthYear: '2011', birthDate: '2011-04-02' } }),
      'AGE_UNDETERMINED',
      ['sheet', 'identity'],
    ],
    [
      'of nobody named',
      () => sheet({ identity: { ...SHEET.identity, familyName: null } }),
      'MISSING_VALUE',
      ['sheet', 'identity', 'familyName'],
    ],
    ['without a signatory', () => ({ signatory: '  ' }), 'MISSING_VALUE', ['signatory']],
    ['without a group to share', () => ({ accordGroups: [] }), 'MISSING_VALUE', ['accordGroups']],
    ['agreed to tomorrow', () => ({ accordGivenOn: world.dayIn(1) }), 'INVALID_VALUE', ['accordGivenOn']],
    ['signed tomorrow', () => ({ signedOn: world.dayIn(1) }), 'INVALID_VALUE', ['signedOn']],
    ['not begun', () => ({ startedOn: world.dayIn(1) }), 'INVALID_VALUE', ['startedOn']],
    ['begun six years ago', () => ({ startedOn: addMonths(world.dayIn(0), -72) }), 'INVALID_VALUE', ['startedOn']],
    [
      'begun twenty-four months ago',
      () => ({ startedOn: addMonths(world.dayIn(0), -24) }),
      'INVALID_VALUE',
      ['startedOn'],
    ],
  ])('is refused %s', async (_what, more, code, path) => {
    const { userErrors } = await register(more());
    expect(userErrors).toContainEqual(expect.objectContaining({ code, path }));
  });

  it('warns of a first day before the signature', async () => {
    const { warnings } = await register({ startedOn: addDays(input.signedOn as string, -1) });
    expect(warnings).toContainEqual(expect.objectContaining({ rule: 'DECISION_DATES', verdict: 'WARNING' }));
  });

  it('needs a commission that is installed, and an approved association', async () => {
    const refused = await whenBody('NOT_INSTALLED', register);
    expect(refused.userErrors).toMatchObject([{ code: 'BODY_NOT_AVAILABLE' }]);
    const { rows } = await admin.query(`delete from directory.approval where departement_code = '38' returning *`);
    try {
      expect((await register()).userErrors).toMatchObject([{ code: 'APPROVAL_REQUIRED' }]);
    } finally {
      await admin.query(
        'insert into directory.approval select * from jsonb_populate_recordset(null::directory.approval, $1)',
        [JSON.stringify(rows)],
      );
    }
  });
});
