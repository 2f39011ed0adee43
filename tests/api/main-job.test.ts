import { Api, type Ask } from '../support/api';
import { recordAccord, SHEET, submitDraft } from '../support/stories';

let api: Api;
let association: Ask;
let coordinator: Ask;

beforeAll(async () => {
  api = await Api.open();
  [association, coordinator] = await Promise.all([api.as('association-38'), api.as('coordinator-38')]);
});
afterAll(() => api.close());

const OPEN = `mutation ($input: OpenCaseInput!) { openCase(input: $input) {
  case { id reference stage version completeness { complete missing { code path message } warnings { rule } } } userErrors { code message path } } }`;
async function openCase(
  sheet: object = SHEET,
): Promise<{ id: string; version: number; completeness: { warnings: { rule: string }[] } }> {
  const { data, errors } = await association(OPEN, { input: { departement: '38', sheet } });
  expect(errors).toBeUndefined();
  expect(data!.openCase.userErrors).toEqual([]);
  return data!.openCase.case;
}

const submit = (caseId: string) => submitDraft(association, caseId);

describe('a case, from its opening to the commission', () => {
  it('keeps what is typed as typed, and tells in French what is missing', async () => {
    const draft = await openCase({ identity: { familyName: 'Diallo', birthDate: 'avril 98' } });
    const { data } = await association(
      `query ($id: ID!) { departement(code: "38") { case(id: $id) {
      completeness { complete missing { path message code } }
      sheet { identity { ... on IdentityGroup { birthDate givenName level withheld } } } } } }`,
      { id: draft.id },
    );
    const found = data!.departement.case;
    expect(found.sheet.identity).toMatchObject({ birthDate: 'avril 98', givenName: null, level: 'FULL', withheld: [] });
    expect(found.completeness.complete).toBe(false);
    expect(found.completeness.missing).toContainEqual(
      expect.objectContaining({ path: ['identity', 'birthDate'], code: 'INVALID_VALUE' }),
    );
    expect(found.completeness.missing).toContainEqual(
      expect.objectContaining({
        path: ['identity', 'givenName'],
        message:
          'Il manque : prénom. Si vous ne pouvez pas l’écrire, dites pourquoi : refus, pas encore demandé, ou danger.',
      }),
    );
  });

  it('refuses a submission without the person’s accord, and loses nothing', async () => {
    const draft = await openCase();
    const { data } = await submit(draft.id);
    expect(data!.submitCase.case).toBeNull();
    expect(data!.submitCase.userErrors[0].code).toBe('ACCORD_REQUIRED');
    const again = await association('query ($id: ID!) { departement(code: "38") { case(id: $id) { stage } } }', {
      id: draft.id,
    });
    expect(again.data!.departement.case.stage).toBe('DRAFT');
  });

  it('asks that each warning be acknowledged by name', async () => {
    const draft = await openCase();
    await recordAccord(association, draft.id);
    const { data } = await association(
      'mutation ($input: SubmitCaseInput!) { submitCase(input: $input) { case { id } userErrors { code } } }',
      { input: { caseId: draft.id } },
    );
    expect(data!.submitCase.case).toBeNull();
    expect(data!.submitCase.userErrors.map(({ code }: { code: string }) => code)).toContain('WARNING_NOT_ACKNOWLEDGED');
  });

  it('creates the authoritative referral, whose secretariat reads the file and accepts', async () => {
    const draft = await openCase();
    await recordAccord(association, draft.id);
    const { data } = await submit(draft.id);
    expect(data!.submitCase.userErrors).toEqual([]);
    const [referral] = data!.submitCase.case.referrals;
    expect(referral).toMatchObject({ status: 'PROPOSED', stage: 'SUBMITTED', authoritative: true });
    const seen = await coordinator(
      `query ($id: ID!) { departement(code: "38") { case(id: $id) { reference
      sheet { identity { ... on IdentityGroup { familyName } } contact { ... on ContactGroup { level phone withheld } } proceedings { ... on Masked { rule reason } } } } } }`,
      { id: draft.id },
    );
    expect(seen.data!.departement.case.sheet).toMatchObject({
      identity: { familyName: 'Diallo' },
      contact: { level: 'MINIMISED', phone: null },
      proceedings: { rule: 'TABLE' },
    });
    const accepted = await coordinator(
      `mutation ($input: ReferralActInput!) { acceptReferral(input: $input) { referral { status } userErrors { code message } } }`,
      { input: { referralId: referral.id, expectedVersion: referral.version } },
    );
    expect(accepted.data!.acceptReferral).toMatchObject({ referral: { status: 'ACCEPTED' }, userErrors: [] });
  });

  it('shuts the secretariat’s door at once when the accord is withdrawn', async () => {
    const draft = await openCase();
    const accord = await recordAccord(association, draft.id);
    await submit(draft.id);
    const { data } = await association(
      `mutation ($input: WithdrawAccordInput!) { withdrawAccord(input: $input) { accord { withdrawnAt } userErrors { code } } }`,
      { input: { accordId: accord.id } },
    );
    expect(data!.withdrawAccord.userErrors).toEqual([]);
    const seen = await coordinator(
      `query ($id: ID!) { departement(code: "38") { case(id: $id) { sheet { identity { __typename } } } } }`,
      { id: draft.id },
    );
    expect(seen.data!.departement.case).toBeNull();
  });

  it('takes a withdrawn case away from everybody but its association', async () => {
    const draft = await openCase();
    await recordAccord(association, draft.id);
    await submit(draft.id);
    const { data } = await association(
      `mutation ($input: WithdrawCaseInput!) { withdrawCase(input: $input) { case { stage timeline { kind } referrals { status closedReason } } userErrors { code } } }`,
      { input: { caseId: draft.id, reason: 'à sa demande' } },
    );
    expect(data!.withdrawCase).toMatchObject({
      userErrors: [],
      case: { stage: 'ENDED', referrals: [{ status: 'CLOSED', closedReason: 'WITHDRAWN' }] },
    });
  });
});

