import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import {
  always,
  bool,
  bytes,
  columns,
  Columns,
  date,
  exact,
  instant,
  int,
  json,
  text,
  texts,
  uuid,
  type RowOf,
  type Shape,
} from '../../server/tenancy/columns';
import { snakeCase } from '../../server/tenancy/snake-naming';
import { Database } from '../../server/tenancy/database';
import { openDemonstrationDatabase, type TestDatabase } from '../support/template';

const THING = columns('pg_temp.thing', {
  nodeType: always('Thing'),
  departement: text('departement_code'),
  id: uuid(),
  kind: text<'ALERT' | 'SHARE'>(),
  words: texts().orNull(),
  heldOn: date().orNull(),
  openedAt: instant().orNull(),
  position: exact('opened_at').orNull(),
  minutes: int().orNull(),
  own: bool(),
  opened: json<{ group: string }[]>().orNull(),
  late: bool((at) => `${at('minutes')} > 10`).orNull(),
});
const SEALED_THING = THING.pick('id').with({ wrapped: bytes().orNull() });

type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;

/** Held by `npm run types`. */
const types: [
  Same<RowOf<typeof THING>['kind'], 'ALERT' | 'SHARE'>,
  Same<RowOf<typeof THING>['heldOn'], string | null>,
] = [true, true];
const picked: Same<RowOf<typeof SEALED_THING> & object, { id: string; wrapped: Buffer | null } & object> = true;

const MADE = `
  select '75'::text as departement_code, v.* from (values
    ('00000000-0000-4000-8000-000000000001'::uuid, 'SHARE', array['a', 'b'], '2026-11-23'::date, '2026-11-23T08:05:00.5Z'::timestamptz,
      12::smallint, true, '[{"group": "identity"}]'::jsonb, '\\x00ff'::bytea),
    ('00000000-0000-4000-8000-000000000002', 'ALERT', null, null, null, null, false, null, null))
  as v (id, kind, words, held_on, opened_at, minutes, own, opened, wrapped)`;

const READ = `with thing as (${MADE}) select ${THING.select('t')} from thing t order by t.id`;
const TOLD = `with thing as (${MADE}) select ${THING.json('t')} as row from thing t order by t.id`;
const RENAMED = `
  with other as (select departement_code, id as thing_id, kind as thing_kind from (${MADE}) m)
  select ${THING.pick('departement', 'id', 'kind').json((column) => (column === 'departement_code' ? column : `thing_${column}`))} as row
  from other order by thing_id limit 1`;
const SEALED = `with thing as (${MADE}) select ${SEALED_THING.select('t')} from thing t order by t.id`;

interface Stored {
  name: string;
  type: string;
  nullable: boolean;
}

/** Types that a column may have in the database, by what it is said to be. */
const STORED: Record<string, readonly string[]> = { integer: ['integer', 'smallint'], 'text[]': ['text[]'] };

/** A column of a view may be null where one of that name may, in the tables that the view reads. */
const COLUMNS_OF = `
  with recursive read as (
    select to_regclass($1)::oid as relation
    union
    select d.refobjid from read r join pg_rewrite w on w.ev_class = r.relation
    join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = w.oid and d.refclassid = 'pg_class'::regclass),
  nullable as (
    select distinct a.attname from read r join pg_class c on c.oid = r.relation and c.relkind = 'r'
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attnotnull and not a.attisdropped)
  select a.attname as name, format_type(a.atttypid, null) as type, a.attname in (select attname from nullable) as nullable
  from pg_attribute a where a.attrelid = to_regclass($1) and a.attnum > 0 and not a.attisdropped
  union all
  select p.name, format_type(p.type, null), false from pg_proc f
  cross join unnest(f.proargnames, coalesce(f.proallargtypes, f.proargtypes::oid[])) as p (name, type)
  where f.oid = to_regproc($1)`;

/** Of the view's own table, or of the reader: another table that it reads may lack a value of that name. */
const NEVER_NULL = [
  'access.mandate_to_examine departement',
  'access.visible_break_glass departement',
  'access.visible_break_glass referralId',
  'access.visible_decision caseId',
  'access.visible_note referralId',
  'access.visible_pathway caseId',
];

