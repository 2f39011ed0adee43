import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { Client } from 'pg';
import { rolesOf } from '../../server/acts/right';
import { actBook } from '../../server/domains/acts';
import { demonstrationAccounts } from '../../server/demonstration/demonstration-accounts';
import { encodeId, idTypes, type IdType } from '../../server/kernel/id';
import { Api, type Ask } from '../support/api';
import { openDraft, recordAccord } from '../support/stories';
import { StatementWatch } from '../support/statement-watch';
import { actPlaces, queryPlaces, type Place } from './foreign-ids';

const schema = buildSchema(readFileSync(join(__dirname, '../../schema/schema.graphql'), 'utf8'));

/** Where things of each kind are. A kind that is not here is tried with ids that name nothing. */
const TABLES: Partial<Record<IdType, string>> = {
  Organisation: 'directory.organisation',
  Account: 'directory.account',
  Body: 'directory.body',
  Mandate: 'directory.mandate',
  CaseFile: 'tenant.case_file',
  Referral: 'tenant.referral',
  Session: 'tenant.session',
  AgendaItem: 'tenant.agenda_item',
  FollowUp: 'tenant.follow_up',
  Accord: 'tenant.accord',
  Document: 'tenant.document',
  Opinion: 'tenant.opinion',
  Decision: 'tenant.decision',
  Team: 'directory.team',
  Authority: 'reference.authority',
  Membership: 'directory.membership',
};
const WITHOUT_DEPARTEMENT = ['Organisation', 'Account', 'Authority'];
/** What only those with a door may know to be there, and what has that door. */
const BEHIND_DOORS: Partial<Record<IdType, [holder: IdType, column: string]>> = {
  CaseFile: ['CaseFile', 'id'],
  Referral: ['Referral', 'id'],
  Accord: ['CaseFile', 'case_id'],
  Document: ['CaseFile', 'case_id'],
  Decision: ['Referral', 'referral_id'],
  Mandate: ['Mandate', 'id'],
  FollowUp: ['FollowUp', 'id'],
};

let api: Api;
const watch = new StatementWatch();
const there = new Map<string, string[]>();
/** What has the door that a thing stands behind. */
const doors = new Map<string, string>();
const asks = new Map<string, Ask>();

beforeAll(async () => {
  api = await Api.open();
  for (const departement of ['38', '69']) {
    const association = await api.as(`association-${departement}`);
    await recordAccord(association, (await openDraft(association, undefined, departement)).id);
  }
  const admin = new Client({ connectionString: api.database.adminUrl });
  await admin.connect();
  for (const departement of ['38', '69']) {
    for (const [type, table] of Object.entries(TABLES)) {
      const own = WITHOUT_DEPARTEMENT.includes(type) ? '' : `where departement_code = '${departement}'`;
      const [holder, column] = BEHIND_DOORS[type as IdType] ?? [type as IdType, 'id'];
      const { rows } = await admin.query(`select id, ${column} as holder from ${table} ${own} order by id limit 40`);
      there.set(
        `${type} ${departement}`,
        rows.map(({ id }) => encodeId(type as IdType, departement, id)),
      );
      rows.forEach((row) =>
        doors.set(encodeId(type as IdType, departement, row.id), encodeId(holder, departement, row.holder)),
      );
    }
  }
  await admin.end();
});
afterAll(() => {
  watch.stop();
  return api.close();
});

async function asking(account: string): Promise<Ask> {
  if (!asks.has(account)) asks.set(account, await api.as(account));
  return asks.get(account)!;
}

/** Own things of an account, and things of its département that it has no door to. */
const seenBy = new Map<string, { own: Map<string, string>; closed: string[] }>();
async function sightOf(account: string) {
  const known = seenBy.get(account);
  if (known) return known;
  const ask = await asking(account);
  const sight = { own: new Map<string, string>(), closed: [] as string[] };
  for (const type of Object.keys(TABLES) as IdType[]) {
    const ids = there.get(`${type} 38`)!;
    const { data } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: ids.map((id) => doors.get(id)),
    });
    const open = ids.filter((_id, index) => data!.nodes[index] !== null);
    if (ids.length > 0) sight.own.set(type, open[0] ?? ids[0]!);
    const shut = ids.find((id) => !open.includes(id));
    if (BEHIND_DOORS[type] && shut) sight.closed.push(shut);
  }
  seenBy.set(account, sight);
  return sight;
}

interface Said {
  answer: string;
  statements: string[];
}

async function say(place: Place, account: string, id: string): Promise<Said> {
  const { own } = await sightOf(account);
  const ask = await asking(account);
  const variables = place.variables(id, (type) => own.get(type) ?? encodeId(type, '38', randomUUID()));
  watch.start();
  const { data, errors } = await ask(place.document, variables);
  return { answer: JSON.stringify({ data, errors }), statements: watch.seen() };
}

const types = Object.keys(idTypes) as IdType[];
const nothing = (departement: string) => types.map((type) => encodeId(type, departement, randomUUID()));
const MALFORMED = ['', 'abc', "' or 1=1 --", 'A'.repeat(28), '=cmd|x'];

