import { Api } from '../support/api';

let api: Api;
let sessionId: string;

const AGENDA = `query ($session: ID!) { departement(code: "38") { session(id: $session) { agenda { kind referral { id reference case { id reference }
  sheet {
    levels { group level }
    identity { __typename ... on IdentityGroup { level reference familyName givenName birthDate ageClass withheld } ... on Masked { reason rule } }
    contact { __typename ... on ContactGroup { level phone correspondenceAddress withheld } ... on Masked { reason rule } }
    health { __typename ... on HealthGroup { level coverage } ... on Masked { reason rule } }
    complaint { __typename ... on ComplaintGroup { level exists narrative } ... on Masked { reason rule } }
    residence { __typename ... on ResidenceGroup { level titleKind apsAsked narrative } ... on Masked { reason rule } }
    exploitation { __typename ... on ExploitationGroup { level principalForm narrative withheld } ... on Masked { reason rule } } } } } } } }`;

beforeAll(async () => {
  api = await Api.open();
  const coordinator = await api.as('coordinator-38');
  const { data } = await coordinator(
    `{ departement(code: "38") { sessions(body: PROSTITUTION_EXIT_COMMISSION, formation: INDIVIDUAL_CASES, status: CONVENED, first: 5) { nodes { id itemCount } } } }`,
  );
  sessionId = data!.departement.sessions.nodes.find((session: { itemCount: number }) => session.itemCount > 0).id;
});
afterAll(() => api.close());

async function items(account: string) {
  const { data, errors } = await (await api.as(account))(AGENDA, { session: sessionId });
  expect(errors).toBeUndefined();
  return data!.departement.session.agenda.filter((item: { kind: string }) => item.kind === 'PSP_OPINION');
}

async function firstSheet(account: string) {
  const [item] = await items(account);
  return item.referral;
}

describe('the same agenda, asked by each', () => {
  it('shows the coordinator the person, her needs yes or no, and never where she sleeps', async () => {
    const { sheet, case: file } = await firstSheet('coordinator-38');
    expect(file.reference).toMatch(/^\w{3}-\w{4}$/);
    expect(sheet.identity).toMatchObject({ level: 'FULL', familyName: expect.any(String), withheld: [] });
    expect(sheet.contact).toMatchObject({
      level: 'MINIMISED',
      phone: null,
      withheld: expect.arrayContaining(['PHONE', 'CURRENT_PLACE']),
    });
    expect(sheet.complaint).toMatchObject({ level: 'MINIMISED', narrative: null });
  });

  it('shows the préfecture what it decides on', async () => {
    const { sheet, case: file } = await firstSheet('prefecture-38');
    expect(file).toBeNull();
    expect(sheet.identity.level).toBe('FULL');
    expect(sheet.residence.level).toBe('FULL');
  });

  it('shows the parquet the complaint in full and the name minimised', async () => {
    const { sheet } = await firstSheet('parquet-38');
    expect(sheet.complaint.level).toBe('FULL');
    expect(sheet.identity).toMatchObject({ level: 'MINIMISED', birthDate: null });
    expect(sheet.contact).toMatchObject({ __typename: 'Masked', rule: 'TABLE' });
    expect(sheet.health).toMatchObject({
      __typename: 'Masked',
      rule: 'TABLE',
      reason: expect.stringContaining('table des niveaux'),
    });
  });

  it('shows the police less: no residence, no narrative', async () => {
    const { sheet } = await firstSheet('police-38');
    expect(sheet.identity.level).toBe('MINIMISED');
    expect(sheet.residence.__typename).toBe('Masked');
    expect(sheet.exploitation).toMatchObject({ level: 'MINIMISED', narrative: null });
  });

  it('shows the foreigners’ service only the persons who asked for a provisional permit', async () => {
    const [mine, all] = await Promise.all([items('foreigners-38'), items('coordinator-38')]);
    const asked = ({
      referral: {
        sheet: { residence },
      },
    }: any) => residence.apsAsked === true && !['FRENCH', 'EU'].includes(residence.titleKind);
    const references = (list: any[]) => list.map(({ referral }) => referral.reference).sort();
    expect(references(mine)).toEqual(references(all.filter(asked)));
    for (const item of mine) expect(item.referral.sheet.residence.level).toBe('FULL');
  });

  it.each(['labour-38', 'codaf-38', 'clav-38', 'dpo-38'])('shows %s no nominative item at all', async (account) => {
    expect(await items(account)).toEqual([]);
  });

  it('shows the association its own persons only, in full, with the file', async () => {
    const mine = await items('association-38');
    for (const { referral } of mine) {
      expect(referral.sheet.identity.level).toBe('FULL');
      expect(referral.case.reference).toMatch(/^\w{3}-\w{4}$/);
    }
  });

  it('answers nothing of another département, in the same words as for a thing that does not exist', async () => {
    const ask = await api.as('coordinator-69');
    const QUERY = 'query ($id: ID!) { departement(code: "38") { name } node(id: $id) { id } }';
    const [real, unknown, malformed] = await Promise.all(
      [sessionId, sessionId.slice(0, -4) + 'AAAA', 'n’importe quoi'].map((id) => ask(QUERY, { id })),
    );
    expect(real).toEqual({ data: { departement: null, node: null }, extensions: expect.any(Object) });
    expect(unknown).toEqual(real);
    expect(malformed).toEqual(real);
  });

  it('never gives two readers without identity a value that joins two referrals of one case', async () => {
    const pages = await Promise.all(['police-38', 'prefecture-38', 'ddets-38'].map(items));
    for (const item of pages.flat()) expect(item.referral.case).toBeNull();
  });
});