let test: TestDatabase;
let client: Client;
let database: Database;
beforeAll(async () => {
  test = await openDemonstrationDatabase();
  client = new Client({ connectionString: test.adminUrl });
  await client.connect();
  database = await Database.open({ url: test.appUrl, poolSize: 1 });
}, 120_000);
afterAll(async () => {
  await database.close();
  await client.end();
  await test.drop();
});

const read = (statement: string) => database.job<Record<string, unknown>>({ text: statement, values: [] });
const instantOf = ({ openedAt, ...row }: Record<string, unknown>) => ({
  ...row,
  openedAt: openedAt && new Date(openedAt as string),
});

describe('a row', () => {
  it('is of the type of its list', () => expect([...types, picked]).toEqual([true, true, true]));

  it('is read as its list says: dates by their day, instants told, words and numbers as they are, nulls', async () => {
    const rows = (await read(READ)) as RowOf<typeof THING>[];
    expect(rows).toEqual([
      {
        nodeType: 'Thing',
        departement: '75',
        id: '00000000-0000-4000-8000-000000000001',
        kind: 'SHARE',
        words: ['a', 'b'],
        heldOn: '2026-11-23',
        openedAt: '2026-11-23T08:05:00.5Z',
        position: '2026-11-23T08:05:00.500000Z',
        minutes: 12,
        own: true,
        opened: [{ group: 'identity' }],
        late: true,
      },
      {
        nodeType: 'Thing',
        departement: '75',
        id: '00000000-0000-4000-8000-000000000002',
        kind: 'ALERT',
        words: null,
        heldOn: null,
        openedAt: null,
        position: null,
        minutes: null,
        own: false,
        opened: null,
        late: null,
      },
    ]);
  });

  it('is the same in JSON', async () => {
    const told = await read(TOLD);
    expect(told.map(({ row }) => instantOf(row as Record<string, unknown>))).toEqual((await read(READ)).map(instantOf));
  });

  it('is told under other names, where another row bears it', async () => {
    const [told] = await read(RENAMED);
    expect(told!.row).toEqual({ departement: '75', id: '00000000-0000-4000-8000-000000000001', kind: 'SHARE' });
  });

  it('brings bytes as bytes, and never in JSON', async () => {
    const rows = (await read(SEALED)) as RowOf<typeof SEALED_THING>[];
    expect(rows.map(({ wrapped }) => wrapped)).toEqual([Buffer.from([0, 255]), null]);
    expect(() => SEALED_THING.json('t')).toThrow('wrapped has no JSON');
  });
});

describe('a list of columns', () => {
  /** Whatever is read by a list is asked of it when its module loads. */
  const lists = new Set<Columns<Shape>>();
  beforeAll(() => {
    const asked = [jest.spyOn(Columns.prototype, 'select'), jest.spyOn(Columns.prototype, 'json')];
    const domains = join(__dirname, '../../server/domains');
    for (const name of readdirSync(domains, { recursive: true, encoding: 'utf8' })) {
      const file = join(domains, name);
      if (/\.ts$/.test(file) && readFileSync(file, 'utf8').includes('/tenancy/columns')) jest.requireActual(file);
    }
    for (const { mock } of asked) for (const list of mock.contexts) lists.add(list as Columns<Shape>);
    jest.restoreAllMocks();
  });

  it('names what is in the database: of that type, and never null where it says so', async () => {
    const wrong: string[] = [];
    const maybe = new Set<string>();
    for (const { relation, shape } of lists) {
      const { rows } = await client.query<Stored>(COLUMNS_OF, [relation]);
      for (const [name, { type, source = snakeCase(name), nullable }] of Object.entries(shape)) {
        if (typeof source !== 'string') continue;
        const found = rows.find((row) => row.name === source.replaceAll('"', ''));
        if (!found || !(STORED[type] ?? [type]).includes(found.type))
          wrong.push(`${relation} ${name}: ${type} is ${found?.type}`);
        else if (found.nullable && !nullable) maybe.add(`${relation} ${name}`);
      }
    }
    expect(wrong).toEqual([]);
    expect([...maybe].sort()).toEqual(NEVER_NULL);
    expect(lists.size).toBeGreaterThan(30);
  });
});