/** Accounts of a role, one each. */
function accountOf(role: string): string {
  return demonstrationAccounts().find((account) => account.role === role && [null, '38'].includes(account.departement))!
    .name;
}
const readers = ['association-38', 'coordinator-38', 'police-38'];
/** Each role of a département that may attempt the act, and one who may not: the administration knows every account. */
const actors = (act: string) => {
  const roles = rolesOf(actBook.rights.of(act)) as string[];
  const local = roles.filter((role) => role !== 'ADMIN' && ACCOUNTS.has(role)).map(accountOf);
  return [...local, roles.includes('POLICE') ? 'miprof' : 'police-38'];
};
const ACCOUNTS = new Set(demonstrationAccounts().map(({ role }) => role));

/** Each thing that is there answers as one that is not, of the same kind and the same département. */
async function tells(place: Place, account: string, kinds: readonly IdType[]): Promise<string[]> {
  const closed = (await sightOf(account)).closed.filter((id) => place.name !== PREVIEW || typeOf(id) !== 'Mandate');
  // Which associations have a team where is in the directory, for whoever chooses one that a file is proposed to.
  const told =
    place.name === 'proposeTransfer.organisationId' ? kinds.filter((type) => type !== 'Organisation') : kinds;
  const foreign = told.map((type) => there.get(`${type} 69`)?.[0]).filter((id) => id !== undefined);
  const leaks: string[] = [];
  // What is kept from one request to the next, mandates for instance, is asked for once before comparing.
  await say(place, account, encodeId('CaseFile', '38', randomUUID()));
  for (const id of [...foreign, ...closed]) {
    const absent = encodeId(typeOf(id), foreign.includes(id) ? '69' : '38', randomUUID());
    const [real, none] = [await say(place, account, id), await say(place, account, absent)];
    if (real.answer !== none.answer)
      leaks.push(`${place.name} as ${account}, ${typeOf(id)}: ${real.answer} / ${none.answer}`);
    if (JSON.stringify(real.statements) !== JSON.stringify(none.statements))
      leaks.push(`${place.name} as ${account}, ${typeOf(id)}: other statements`);
  }
  return leaks;
}

/** Shows what any mandate of the département would read, from the id that its holder, or an attendance list, has given. */
const PREVIEW = 'departement.case.referrals.levelsFor.mandate';

/** The kind that the place asks for, the file, and one that it does not ask for. */
const kindsFor = ({ asked }: Place): IdType[] => [...new Set<IdType>([asked, 'CaseFile', 'Mandate'])];

const typeOf = (id: string): IdType => types.find((type) => idTypes[type] === Buffer.from(id, 'base64url')[1])!;

describe('every argument of every query that takes an id', () => {
  const places = queryPlaces(schema);

  it('is tried with things that are closed to somebody', async () => {
    const closed = await Promise.all(readers.map(async (account) => (await sightOf(account)).closed.map(typeOf)));
    expect(new Set(closed.flat())).toEqual(
      new Set(['CaseFile', 'Referral', 'Accord', 'Document', 'Decision', 'Mandate', 'FollowUp']),
    );
  });

  it('is found', () => {
    expect(places.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['node.id', 'nodes.ids', 'departement.case.id', 'departement.session.id']),
    );
  });

  it.each(places.map((place) => [place.name, place] as const))(
    '%s says the same of what is there and of what is not, in the same statements',
    async (_name, place) => {
      for (const account of readers) expect(await tells(place, account, kindsFor(place))).toEqual([]);
    },
  );

  it.each(places.map((place) => [place.name, place] as const))(
    '%s answers another département and nonsense alike',
    async (_name, place) => {
      const answers = new Set<string>();
      for (const id of [...nothing('69').slice(0, 3), ...MALFORMED])
        answers.add((await say(place, 'coordinator-38', id)).answer);
      expect([...answers]).toHaveLength(1);
      expect([...answers][0]).not.toMatch(/INTERNAL_ERROR|UNAVAILABLE/);
    },
  );
});

describe('every id inside the input of every act', () => {
  const places = actPlaces(schema);
  const reached = new Set<string>();

  it('is found', () => {
    expect(places.length).toBeGreaterThan(40);
    expect(new Set(places.map(({ root }) => root)).size).toBeGreaterThan(30);
  });

  it.each(places.map((place) => [place.name, place] as const))(
    '%s says the same of what is there and of what is not, in the same statements',
    async (_name, place) => {
      const [first, ...others] = actors(place.root);
      expect(await tells(place, first!, kindsFor(place))).toEqual([]);
      for (const account of others) expect(await tells(place, account, [place.asked])).toEqual([]);
    },
  );

  it.each(places.map((place) => [place.name, place] as const))(
    '%s refuses what it does not know in words, and does nothing',
    async (_name, place) => {
      const [account] = actors(place.root);
      const said = new Set<string>();
      for (const id of [...nothing('38').slice(4, 6), ...MALFORMED.slice(0, 3)]) {
        const { data, errors } = JSON.parse((await say(place, account!, id)).answer) as {
          data: Record<string, { userErrors: { code: string; message: string }[] }>;
          errors?: object[];
        };
        expect(errors).toBeUndefined();
        for (const { code, message } of data[place.root]!.userErrors) said.add(`${code} ${message}`);
        expect(data[place.root]!.userErrors.length).toBeGreaterThan(0);
      }
      expect([...said].filter((line) => !line.startsWith('NOT_FOUND')).length).toBeLessThanOrEqual(1);
      if ([...said].some((line) => line.startsWith('NOT_FOUND'))) reached.add(place.name);
    },
  );

  it('is reached: an act is refused for the id, before anything else is wrong with it', () => {
    expect(reached.size / places.length).toBeGreaterThan(0.8);
  });
});
