import { Client } from 'pg';
import { decodeId } from '../../server/kernel/id';
import { restrictedGroups, RESTRICTED_BITS } from '../../server/kernel/groups';
import { sheetFields } from '../../server/kernel/sheet-fields';
import type { Ask } from '../support/api';
import { SHEET, SittingWorld } from './sitting-world';

const ALONE = {
  coercion: { means: ['DEBT', 'VIOLENCE'], fromMonth: '2025-01', toMonth: '2025-09', narrative: 'Sous la menace.' },
  pressure: { on: ['CHILDREN'], country: 'NG', means: ['VISITS'], sinceMonth: '2026-02', narrative: 'Deux visites.' },
};
const SHEETS = `sheet {
  levels { group level reason }
  coercion { __typename ... on CoercionGroup { level means fromMonth toMonth narrative } ... on Masked { rule reason breakGlass } }
  pressure { __typename ... on PressureGroup { level on country means sinceMonth narrative } ... on Masked { rule reason breakGlass } } }`;
const FILE = `query ($id: ID!) { departement(code: "38") { case(id: $id) {
  ${SHEETS} writtenGroups { group } versions(first: 50) { nodes { group } } } } }`;
const REFERRAL = `query ($id: ID!) { node(id: $id) { ... on Referral { ${SHEETS}
  levelsFor(role: "PREFECTURE") { group level } } } }`;

let world: SittingWorld;
let admin: Client;
let manager: Ask;
let file: { caseId: string; referralId: string };
let bare: { caseId: string; referralId: string };

beforeAll(async () => {
  world = await SittingWorld.open();
  admin = new Client({ connectionString: world.api.database.adminUrl });
  await admin.connect();
  manager = await world.api.as('manager-38');
  file = await world.acceptedCase({ ...SHEET, ...ALONE });
  bare = await world.acceptedCase();
}, 120_000);
afterAll(async () => {
  await admin.end();
  await world.api.close();
});

const fileFor = async (who: Ask, id = file.caseId) => (await who(FILE, { id })).data!.departement.case;

