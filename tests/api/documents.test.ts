import { createHash, randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { Api, type Ask } from '../support/api';
import { contentsOf } from '../support/parsed-pdf';
import { showing } from '../support/papers';
import { openDraft, recordAccord, submitDraft } from '../support/stories';

const CONTENT = randomBytes(600_000).toString('base64');
const PDF = showing(CONTENT);

let api: Api;
let association: Ask;
let caseId: string;

beforeAll(async () => {
  api = await Api.open();
  association = await api.as('association-38');
  ({ id: caseId } = await openDraft(association));
});
afterAll(() => api.close());

async function upload(account: string, body: Buffer, query: Record<string, string> = {}) {
  const parameters = new URLSearchParams({ case: caseId, slot: 'IDENTITY_PAPER', name: 'carte é.pdf', ...query });
  const headers = { authorization: `Bearer ${await api.token(account)}`, 'content-type': 'application/octet-stream' };
  const response = await fetch(`${api.url}/documents?${parameters}`, {
    method: 'POST',
    headers,
    body: new Uint8Array(body),
  });
  return {
    status: response.status,
    answer: (await response.json()) as {
      document: { id: string; size: number } | null;
      userErrors: { code: string; message: string }[];
    },
  };
}

async function download(account: string, id: string) {
  return fetch(`${api.url}/documents/${id}`, { headers: { authorization: `Bearer ${await api.token(account)}` } });
}

it('comes back with all that it shows, as an attachment that no page can run', async () => {
  const { status, answer } = await upload('association-38', PDF);
  expect(status).toBe(201);
  const response = await download('association-38', answer.document!.id);
  const kept = Buffer.from(await response.arrayBuffer());
  expect((await contentsOf(kept)).includes(CONTENT)).toBe(true);
  expect(kept.length).toBe(answer.document!.size);
  expect(response.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''carte%20%C3%A9.pdf");
  expect(response.headers.get('content-type')).toBe('application/octet-stream');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

it('is nowhere in clear in the database', async () => {
  await upload('association-38', showing(`CANARI-EN-CLAIR ${CONTENT.slice(0, 2_000)}`));
  const admin = new Client({ connectionString: api.database.adminUrl });
  await admin.connect();
  const { rows } = await admin.query(
    `select count(*)::int as found from tenant.document_chunk where position('CANARI'::bytea in body) > 0`,
  );
  await admin.end();
  expect(rows).toEqual([{ found: 0 }]);
});

it.each([
  ['a program that says it is a PDF', Buffer.from('MZ\x90\x00 not a pdf'), {}, 'INVALID_VALUE'],
  ['nothing', Buffer.alloc(0), {}, 'INVALID_VALUE'],
  [
    'more than ten megabytes',
    Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(10 * 1024 * 1024)]),
    {},
    'INVALID_VALUE',
  ],
  ['an unknown place in the file', PDF, { slot: 'ELSEWHERE' }, 'INVALID_VALUE'],
  ['an unknown file', PDF, { case: 'nowhere' }, 'NOT_FOUND'],
])('refuses %s in words, and keeps nothing', async (_what, body, query, code) => {
  const { status, answer } = await upload('association-38', body, query as Record<string, string>);
  expect([413, 422]).toContain(status);
  if (status === 422) expect(answer.userErrors[0]!.code).toBe(code);
});

it('is read by the instructing secretariat only in the groups that it opens in full, and by nobody else', async () => {
  const { answer } = await upload('association-38', PDF);
  const complaint = await upload('association-38', PDF, { slot: 'COMPLAINT_RECEIPT' });
  expect((await download('coordinator-38', answer.document!.id)).status).toBe(404);
  await recordAccord(association, caseId);
  const submitted = await submitDraft(association, caseId);
  expect(submitted.data!.submitCase.userErrors).toEqual([]);
  expect((await download('coordinator-38', answer.document!.id)).status).toBe(200);
  expect((await download('coordinator-38', complaint.answer.document!.id)).status).toBe(404);
  for (const account of ['police-38', 'prefecture-38', 'association-69', 'admin']) {
    expect((await download(account, answer.document!.id)).status).toBe(404);
  }
});

it('is refused without a token', async () => {
  const response = await fetch(`${api.url}/documents/${'A'.repeat(28)}`);
  expect([401, 404]).toContain(response.status);
});

it('is listed by name to who may open it, and removed for good', async () => {
  const { id } = await openDraft(association);
  const { answer } = await upload('association-38', PDF, { case: id });
  const LIST =
    'query ($id: ID!) { departement(code: "38") { case(id: $id) { documents { id name slot size receivedSha256 } } } }';
  const { data } = await association(LIST, { id });
  expect(data!.departement.case.documents).toEqual([
    {
      ...{ id: answer.document!.id, name: 'carte é.pdf', slot: 'IDENTITY_PAPER', size: answer.document!.size },
      receivedSha256: createHash('sha256').update(PDF).digest('hex'),
    },
  ]);
  await association(
    'mutation ($input: RemoveDocumentInput!) { removeDocument(input: $input) { removed userErrors { code } } }',
    { input: { documentId: answer.document!.id } },
  );
  expect((await association(LIST, { id })).data!.departement.case.documents).toEqual([]);
  expect((await download('association-38', answer.document!.id)).status).toBe(404);
});