describe('explanations', () => {
  it('say which line of the table opens a group, and what would open another', async () => {
    const police = await api.as('police-38');
    const { id } = await firstSheet('police-38');
    const QUERY =
      'query ($id: ID!, $group: InformationGroup!) { explainAccess(id: $id, group: $group) { level { level reason rule } rules wouldOpen } }';
    const [identity, health] = await Promise.all(['IDENTITY', 'HEALTH'].map((group) => police(QUERY, { id, group })));
    expect(identity!.data!.explainAccess).toMatchObject({
      level: { level: 'MINIMISED', rule: 'PEC-POLICE' },
      rules: ['PEC-POLICE'],
      wouldOpen: null,
    });
    expect(health!.data!.explainAccess).toMatchObject({ level: { level: 'NONE' }, rules: [], wouldOpen: null });
  });

  it('tell who may open the file what another role reads, level by level, never a value', async () => {
    const coordinator = await api.as('coordinator-38');
    const { id } = await firstSheet('coordinator-38');
    const { data } = await coordinator(
      'query ($id: ID!) { node(id: $id) { ... on Referral { levelsFor(role: "POLICE") { group level } } } }',
      { id },
    );
    expect(data!.node.levelsFor).toContainEqual({ group: 'IDENTITY', level: 'MINIMISED' });
    const police = await api.as('police-38');
    const other = await firstSheet('police-38');
    const denied = await police(
      'query ($id: ID!) { node(id: $id) { ... on Referral { levelsFor(role: "PARQUET") { group level } } } }',
      { id: other.id },
    );
    expect(denied.data!.node.levelsFor).toBeNull();
  });
});

describe('the journal', () => {
  it('holds an entry for what was opened before the answer left, without any value', async () => {
    await firstSheet('police-38');
    const dpo = await api.as('dpo-38');
    const { data, errors } = await dpo(
      '{ departement(code: "38") { journal(first: 1) { nodes { operation kind opened { group level } } } } }',
    );
    expect(errors).toBeUndefined();
    const [entry] = data!.departement.journal.nodes;
    expect(entry).toMatchObject({ kind: 'READ' });
    expect(entry.opened).toContainEqual({ group: 'IDENTITY', level: 'MINIMISED' });
  });

  it('answers nobody but the data-protection officer', async () => {
    const coordinator = await api.as('coordinator-38');
    const { data } = await coordinator('{ departement(code: "38") { journal(first: 1) { nodes { operation } } } }');
    expect(data!.departement.journal).toBeNull();
  });
});