describe('another form than the sexual one', () => {
  const labour = { ...SHEET, exploitation: { principalForm: 'LABOUR', adultOrMinor: 'ADULT' } };

  it('stays with the association until it refers the case, and never reaches the commission', async () => {
    const draft = await openCase(labour);
    const { data } = await submit(draft.id);
    expect(data!.submitCase.case).toMatchObject({ stage: 'SUBMITTED', referrals: [] });
    const seen = await coordinator('query ($id: ID!) { departement(code: "38") { case(id: $id) { id } } }', {
      id: draft.id,
    });
    expect(seen.data!.departement.case).toBeNull();
    const refused = await association(
      'mutation ($input: ReferCaseInput!) { referCase(input: $input) { referral { id } userErrors { code rule } } }',
      { input: { caseId: draft.id, body: 'PROSTITUTION_EXIT_COMMISSION' } },
    );
    expect(refused.data!.referCase.userErrors).toEqual([{ code: 'NOT_COMPETENT', rule: 'CASF L.121-9' }]);
  });

  it('goes to the CODAF as an alert without the person: the secretary reads the sector, the parquet the facts', async () => {
    const draft = await openCase(labour);
    await submit(draft.id);
    const alert = { sector: 'AGRICULTURE', place: 'Voiron', facts: 'quinze personnes logées sur place, sans salaire' };
    const { data } = await association(
      'mutation ($input: ReferCaseInput!) { referCase(input: $input) { referral { id reference sheet { __typename } case { id } alert { facts } } userErrors { code message } } }',
      { input: { caseId: draft.id, body: 'CODAF', alert } },
    );
    expect(data!.referCase.userErrors).toEqual([]);
    const { id } = data!.referCase.referral;
    const QUERY =
      'query ($id: ID!) { node(id: $id) { ... on Referral { case { id } sheet { __typename } alert { level sector facts } } } }';
    const [secretary, parquet, police] = await Promise.all(
      ['codaf-38', 'parquet-38', 'police-38'].map(async (name) => (await api.as(name))(QUERY, { id })),
    );
    expect(secretary!.data!.node).toEqual({
      case: null,
      sheet: null,
      alert: { level: 'MINIMISED', sector: 'AGRICULTURE', facts: null },
    });
    expect(parquet!.data!.node).toEqual({
      case: null,
      sheet: null,
      alert: { level: 'FULL', sector: 'AGRICULTURE', facts: alert.facts },
    });
    expect(police!.data!.node).toBeNull();
  });
});
