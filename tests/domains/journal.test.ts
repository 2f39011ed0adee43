import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { demonstrationAccounts } from '../../server/demonstration/demonstration-accounts';
import documents from '../../schema/operations/_generated_documents.json';
import { pdf } from '../support/papers';
import { Api, type Ask } from '../support/api';
import { openDraft, recordAccord, submitDraft } from '../support/stories';
import { legalToday } from '../support/legal-today';
import { localDateAt } from '../../server/kernel/local-date';

let api: Api;
let admin: Client;
let dpo: Ask;
let association: Ask;
let coordinator: Ask;
let caseId: string;
let referralId: string;

const JOURNAL = `query Journal($first: Int, $after: String, $filter: JournalFilter) { departement(code: "38") { journal(first: $first, after: $after, filter: $filter) {
  nodes { at account kind operation subject opened { group item level door } } pageInfo { hasNextPage endCursor } } } }`;

beforeAll(async () => {
  api = await Api.open();
  admin = new Client({ connectionString: api.database.adminUrl });
  await admin.connect();
  [dpo, association, coordinator] = (await Promise.all(
    ['dpo-38', 'association-38', 'coordinator-38'].map((name) => api.as(name)),
  )) as [Ask, Ask, Ask];
  caseId = (await openDraft(association)).id;
  await recordAccord(association, caseId);
  const { data } = await submitDraft(association, caseId);
  referralId = data.submitCase.case.referrals[0].id;
});
afterAll(async () => {
  await admin.end();
  await api.close();
});

async function page(
  filter: object = {},
  more: object = {},
): Promise<{ nodes: any[]; pageInfo: { hasNextPage: boolean; endCursor: string } }> {
  const { data, errors } = await dpo(JOURNAL, { first: 100, filter, ...more });
  expect(errors).toBeUndefined();
  return data!.departement.journal;
}

const lastRead = async () =>
  (
    await admin.query(
      "select operation, opened from tenant.journal_entry where departement_code = '38' and kind = 'READ' order by at desc, id desc limit 1",
    )
  ).rows[0];

