import { Client } from 'pg';
import { Api, type Ask } from '../support/api';
import { openDraft, recordAccord, SHEET, submitDraft } from '../support/stories';
import { clock } from '../../server/kernel/clock';

/** One group at a time, kept as typed: what nobody named is nobody's to lose. */
const WRITE = `mutation ($input: WriteGroupInput!) { writeGroup(input: $input) {
  case { id writtenGroups { group version } } userErrors { code message path } } }`;
const READ = `query ($id: ID!, $group: InformationGroup, $first: Int, $after: String) { departement(code: "38") { case(id: $id) {
  writtenGroups { group version }
  versions(group: $group, first: $first, after: $after) { nodes { group version writtenAt } pageInfo { hasNextPage endCursor } }
  sheet { identity { ... on IdentityGroup { familyName givenName birthYear birthDate sex nationality birthPlace } }
    complaint { ... on ComplaintGroup { month service } } } } } }`;

let api: Api;
let association: Ask;
let admin: Client;

beforeAll(async () => {
  api = await Api.open();
  association = await api.as('association-38');
  admin = new Client({ connectionString: api.database.adminUrl });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await api.close();
});

type Written = {
  case: { id: string; writtenGroups: unknown[] } | null;
  userErrors: { code: string; path: string[] }[];
};
const write = async (caseId: string, group: string, values: object | null, more: object = {}): Promise<Written> =>
  (await association(WRITE, { input: { caseId, sheet: { [group]: values }, ...more } })).data!.writeGroup as never;
const read = async (id: string, more: object = {}) =>
  (await association(READ, { id, ...more })).data!.departement.case as Record<string, any>;

async function submitted(): Promise<string> {
  const { id } = await openDraft(association);
  await recordAccord(association, id);
  expect((await submitDraft(association, id)).data!.submitCase.userErrors).toEqual([]);
  return id;
}

describe('a group that is written', () => {
  it('keeps what is not named, and empties what is null', async () => {
    const { id } = await openDraft(association);
    expect((await write(id, 'identity', { givenName: 'Aminata', nationality: null })).userErrors).toEqual([]);
    const { familyName, sex } = SHEET.identity;
    expect((await read(id)).sheet.identity).toMatchObject({ familyName, sex, givenName: 'Aminata', nationality: null });
  });

  it('is not emptied as a whole by a null in its place', async () => {
    const { id } = await openDraft(association);
    const { userErrors } = await write(id, 'identity', null);
    expect(userErrors).toEqual([expect.objectContaining({ code: 'INVALID_VALUE', path: ['sheet', 'identity'] })]);
  });

  it('never loses what its submission asked for', async () => {
    const id = await submitted();
    for (const values of [{ familyName: null }, { familyName: '' }, { birthYear: 'vers 2001' }]) {
      const [path] = Object.keys(values);
      const { userErrors } = await write(id, 'identity', values);
      expect(userErrors).toEqual([expect.objectContaining({ path: ['sheet', 'identity', path] })]);
    }
    expect((await write(id, 'identity', { birthPlace: 'Conakry' })).userErrors).toEqual([]);
    expect((await read(id)).sheet.identity).toMatchObject({ ...SHEET.identity, birthPlace: 'Conakry' });
  });

  it('understands a day and a month as they are written in French', async () => {
    const { id } = await openDraft(association);
    for (const typed of ['14/02/1999', '14.02.1999', '14-2-1999', ' 14 février 1999 ', '1999-02-14']) {
      await write(id, 'identity', { birthDate: typed });
      expect((await read(id)).sheet.identity.birthDate).toBe('1999-02-14');
    }
    for (const typed of ['02/1999', '2.1999', 'Fevrier 1999', '1999-02']) {
      await write(id, 'complaint', { month: typed });
      expect((await read(id)).sheet.complaint.month).toBe('1999-02');
    }
  });

  it('keeps as typed what is no day', async () => {
    const { id } = await openDraft(association);
    for (const typed of ['31/02/1999', '14/02/99', 'vers 1999']) {
      await write(id, 'identity', { birthDate: typed });
      expect((await read(id)).sheet.identity.birthDate).toBe(typed);
    }
  });
});

