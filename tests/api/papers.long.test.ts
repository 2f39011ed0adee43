import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { Client } from 'pg';
import { Api } from '../support/api';
import { ClamdStub, SIGNATURE } from '../support/clamd-stub';
import { dictionariesOf } from '../support/parsed-pdf';
import { pdf, pictureStream, png } from '../support/papers';
import { openDraft } from '../support/stories';

let api: Api;
let clamd: ClamdStub;
let caseId: string;

beforeAll(async () => {
  clamd = await ClamdStub.open();
  api = await Api.open({ clamd: clamd.address });
  ({ id: caseId } = await openDraft(await api.as('association-38')));
});
beforeEach(() => {
  clamd.mood = 'scans';
});
afterAll(async () => {
  await api.close();
  await clamd.close();
});

interface Told {
  document?: { id: string; mediaType: string; size: number; receivedSha256: string } | null;
  changes?: { code: string; message: string }[];
  userErrors?: { code: string; message: string }[];
  errors?: { message: string; extensions: { code: string } }[];
}

async function upload(
  body: Buffer | undefined,
  { type = 'application/pdf', name = 'papier.pdf', as: account = 'association-38' } = {},
) {
  const parameters = new URLSearchParams({ case: caseId, slot: 'IDENTITY_PAPER', name });
  const headers = { authorization: `Bearer ${await api.token(account)}`, ...(type && { 'content-type': type }) };
  const response = await fetch(`${api.url}/documents?${parameters}`, {
    method: 'POST',
    headers,
    body: body && new Uint8Array(body),
  });
  return { status: response.status, told: (await response.json()) as Told };
}

async function kept(): Promise<{ papers: number; chunks: number }> {
  const admin = new Client({ connectionString: api.database.adminUrl });
  await admin.connect();
  const { rows } = await admin.query(
    'select (select count(*)::int from tenant.document) as papers, (select count(*)::int from tenant.document_chunk) as chunks',
  );
  await admin.end();
  return rows[0];
}

describe('with a scanner', () => {
  it('keeps a paper that the scanner has seen whole and found sound', async () => {
    const paper = pdf([pictureStream()]);
    expect((await upload(paper)).status).toBe(201);
    expect(clamd.scanned.at(-1)!.equals(paper)).toBe(true);
  });

  it('refuses what the scanner recognises, and keeps nothing of it', async () => {
    const before = await kept();
    const { status, told } = await upload(pdf([`5 0 obj\n(${SIGNATURE})\nendobj`]));
    expect(status).toBe(422);
    expect(told).toEqual({
      document: null,
      userErrors: [{ code: 'INVALID_VALUE', message: expect.stringContaining('antivirus') }],
    });
    expect(await kept()).toEqual(before);
  });

  it.each(['hangs up', 'errs', 'babbles'] as const)(
    'fails closed when the scanner %s: says to come back, keeps nothing',
    async (mood) => {
      const before = await kept();
      clamd.mood = mood;
      const { status, told } = await upload(pdf([pictureStream()]));
      expect(status).toBe(503);
      expect(told.errors).toEqual([
        {
          message: expect.stringMatching(/antivirus ne répond pas.*pas été gardée/),
          extensions: { code: 'UNAVAILABLE' },
        },
      ]);
      expect(await kept()).toEqual(before);
    },
  );

  it('fails closed when nobody listens there', async () => {
    const away = await Api.open({ clamd: '127.0.0.1:9' });
    try {
      const { id } = await openDraft(await away.as('association-38'));
      const headers = {
        authorization: `Bearer ${await away.token('association-38')}`,
        'content-type': 'application/pdf',
      };
      const response = await fetch(`${away.url}/documents?case=${id}&slot=IDENTITY_PAPER`, {
        method: 'POST',
        headers,
        body: new Uint8Array(pdf()),
      });
      expect(response.status).toBe(503);
    } finally {
      await away.close();
    }
  });

  it.each(['police-38', 'coordinator-38', 'association-69', 'admin'])(
    'makes nothing work for %s, who may not join a paper here',
    async (as) => {
      const seen = clamd.scanned.length;
      const { status, told } = await upload(Buffer.from('%PDF-1.7 nonsense'), { as });
      expect([status, told.userErrors?.[0]?.code]).toEqual([422, expect.stringMatching(/NOT_FOUND|FORBIDDEN/)]);
      expect(clamd.scanned.length).toBe(seen);
    },
  );

  it('does not trouble the scanner with what is refused anyway', async () => {
    const seen = clamd.scanned.length;
    for (const [body, options] of [
      [png(), { name: 'a.pdf' }],
      [
        Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
        { type: 'image/svg+xml', name: 'a.svg' },
      ],
      [Buffer.from('<!doctype html><script>alert(1)</script>'), { type: 'text/html', name: 'a.html' }],
      [Buffer.from('PK\x03\x04', 'latin1'), { type: 'application/zip', name: 'a.zip' }],
      [undefined, { type: '' }],
    ] as const) {
      const { status, told } = await upload(body, options);
      expect([status, told.document, told.userErrors?.[0]?.code]).toEqual([422, null, 'INVALID_VALUE']);
    }
    expect(clamd.scanned.length).toBe(seen);
  });
});

