import { Client } from 'pg';
import type { Ask } from '../support/api';
import { showing } from '../support/papers';
import { SittingWorld } from './sitting-world';

const PAPERS = `query ($id: ID!) { node(id: $id) { ... on Referral {
  case { id } documents { id name slot url } sheet { identity { __typename ... on IdentityGroup { level } } } } } }`;

let world: SittingWorld;
let caseId: string;
let referralId: string;
const papers: Record<string, string> = {};

async function attach(slot: string): Promise<string> {
  const parameters = new URLSearchParams({ case: caseId, slot, name: `${slot}.pdf` });
  const response = await fetch(`${world.api.url}/documents?${parameters}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await world.api.token('association-38')}`, 'content-type': 'application/pdf' },
    body: new Uint8Array(showing(`(${slot})`)),
  });
  return ((await response.json()) as { document: { id: string } }).document.id;
}

const listed = async (who: Ask) => {
  const { data } = await who(PAPERS, { id: referralId });
  const names = (data!.node?.documents ?? []).map(({ slot }: { slot: string }) => slot);
  return names.sort();
};

async function downloads(account: string): Promise<Record<string, number>> {
  const headers = { authorization: `Bearer ${await world.api.token(account)}` };
  const asked = Object.entries(papers).map(async ([slot, id]) => {
    const response = await fetch(`${world.api.url}/documents/${id}`, { headers });
    await response.arrayBuffer();
    return [slot, response.status];
  });
  return Object.fromEntries(await Promise.all(asked)) as Record<string, number>;
}

const NONE = { IDENTITY_PAPER: 404, RESIDENCE_PAPER: 404, SOCIAL_REPORT: 404, COMPLAINT_RECEIPT: 404 };

beforeAll(async () => {
  world = await SittingWorld.open();
  ({ caseId, referralId } = await world.acceptedCase());
  for (const slot of Object.keys(NONE)) papers[slot] = await attach(slot);
});
afterAll(() => world.api.close());

it('before convening, the préfecture reads under pseudonym: no paper is listed, none is downloaded', async () => {
  expect(await listed(world.prefecture)).toEqual([]);
  expect(await downloads('prefecture-38')).toEqual(NONE);
});

describe('once the sitting is convened', () => {
  beforeAll(async () => {
    const session = await world.session(world.dayIn(40));
    await world.place(session, referralId);
    const { userErrors } = await world.act(world.coordinator, 'conveneSession', { sessionId: session });
    expect(userErrors).toEqual([]);
  });

  it('the préfecture lists and downloads the papers of the groups that it reads in full, without the file’s id', async () => {
    const { data } = await world.prefecture(PAPERS, { id: referralId });
    expect(data!.node.case).toBeNull();
    expect(data!.node.sheet.identity.level).toBe('FULL');
    expect(await listed(world.prefecture)).toEqual(['IDENTITY_PAPER', 'RESIDENCE_PAPER']);
    expect(await downloads('prefecture-38')).toEqual({ ...NONE, IDENTITY_PAPER: 200, RESIDENCE_PAPER: 200 });
  });

  it('a member who sits reads the identity minimised: no paper', async () => {
    expect(await listed(world.police)).toEqual([]);
    expect(await downloads('police-38')).toEqual(NONE);
  });

  it('the secretariat reads at its own levels, as before', async () => {
    expect(await listed(world.coordinator)).toEqual(['IDENTITY_PAPER', 'RESIDENCE_PAPER', 'SOCIAL_REPORT']);
    expect((await downloads('coordinator-38')).COMPLAINT_RECEIPT).toBe(404);
  });

  it('what the préfecture opened is in the journal, by its name and by its content', async () => {
    const rows = await readsOf();
    expect(rows).toEqual(expect.arrayContaining(['name IDENTITY_PAPER', 'document IDENTITY_PAPER']));
  });

  it('the accord withdrawn, the papers close with the door', async () => {
    const { data } = await world.association(
      'query ($id: ID!) { departement(code: "38") { case(id: $id) { accords { id } } } }',
      { id: caseId },
    );
    const accordId = data!.departement.case.accords[0].id as string;
    const { userErrors } = await world.act(world.association, 'withdrawAccord', { accordId });
    expect(userErrors).toEqual([]);
    expect(await listed(world.prefecture)).toEqual([]);
    expect(await downloads('prefecture-38')).toEqual(NONE);
  });
});

async function readsOf(): Promise<string[]> {
  const admin = new Client({ connectionString: world.api.database.adminUrl });
  await admin.connect();
  const { rows } = await admin.query(
    `select opened from tenant.journal_entry e join directory.account a on a.id = e.account_id
     where e.departement_code = '38' and e.kind = 'READ' and a.subject = 'prefecture-38'`,
  );
  await admin.end();
  return rows.flatMap(({ opened }) => (opened as { group: string }[]).map(({ group }) => group));
}
