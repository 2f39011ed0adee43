import { Api, type Ask } from '../support/api';
import { SHEET, openDraft, recordAccord, submitDraft } from '../support/stories';

let api: Api;
let association: Ask;

beforeAll(async () => {
  api = await Api.open();
  association = await api.as('association-38');
});
afterAll(() => api.close());

const code = (answer: { errors?: { extensions: { code: string } }[] }) => answer.errors?.[0]?.extensions.code;

describe('who asks', () => {
  it.each([
    ['no token', null],
    ['an unreadable token', 'abc'],
    ['an unsigned token', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhc3NvY2lhdGlvbi0zOCJ9.'],
  ])('is refused with %s', async (_what, token) => {
    expect(code(await api.withToken(token)('{ viewer { account { name } } }'))).toBe('UNAUTHENTICATED');
  });

  it('is refused when the account is unknown here', async () => {
    expect(code(await (await api.as('nobody-38'))('{ viewer { account { name } } }'))).toBe('UNAUTHENTICATED');
  });

  it('gets nothing of a département where they hold no mandate, whatever the argument', async () => {
    const stranger = await api.as('association-69');
    const draft = await openDraft(association);
    const ACTS: [string, string, object][] = [
      ['submitCase', 'SubmitCaseInput', { caseId: draft.id }],
      ['withdrawCase', 'WithdrawCaseInput', { caseId: draft.id }],
      ['writeGroup', 'WriteGroupInput', { caseId: draft.id, sheet: { health: { needsCare: true } } }],
      ['openCase', 'OpenCaseInput', { departement: '38' }],
      ['referCase', 'ReferCaseInput', { caseId: draft.id, body: 'CODAF' }],
    ];
    for (const [act, input, value] of ACTS) {
      const { data } = await stranger(
        `mutation ($input: ${input}!) { ${act}(input: $input) { userErrors { code message } } }`,
        { input: value },
      );
      expect(data![act].userErrors).toEqual([expect.objectContaining({ code: 'NOT_FOUND' })]);
    }
  });
});

describe('what is asked', () => {
  it.each([
    ['an unknown département', 'query { departement(code: "20") { name } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a page of 101', 'query { departement(code: "38") { cases(first: 101) { nodes { id } } } }', 'BAD_USER_INPUT'],
    ['a page of 0', 'query { departement(code: "38") { cases(first: 0) { nodes { id } } } }', 'BAD_USER_INPUT'],
    [
      'a made-up cursor',
      'query { departement(code: "38") { cases(after: "abcd") { nodes { id } } } }',
      'BAD_USER_INPUT',
    ],
    ['an unknown field', 'query { departement(code: "38") { secret } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a malformed document', 'query {', 'GRAPHQL_PARSE_FAILED'],
    [
      'a very deep query',
      `query { departement(code: "38") { cases { nodes ${'{ referrals { case '.repeat(8)} { id } ${'} }'.repeat(8)} } } }`,
      'LIMIT_EXCEEDED',
    ],
    [
      'a hundred aliases',
      `query { ${Array.from({ length: 100 }, (_, i) => `a${i}: viewer { account { name } }`).join(' ')} }`,
      'LIMIT_EXCEEDED',
    ],
  ])('is refused clearly: %s', async (_what, query, expected) => {
    const answer = await association(query);
    expect(code(answer)).toBe(expected);
    expect(JSON.stringify(answer)).not.toMatch(/node_modules|at Object|select |postgres/i);
  });

  it('refuses a body of more than one megabyte without reading it', async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'x'.repeat(10_000_000) }),
    });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] });
  });

  it('refuses a cursor of another list', async () => {
    const first = await association('{ departement(code: "38") { cases(first: 1) { pageInfo { endCursor } } } }');
    const { endCursor } = first.data!.departement.cases.pageInfo;
    const other = await association(
      'query ($after: String) { departement(code: "38") { cases(first: 1, after: $after, stage: DRAFT) { nodes { id } } } }',
      { after: endCursor },
    );
    expect(code(other)).toBe('BAD_USER_INPUT');
  });

  it('tells that a person aged 140 cannot be, and keeps what was typed', async () => {
    const draft = await openDraft(association, {
      ...SHEET,
      identity: { ...SHEET.identity, birthYear: '1886', birthDate: null },
    });
    const { data } = await submitDraft(association, draft.id);
    expect(data!.submitCase.userErrors).toContainEqual(
      expect.objectContaining({ code: 'INVALID_VALUE', path: ['identity', 'birthYear'] }),
    );
  });
});