/** Sends without end until the connection is cut; says how much went out. */
async function pour(megabytes: number): Promise<{ sent: number; status: number | undefined }> {
  const token = await api.token('association-38');
  const piece = Buffer.alloc(1024 * 1024, 1);
  piece.write('%PDF-1.7\n');
  return new Promise((resolve) => {
    let [sent, status] = [0, undefined as number | undefined];
    const asked = request(`${api.url}/documents?case=${caseId}&slot=IDENTITY_PAPER&name=a.pdf`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/pdf' },
    });
    const done = () => resolve({ sent, status });
    asked
      .on('response', (response) => {
        status = response.statusCode;
        response.resume();
      })
      .on('error', done)
      .on('close', done);
    const more = (): void => {
      if (sent === megabytes || asked.destroyed) return void asked.end();
      sent += 1;
      if (asked.write(piece)) setImmediate(more);
      else asked.once('drain', more);
    };
    more();
  });
}

describe('a gigabyte', () => {
  it('that says its size is refused before it is sent', async () => {
    const token = await api.token('association-38');
    const status = await new Promise((resolve) => {
      const asked = request(`${api.url}/documents?case=${caseId}&slot=IDENTITY_PAPER`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/pdf',
          'content-length': String(1024 ** 3),
        },
      });
      asked
        .on('response', ({ statusCode }) => (resolve(statusCode), asked.destroy()))
        .on('error', () => undefined)
        .write('%PDF-1.7\n');
    });
    expect(status).toBe(413);
  });

  it('that does not is cut a little after ten megabytes, and memory stays flat', async () => {
    const before = process.memoryUsage();
    const poured = await Promise.all([pour(1024), pour(1024)]);
    const after = process.memoryUsage();
    for (const { sent, status } of poured) {
      expect(sent).toBeLessThan(64);
      expect([422, undefined]).toContain(status);
    }
    expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(96 * 1024 * 1024);
  });

  it('of one account does not take the place of others: a third paper at once is told to wait', async () => {
    const statuses = await Promise.all([1, 2, 3, 4].map(async () => (await upload(pdf([pictureStream()]))).status));
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0);
    expect(statuses.filter((status) => status === 201).length).toBeGreaterThanOrEqual(2);
  });
});

async function download(id: string): Promise<Buffer> {
  const headers = { authorization: `Bearer ${await api.token('association-38')}` };
  return Buffer.from(await (await fetch(`${api.url}/documents/${id}`, { headers })).arrayBuffer());
}

