import { Client } from 'pg';
import {
  AGE_UNDETERMINED,
  columnBits,
  factBits,
  PLEADING_BIT,
  RESTRICTED_BITS,
  SHARED_BITS,
} from '../../server/kernel/groups';
import { openTestDatabase, type TestDatabase } from '../support/template';

/** Every view and function of ours, as it stands in the database. */
const DEFINITIONS = `
  select c.oid::regclass::text as name, pg_get_viewdef(c.oid) as text from pg_class c
  where c.relkind in ('v', 'm') and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
  union all select p.oid::regprocedure::text, p.prosrc from pg_proc p
  where p.pronamespace::regnamespace::text !~ '^(pg_|information_schema)'`;

/** A mask of columns, tested against a number. */
const TESTED = /(?:seen|full|mask|groups)"?\)?(?:::integer)? & (\d+)/g;
/** The bits that a case's coded column asks for; the age class is that of its day. */
const SHOWN =
  /\(\((?:\w+\.)?seen\)::integer & (\d+)\) <> 0\)(?: OR [\s\S]{0,90}?)? THEN\s+(?:CASE\s+WHEN \(\(?NOT [\s\S]{0,160}? THEN )?c\.(\w+)/g;
/** A mask written as a number. */
const WHOLE = /\((\d+)\)::smallint AS (?:lens_seen|lens_full|accord_mask)/g;
/** What the association's own door opens: to the team, and to whoever else stands there. */
const OWN_TEAM =
  /WHEN 'ASSOCIATION_CASEWORKER'::text THEN (\d+)\s+ELSE (\d+)\s+END\)::smallint AS (?:lens_seen|lens_full|accord_mask)/g;
/** The facts of a case, tested against a number. */
const FACTS = /facts\)?(?:::integer)? & (\d+)/g;

describe('the numbers that the database holds for the columns of a grant', () => {
  let database: TestDatabase;
  let definitions: { name: string; text: string }[];

  beforeAll(async () => {
    database = await openTestDatabase();
    const client = new Client({ connectionString: database.adminUrl });
    await client.connect();
    definitions = (await client.query<{ name: string; text: string }>(DEFINITIONS)).rows;
    await client.end();
  });

  afterAll(() => database.drop());

  const numbers = (pattern: RegExp) =>
    definitions.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, number]) => Number(number)));

  it('are the bit of one column wherever a mask is tested', () => {
    const tested = numbers(TESTED);
    expect(Object.values(columnBits)).toEqual(expect.arrayContaining(tested));
    expect(tested).toEqual(expect.arrayContaining([columnBits.identity, columnBits.exploitation]));
  });

  it('open the sex and the age class with the identity, the principal form with the exploitation', () => {
    const shown = definitions.flatMap(({ text }) =>
      [...text.matchAll(SHOWN)].map(([, bit, column]) => `${column} ${bit}`),
    );
    expect(new Set(shown)).toEqual(
      new Set([
        `sex ${columnBits.identity}`,
        `age_class ${columnBits.identity}`,
        `principal_form ${columnBits.exploitation}`,
      ]),
    );
  });

  it('are all but what is the own team’s alone where a door has no lens, and all of them for that team', () => {
    expect(new Set(numbers(WHOLE))).toEqual(new Set([SHARED_BITS, PLEADING_BIT]));
    expect(PLEADING_BIT & SHARED_BITS).toBe(0);
    const masks = definitions.flatMap(({ text }) =>
      [...text.matchAll(OWN_TEAM)].map(([, team, others]) => [Number(team), Number(others)]),
    );
    expect(masks).toEqual(Array(3).fill([SHARED_BITS | RESTRICTED_BITS, SHARED_BITS]));
  });

  it('are those of the facts wherever a fact is tested', () => {
    const tested = numbers(FACTS);
    expect([...Object.values(factBits), AGE_UNDETERMINED]).toEqual(expect.arrayContaining(tested));
    expect(tested).toEqual(expect.arrayContaining([factBits.MINOR, factBits.APS_ASKED]));
  });
});