describe('two who write the same group', () => {
  it('do not cover each other: a stale version is told, and nothing is written', async () => {
    const { id } = await openDraft(association);
    expect((await write(id, 'identity', { birthPlace: 'Conakry' }, { expectedVersion: 1 })).userErrors).toEqual([]);
    const { userErrors } = await write(id, 'identity', { birthPlace: 'Labé' }, { expectedVersion: 1 });
    expect(userErrors).toEqual([expect.objectContaining({ code: 'VERSION_CONFLICT', path: ['expectedVersion'] })]);
    expect((await read(id)).sheet.identity.birthPlace).toBe('Conakry');
  });

  it('both keep what they wrote in different fields at once', async () => {
    const { id } = await openDraft(association);
    const answers = await Promise.all([
      write(id, 'identity', { birthPlace: 'Conakry' }),
      write(id, 'identity', { givenName: 'Aminata' }),
      write(id, 'health', { needsCare: true }),
    ]);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect((await read(id)).sheet.identity).toMatchObject({ birthPlace: 'Conakry', givenName: 'Aminata' });
  });
});

describe('the same writing sent again', () => {
  it('under its key is written once, and answers the same file', async () => {
    const { id } = await openDraft(association);
    const more = { expectedVersion: 1, idempotencyKey: 'once' };
    const first = await write(id, 'identity', { birthPlace: 'Conakry' }, more);
    expect(first.userErrors).toEqual([]);
    expect(await write(id, 'identity', { birthPlace: 'Conakry' }, more)).toEqual(first);
    const { userErrors } = await write(id, 'identity', { birthPlace: 'Labé' }, more);
    expect(userErrors).toEqual([expect.objectContaining({ code: 'IDEMPOTENCY_KEY_REUSED' })]);
  });
});

describe('the versions of a group', () => {
  const at = (time: string) => clock.freeze(new Date(`2026-11-28T${time}Z`));
  afterEach(() => clock.freeze(undefined));

  it('are one for what one author saves within a minute, the last; the journal keeps every act', async () => {
    at('10:00:00');
    const { id } = await openDraft(association);
    const places = ['10:05:01', '10:05:20', '10:05:59', '10:06:00'];
    for (const time of places) {
      at(time);
      expect((await write(id, 'identity', { birthPlace: time })).userErrors).toEqual([]);
    }
    const { versions, writtenGroups } = await read(id, { group: 'IDENTITY' });
    expect(versions.nodes.map(({ version }: { version: number }) => version)).toEqual([5, 4, 1]);
    expect(writtenGroups).toContainEqual({ group: 'IDENTITY', version: 5 });
    const journaled = await admin.query(`select from tenant.journal_entry where operation = 'writeGroup'
      and at between '2026-11-28T10:05:00Z' and '2026-11-28T10:06:00Z'`);
    expect(journaled.rowCount).toBe(places.length);
  });

  it('come by pages, newest first, of one group or of all', async () => {
    at('11:00:00');
    const { id } = await openDraft(association);
    for (const minute of ['11:01', '11:02', '11:03']) {
      at(`${minute}:00`);
      await write(id, 'identity', { birthPlace: minute });
    }
    const seen: number[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { versions } = await read(id, { group: 'IDENTITY', first: 3, after });
      seen.push(...versions.nodes.map(({ version }: { version: number }) => version));
      ({ hasNextPage: more, endCursor: after } = versions.pageInfo);
    }
    expect(seen).toEqual([4, 3, 2, 1]);
    const all = (await read(id, { first: 100 })).versions.nodes;
    expect(all).toHaveLength(Object.keys(SHEET).length + 3);
  });

  it('are told to nobody outside the team', async () => {
    const id = await submitted();
    const coordinator = await api.as('coordinator-38');
    const { data } = await coordinator(READ, { id });
    expect(data!.departement.case).toMatchObject({ writtenGroups: [], versions: { nodes: [] } });
  });
});

describe('a manager who is a caseworker too, of another team', () => {
  it('finds the file, and writes nothing of it', async () => {
    await admin.query(`
      with team as (insert into directory.team (id, organisation_id, departement_code, name)
        select gen_random_uuid(), organisation_id, '38', 'Autre équipe' from directory.mandate
        where role = 'ASSOCIATION_MANAGER' and departement_code = '38' limit 1 returning id)
      insert into directory.mandate select (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(),
        'role', 'ASSOCIATION_CASEWORKER', 'team_id', team.id))).* from directory.mandate m, team
      where m.role = 'ASSOCIATION_MANAGER' and m.departement_code = '38'`);
    const manager = await api.as('manager-38');
    const id = await submitted();
    const asked = { input: { caseId: id, sheet: { identity: { birthPlace: 'Ailleurs' } } } };
    const { userErrors } = (await manager(WRITE, asked)).data!.writeGroup;
    expect(userErrors).toMatchObject([
      { code: 'FORBIDDEN', message: "Cet acte revient à l'équipe qui tient le dossier." },
    ]);
  });
});