describe('in production', () => {
  let production: Api;
  beforeAll(async () => {
    production = await Api.open({ mode: 'production' });
  });
  afterAll(() => production.close());

  const GRANT = 'mutation ($input: GrantMandateInput!) { grantMandate(input: $input) { userErrors { code } } }';
  it.each([
    ['a variable without what it needs', GRANT, { input: {} }],
    [
      'a variable with a word that is none of its list',
      GRANT,
      { input: { email: 'a@example.fr', role: 'COORDINATER' } },
    ],
    ['a variable with a field too many', GRANT, { input: { email: 'a@example.fr', role: 'POLICE', emails: 1 } }],
    ['no variable', GRANT, {}],
    [
      'the same, written in the document',
      'mutation { grantMandate(input: { role: COORDINATER }) { userErrors { code } } }',
      undefined,
    ],
    ['a field that is almost one', '{ viewer { accoun { name } mandate { id } } }', undefined],
  ])('a fault in %s names nothing of the schema', async (_what, document, variables) => {
    const { errors } = await (await production.as('association-38'))(document, variables);
    for (const { message } of errors!)
      expect([
        "Une variable n'a pas la forme attendue par le schéma.",
        'Le document GraphQL ne correspond pas au schéma.',
      ]).toContain(message);
    expect(JSON.stringify(errors)).not.toMatch(/email|role|COORDINATOR|account|mandates/);
  });

  it('what is wrong in the value itself is still said', async () => {
    const { errors } = await (
      await production.as('association-38')
    )('{ departement(code: "38") { cases(first: 101) { nodes { id } } } }');
    expect(errors![0]!.message).not.toMatch(/schéma/);
  });
});

describe('twice, and two at once', () => {
  const OPEN = 'mutation ($input: OpenCaseInput!) { openCase(input: $input) { case { id } userErrors { code } } }';

  it('answers the same result to the same key and the same variables, once or at once', async () => {
    const input = { departement: '38', idempotencyKey: 'key-1', sheet: { health: { needsCare: true } } };
    const answers = await Promise.all([1, 2, 3].map(() => association(OPEN, { input })));
    const ids = answers.map(({ data }) => data!.openCase.case.id);
    expect(new Set(ids).size).toBe(1);
  });

  it('refuses the same key with other variables', async () => {
    await association(OPEN, { input: { departement: '38', idempotencyKey: 'key-2' } });
    const { data } = await association(OPEN, {
      input: { departement: '38', idempotencyKey: 'key-2', externalReference: 'A-1' },
    });
    expect(data!.openCase).toEqual({ case: null, userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
  });

  it('frees the key of a failed attempt', async () => {
    const failed = await association(OPEN, {
      input: { departement: '38', idempotencyKey: 'key-3', externalReference: 'un nom' },
    });
    expect(failed.data!.openCase.userErrors).toEqual([{ code: 'INVALID_VALUE' }]);
    const { data } = await association(OPEN, { input: { departement: '38', idempotencyKey: 'key-3' } });
    expect(data!.openCase.userErrors).toEqual([]);
  });

  it('lets one of two writers through, and tells the other that nothing was overwritten', async () => {
    const draft = await openDraft(association);
    const WRITE =
      'mutation ($input: WriteGroupInput!) { writeGroup(input: $input) { case { id } userErrors { code message } } }';
    const write = (coverage: string) =>
      association(WRITE, { input: { caseId: draft.id, expectedVersion: 1, sheet: { health: { coverage } } } });
    const answers = await Promise.all([write('AME'), write('PUMA')]);
    const codes = answers.flatMap(({ data }) =>
      data!.writeGroup.userErrors.map((error: { code: string }) => error.code),
    );
    expect(codes).toEqual(['VERSION_CONFLICT']);
  });

  it('submits once when asked twice at once', async () => {
    const draft = await openDraft(association);
    await recordAccord(association, draft.id);
    const answers = await Promise.all([submitDraft(association, draft.id), submitDraft(association, draft.id)]);
    expect(answers.filter(({ data }) => data!.submitCase.case !== null)).toHaveLength(1);
    const { data } = await association(
      'query ($id: ID!) { departement(code: "38") { case(id: $id) { referrals { id } } } }',
      { id: draft.id },
    );
    expect(data!.departement.case.referrals).toHaveLength(1);
  });

  it('refuses to submit on an accord that was withdrawn between two clicks', async () => {
    const draft = await openDraft(association);
    const accord = await recordAccord(association, draft.id);
    await association(
      'mutation ($input: WithdrawAccordInput!) { withdrawAccord(input: $input) { userErrors { code } } }',
      { input: { accordId: accord.id } },
    );
    const { data } = await submitDraft(association, draft.id);
    expect(data!.submitCase.userErrors).toEqual([expect.objectContaining({ code: 'ACCORD_REQUIRED' })]);
  });
});