describe('every personal text that is opened', () => {
  const FILE = (fields: string) => `query ($id: ID!) { departement(code: "38") { case(id: $id) { ${fields} } } }`;

  it('is in the journal: requests for completion and their answers', async () => {
    await coordinator(
      'mutation ($input: CompletionInput!) { requestCompletion(input: $input) { userErrors { code } } }',
      { input: { caseId, text: 'Précisez la langue.' } },
    );
    await association(
      'mutation ($input: CompletionInput!) { answerCompletion(input: $input) { userErrors { code } } }',
      { input: { caseId, text: 'Anglais.' } },
    );
    const { data } = await coordinator(FILE('completionMessages { text }'), { id: caseId });
    expect(data!.departement.case.completionMessages).toEqual([{ text: 'Précisez la langue.' }, { text: 'Anglais.' }]);
    expect((await lastRead()).opened.map(({ group, level }: any) => [group, level])).toEqual([
      ['REQUEST', 'FULL'],
      ['ANSWER', 'FULL'],
    ]);
  });

  it('is in the journal: the names of papers, and a paper', async () => {
    const headers = { authorization: `Bearer ${await api.token('association-38')}` };
    const posted = await fetch(
      `${api.url}/documents?case=${caseId}&slot=IDENTITY_PAPER&name=passeport%20de%20Awa.pdf`,
      { method: 'POST', headers, body: new Uint8Array(pdf()) },
    );
    const { document } = (await posted.json()) as { document: { id: string } };
    await association(FILE('documents { name }'), { id: caseId });
    expect((await lastRead()).opened).toMatchObject([{ group: 'name IDENTITY_PAPER', level: 'FULL' }]);
    await (await fetch(`${api.url}/documents/${document.id}`, { headers })).arrayBuffer();
    expect(await lastRead()).toMatchObject({
      operation: 'downloadDocument',
      opened: [{ group: 'document IDENTITY_PAPER' }],
    });
    expect(JSON.stringify((await admin.query('select * from tenant.journal_entry')).rows)).not.toContain('Awa');
  });

  it('is in the journal: why a body declined', async () => {
    await coordinator(
      'mutation ($input: DeclineReferralInput!) { declineReferral(input: $input) { userErrors { code message } } }',
      { input: { referralId, reason: 'Hors de notre ressort.' } },
    );
    const { data } = await association('query ($id: ID!) { node(id: $id) { ... on Referral { declineReason } } }', {
      id: referralId,
    });
    expect(data!.node.declineReason).toBe('Hors de notre ressort.');
    expect((await lastRead()).opened).toMatchObject([{ group: 'DECLINE_REASON', level: 'FULL' }]);
  });

  it('has no way round: only the gate opens, and it writes down what it opens; or it is an act, which has an entry of its own', () => {
    const folder = join(__dirname, '../../server/domains');
    const holding = (pattern: RegExp) =>
      readdirSync(folder, { recursive: true })
        .map(String)
        .filter((path) => path.endsWith('.ts') && pattern.test(readFileSync(join(folder, path), 'utf8')));
    expect(holding(/vault\s*\.open/)).toEqual([]);
    expect(holding(/\.ownParts\(/).sort()).toEqual([
      'coordination/submissions/submit-case.act.ts',
      'persons/cases/case-draft.ts',
    ]);
    const gate = readFileSync(join(__dirname, '../../server/access/gate.ts'), 'utf8');
    const methods = gate.split(/\n  (?=(?:private )?\w+\()/);
    const passing = methods.filter((method) => /reader: Reader/.test(method) && method.includes('letThrough('));
    expect(passing.length).toBeGreaterThan(3);
    expect(passing.filter((method) => !/this\.(note|written)\(/.test(method))).toEqual([]);
  });
});

describe('the name of an operation', () => {
  const opening = (name: string) =>
    `query ${name} { AwaDiallo: departement(code: "38") { Lagos: case(id: "${caseId}") { sheet { identity { ... on IdentityGroup { familyName } } } } } }`;

  it.each([
    ['Timeline', 'custom departement.case'],
    ['Awa_Diallo', 'custom departement.case'],
    ['', 'anonymous departement.case'],
    [`x${'y'.repeat(500)}`, 'custom departement.case'],
  ])('%.20s is kept as « %s »: a caller chooses it, and may write a person’s into it', async (name, kept) => {
    await association(opening(name));
    expect((await lastRead()).operation).toBe(kept);
  });

  it('is that of a published document only where the document is that one, to the letter', async () => {
    const text = Object.values(documents).find((document) => /query Case\(/.test(document))!;
    await association(text, { code: '38', id: caseId });
    expect((await lastRead()).operation).toBe('Case');
    await association(`${text} `, { code: '38', id: caseId });
    expect((await lastRead()).operation).toBe('custom departement.case');
  });
});

describe('the journal, read by its officer', () => {
  it('is searched by account, kind, operation and period', async () => {
    const acts = await page({ kind: 'ACT', operation: 'requestCompletion' });
    expect(acts.nodes).toHaveLength(1);
    const [{ account, at }] = acts.nodes;
    const day = localDateAt(new Date(at), 'Europe/Paris');
    const mine = await page({ account });
    expect(mine.nodes.length).toBeGreaterThan(1);
    expect(new Set(mine.nodes.map((node) => node.account))).toEqual(new Set([account]));
    expect((await page({ account, from: day, until: day })).nodes.length).toBeGreaterThan(0);
    expect((await page({ account, until: '2000-01-01' })).nodes).toEqual([]);
    expect((await page({ from: '2199-01-01' })).nodes).toEqual([]);
    expect((await page({ operation: "' or true --" })).nodes).toEqual([]);
    expect((await page({ account: 'n’importe quoi' })).nodes).toEqual([]);
  });

  it('is followed for one file by the name that its association gives, from its acts to its readings', async () => {
    const { data } = await association(
      'query ($id: ID!) { departement(code: "38") { case(id: $id) { journalName } } }',
      { id: caseId },
    );
    const { journalName } = data!.departement.case;
    expect(journalName).toMatch(/^[\w-]{22}$/);
    const { nodes } = await page({ thing: journalName });
    expect(nodes.map(({ operation }) => operation)).toEqual(
      expect.arrayContaining(['openCase', 'submitCase', 'requestCompletion', 'downloadDocument', 'Case']),
    );
    expect(new Set(nodes.filter(({ kind }) => kind === 'ACT').map(({ subject }) => subject)).has(journalName)).toBe(
      true,
    );
    expect((await page({ thing: journalName.slice(0, -1) })).nodes).toEqual([]);
    expect((await page({ thing: 'a'.repeat(22) })).nodes).toEqual([]);
    const denied = await coordinator('query ($id: ID!) { departement(code: "38") { case(id: $id) { journalName } } }', {
      id: caseId,
    });
    expect(denied.data!.departement.case?.journalName ?? null).toBeNull();
  });

  it('is paged by key, and a cursor of one search is refused by another', async () => {
    const seen = new Set<string>();
    let after: string | undefined;
    const filter = { kind: 'ACT' };
    do {
      const { nodes, pageInfo } = await page(filter, { first: 2, after });
      for (const node of nodes) seen.add(JSON.stringify(node));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
    } while (after);
    expect(seen.size).toBe((await page(filter)).nodes.length);
    const { pageInfo } = await page(filter, { first: 1 });
    const { errors } = await dpo(JOURNAL, { first: 1, after: pageInfo.endCursor, filter: { kind: 'READ' } });
    expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('is itself journaled when read, with the file that was followed', async () => {
    await page({});
    expect(await lastRead()).toMatchObject({
      operation: 'custom departement.journal',
      opened: [{ holder: null, group: 'journal' }],
    });
    const { data } = await association(
      'query ($id: ID!) { departement(code: "38") { case(id: $id) { journalName } } }',
      { id: caseId },
    );
    await page({ thing: data!.departement.case.journalName });
    const {
      opened: [{ holder }],
    } = await lastRead();
    expect((await admin.query('select reference from tenant.case_file where id = $1', [holder])).rows).toHaveLength(1);
  });

  it('answers the officer of this département, and nobody else of this one or of another', async () => {
    const names = demonstrationAccounts()
      .filter(({ departement }) => departement === '38' || departement === null)
      .map(({ name }) => name);
    expect(names.length).toBeGreaterThan(14);
    for (const name of [...names, 'dpo-69', 'coordinator-69']) {
      const { data } = await (
        await api.as(name)
      )('{ departement(code: "38") { journal(first: 1) { nodes { operation } } } }');
      if (name === 'dpo-38') expect(data!.departement.journal.nodes).toHaveLength(1);
      else expect(data!.departement?.journal ?? null).toBeNull();
    }
  }, 60_000);

  it('cannot be read by the application’s role, whoever signs in, except through the officer’s view', async () => {
    const app = new Client({ connectionString: api.database.appUrl });
    await app.connect();
    const { rows: accounts } = await admin.query(
      "select a.id, m.role from directory.account a join directory.mandate m on m.account_id = a.id where m.departement_code = '38'",
    );
    for (const { id, role } of accounts) {
      await app.query('begin');
      await app.query(
        "select set_config('role', 'passerelle_app', true), set_config('app.departement', '38', true), set_config('app.account', $1, true), set_config('app.today', $2, true)",
        [id, legalToday()],
      );
      const { rows } = await app.query('select count(*)::int as n from access.journal');
      expect([role, rows[0].n > 0]).toEqual([role, role === 'DPO']);
      await app.query('rollback');
    }
    await app.query('begin');
    await app.query("select set_config('role', 'passerelle_app', true)");
    for (const table of ['journal_entry', 'journal_seal', 'journal_sealed', 'journal_checkpoint', 'journal_pruned']) {
      await app.query('savepoint s');
      await expect(app.query(`select from tenant.${table}`)).rejects.toThrow(/permission denied/);
      await app.query('rollback to s');
    }
    await app.end();
  });
});