const fixture = (name: string) => readFileSync(join(__dirname, '../fixtures/papers', name));
const GIVEN = [
  ['gps.jpg', 'image/jpg', 'image/jpeg', 'METADATA_REMOVED'],
  ['motion-photo.jpg', 'image/pjpeg', 'image/jpeg', 'METADATA_REMOVED'],
  ['photo.heic', 'image/heic', 'image/jpeg', 'CONVERTED'],
  ['pdf-trail-nul.pdf', 'application/x-pdf', 'application/pdf', null],
  ['pdf-newline-first.pdf', '', 'application/pdf', null],
  ['png-trailing.png', 'image/png', 'image/png', null],
] as const;

describe('what people have is made anew', () => {
  it.each(GIVEN)('%s, declared %j, is kept as %s, and its sender told', async (name, type, mediaType, change) => {
    const given = fixture(name);
    const { status, told } = await upload(given, { type, name });
    expect([status, told.document!.mediaType]).toEqual([201, mediaType]);
    expect(told.document!.receivedSha256).toBe(createHash('sha256').update(given).digest('hex'));
    if (change)
      expect(told.changes).toContainEqual({ code: change, message: expect.stringContaining("gardez l'original") });
    const kept = await download(told.document!.id);
    expect([kept.length, kept.equals(given)]).toEqual([told.document!.size, false]);
    expect(kept.toString('latin1')).not.toMatch(/Exif|GPS|ftyp/);
  });

  it('a paper that acts is kept without what acted', async () => {
    const { status, told } = await upload(pdf([], '/OpenAction << /S /URI /URI (https://example.org/seen) >>'));
    expect([status, told.changes!.map(({ code }) => code)]).toEqual([201, ['ACTIONS_REMOVED']]);
    expect(await dictionariesOf(await download(told.document!.id))).not.toMatch(/OpenAction|URI|example/);
  });

  it.each([
    ['under a password', pdf([], '', '/Encrypt 55 0 R'), /protégé par un mot de passe.*joignez-le/],
    ['nonsense', Buffer.from('%PDF-1.7\nnonsense'), /imprimez-le en PDF, ou photographiez-le/],
  ])('%s is refused in a sentence that says what to do, and nothing of it is kept', async (_what, bytes, message) => {
    const before = await kept();
    const { status, told } = await upload(bytes);
    expect([status, told.document, told.userErrors?.[0]?.message]).toEqual([422, null, expect.stringMatching(message)]);
    expect(await kept()).toEqual(before);
  });

  it('sent again at the same place, because its answer was lost, is kept once', async () => {
    const given = pdf([pictureStream()]);
    const first = await upload(given);
    const again = await upload(given, { name: 'autre nom.pdf' });
    expect([again.status, again.told.document]).toEqual([201, first.told.document]);
  });
});

describe('a download', () => {
  it('names the paper as RFC 8187 writes it', async () => {
    const { told } = await upload(pdf([pictureStream()]), { name: "récépissé (l'original)* 12.10.2026" });
    const headers = { authorization: `Bearer ${await api.token('association-38')}` };
    const response = await fetch(`${api.url}/documents/${told.document!.id}`, { headers });
    expect(response.headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''r%C3%A9c%C3%A9piss%C3%A9%20%28l%27original%29_%2012.10.2026.pdf",
    );
  });

  it('cannot run, be framed, be kept by a cache, nor be read by another site', async () => {
    const { told } = await upload(pdf(), { name: 'a\r\nSet-Cookie: x=1.pdf' });
    const response = await fetch(`${api.url}/documents/${told.document!.id}`, {
      headers: { authorization: `Bearer ${await api.token('association-38')}` },
    });
    const headers = Object.fromEntries(response.headers);
    expect(headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
      'content-disposition': "attachment; filename*=UTF-8''aSet-Cookie_%20x%3D1.pdf",
      'content-security-policy': expect.stringContaining('sandbox'),
    });
    expect(headers['set-cookie']).toBeUndefined();
  });
});