describe('coercion and pressure', () => {
  it('are read in full by the own team, and have no named field', async () => {
    const { sheet, writtenGroups } = await fileFor(world.association);
    expect(sheet.coercion).toMatchObject({ level: 'FULL', ...ALONE.coercion });
    expect(sheet.pressure).toMatchObject({ level: 'FULL', ...ALONE.pressure });
    const written = writtenGroups.map(({ group }: { group: string }) => group);
    expect(written).toEqual(expect.arrayContaining(['COERCION', 'PRESSURE']));
    expect(restrictedGroups.flatMap((group) => sheetFields[group]).filter(({ minimised }) => minimised)).toEqual([]);
  });

  it('are masked from the manager with why, and a file that holds them reads as one that does not', async () => {
    const seen = await fileFor(manager);
    expect(seen.sheet.coercion).toMatchObject({ __typename: 'Masked', rule: 'TABLE', breakGlass: false });
    expect(seen.sheet.coercion.reason).toMatch(/n'est qu'à l'équipe/);
    expect(seen).toEqual(await fileFor(manager, bare.caseId));
  });

  it('are masked from every reader of a referral, who cannot tell whether anything is there', async () => {
    for (const who of [world.coordinator, world.prefecture]) {
      const [held, empty] = await Promise.all(
        [file, bare].map(async ({ referralId }) => (await who(REFERRAL, { id: referralId })).data!.node),
      );
      expect(held.sheet.pressure.__typename).toBe('Masked');
      expect(held).toEqual(empty);
      const levels = (held.levelsFor ?? []).filter(({ group }: { group: string }) =>
        ['COERCION', 'PRESSURE'].includes(group),
      );
      expect(levels.every(({ level }: { level: string }) => level === 'NONE')).toBe(true);
    }
  });

  it('are not in what a reader is told would be read, whoever reads', async () => {
    const { data } = await world.association(
      `query ($id: ID!) { departement(code: "38") { case(id: $id) { proposeReferrals { proposals { readers { levels { group level } } } } } } }`,
      { id: file.caseId },
    );
    const levels = data!.departement.case.proposeReferrals.proposals.flatMap(({ readers }: any) =>
      readers.flatMap((reader: any) => reader.levels),
    );
    expect(levels.length).toBeGreaterThan(0);
    expect(
      levels.filter(({ group, level }: any) => ['COERCION', 'PRESSURE'].includes(group) && level !== 'NONE'),
    ).toEqual([]);
  });

  const refused = async (who: Ask, name: string, input: object) => {
    const { userErrors } = await world.act(who, name, input);
    expect(userErrors).toMatchObject([{ code: 'INVALID_VALUE' }]);
    expect(userErrors[0]!.message).toMatch(/^Aucun lecteur n'ouvre ce groupe/);
  };

  it('are in no accord, referral or question: each says that no reader opens them', async () => {
    const { caseId, referralId } = file;
    const accord = {
      caseId,
      body: 'PROSTITUTION_EXIT_COMMISSION',
      purpose: 'PSP',
      givenOn: '2026-01-06',
      manner: 'ORAL',
    };
    await refused(world.association, 'recordAccord', { ...accord, groups: ['IDENTITY', 'COERCION'] });
    const question = { referralId, role: 'POLICE', question: 'Laquelle ?', dueOn: world.dayIn(20) };
    await refused(world.coordinator, 'consultService', { ...question, groups: ['PRESSURE'] });
    const sheet = { ...SHEET, exploitation: { ...SHEET.exploitation, principalForm: 'LABOUR' } };
    const opened = await world.act(world.association, 'openCase', { departement: '38', sheet }, 'case { id }');
    const shared = { caseId: opened.case.id, body: 'VICTIM_SUPPORT_COMMITTEE' };
    const given = { ...shared, purpose: 'VICTIM_SUPPORT', groups: ['IDENTITY'], givenOn: '2026-01-06', manner: 'ORAL' };
    await world.act(world.association, 'recordAccord', given);
    const { warnings } = await world.act(world.association, 'submitCase', { caseId: opened.case.id });
    const acknowledgedWarnings = warnings.map(({ rule }) => rule);
    await world.act(world.association, 'submitCase', { caseId: opened.case.id, acknowledgedWarnings });
    const referral = { ...shared, situation: 'Un logement.' };
    await refused(world.association, 'referCase', { ...referral, groups: ['IDENTITY', 'PRESSURE'] });
    await refused(world.association, 'referCase', { ...referral, groups: ['IDENTITY'], minimisedOnly: ['COERCION'] });
  });

  it('are opened by nothing that is written in the database, nor stored as another group', async () => {
    const id = decodeId(file.referralId)!.uuid;
    const wide = [
      `update reference.level_rule set seen = seen | 1024, "full" = "full" | 1024 where rule_id = 'OWN-ASSOCIATION-DRAFT'`,
      `update tenant.referral set lens_seen = 4095 where id = '${id}'`,
      `update tenant.referral set accord_mask = accord_mask | 2048 where id = '${id}'`,
      `update tenant.accord set groups = groups | 1024`,
      `update tenant.case_part set bit = 256 where "group" = 'coercion'`,
      `update tenant.case_part set bit = 1024 where "group" = 'exploitation'`,
    ];
    for (const statement of wide) await expect(admin.query(statement)).rejects.toThrow('own_team_alone');
    const { rows } = await admin.query(
      `select distinct relation from tenant.access_grant where (seen | "full") & ${RESTRICTED_BITS} <> 0`,
    );
    expect(rows).toEqual([{ relation: 'OWN_TEAM' }]);
  });

  it('are the own team’s of a file that was there before them', async () => {
    const { rows } = await admin.query(
      `select count(*)::int as narrow from tenant.access_grant g join tenant.case_file c
         on c.departement_code = g.departement_code and c.id = g.source
       where g.relation = 'OWN_TEAM' and g."full" & ${RESTRICTED_BITS} <> ${RESTRICTED_BITS}`,
    );
    expect(rows).toEqual([{ narrow: 0 }]);
  });
});
