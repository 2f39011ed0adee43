import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isEnumType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { GraphQLInputObjectType, GraphQLInputType } from 'graphql';
import { Client } from 'pg';
import { constraintRefusal } from '../../server/acts/constraint-refusal';
import { requiredText } from '../../server/kernel/free-text';
import { encodeId, idTypes, newUuid, type IdType } from '../../server/kernel/id';
import { Api, type Ask } from '../support/api';

const schema = buildSchema(readFileSync(join(__dirname, '../../schema/schema.graphql'), 'utf8'));
const acts = Object.values(schema.getMutationType()!.getFields());
const DAY = '2026-11-28';
const scalars: Record<string, unknown> = {
  Int: 1,
  Boolean: true,
  DepartementCode: '38',
  LocalDate: DAY,
  LocalTime: '09:00',
};
const OTHER_NAMES: Record<string, IdType> = {
  itemIds: 'AgendaItem',
  memberId: 'Membership',
  agendaItemId: 'AgendaItem',
};

/** An id as this installation writes them, of nothing that exists. */
function nobodys(field: string): string {
  const word = field.replace(/Ids?$/, '');
  const types = Object.keys(idTypes) as IdType[];
  const type =
    OTHER_NAMES[field] ?? types.find((name) => name.toLowerCase().endsWith(word.toLowerCase())) ?? 'CaseFile';
  return encodeId(type, '38', newUuid());
}

function valueOf(type: GraphQLInputType, field: string, whole: boolean): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [valueOf(nullable.ofType as GraphQLInputType, field, whole)];
  const named = getNamedType(nullable);
  if (isInputObjectType(named)) return inputOf(named, whole);
  if (isEnumType(named)) return named.getValues()[0]!.name;
  if (named.name === 'ID') return nobodys(field);
  if (named.name === 'DateTime') return `${DAY}T09:00:00Z`;
  return scalars[named.name] ?? 'Lettre';
}

const inputOf = (type: GraphQLInputObjectType, whole: boolean): Record<string, unknown> =>
  Object.fromEntries(
    Object.values(type.getFields())
      .filter(({ name }) => !['expectedVersion', 'idempotencyKey'].includes(name))
      .filter((field) => whole || isNonNullType(field.type))
      .map((field) => [field.name, valueOf(field.type, field.name, whole)]),
  );

/** What is required alone, everything, and everything with blank texts. */
function inputsOf(type: GraphQLInputObjectType): object[] {
  const whole = inputOf(type, true);
  const blank = Object.entries(whole).map(([field, value]) => [field, value === 'Lettre' ? ' ' : value]);
  return [inputOf(type, false), whole, Object.fromEntries(blank)];
}

describe('an act whose input is well formed and names nothing that exists', () => {
  let api: Api;
  beforeAll(async () => {
    api = await Api.open({
      rates: { requests: 100_000, acts: 100_000, searches: 100_000, failures: 100_000, strangers: 100_000 },
    });
  });
  afterAll(() => api.close());

  const ROLES = ['association', 'manager', 'coordinator', 'prefecture', 'parquet', 'dpo'].map((role) => `${role}-38`);

  /** What a person could not understand or repair: a fault, or a path to no field. */
  async function faultsOf(ask: Ask, name: string, type: GraphQLInputObjectType, input: object): Promise<string[]> {
    const { errors, data } = await ask(
      `mutation ($input: ${type.name}!) { ${name}(input: $input) { userErrors { code message path } } }`,
      { input },
    );
    const faults = (errors ?? []).map(({ extensions, message }) => `${name}: ${extensions.code} ${message}`);
    const paths: string[] = (data?.[name]?.userErrors ?? []).flatMap(
      ({ path }: { path: string[] | null }) => path?.[0] ?? [],
    );
    return [...faults, ...paths.filter((field) => !(field in type.getFields())).map((field) => `${name}: no ${field}`)];
  }

  it.each([...ROLES, 'admin'])('is refused in words, never answered by a fault: %s', async (account) => {
    const ask = await api.as(account);
    const faults: string[] = [];
    for (const { name, args } of acts) {
      const type = getNamedType(args[0]!.type) as GraphQLInputObjectType;
      for (const input of inputsOf(type)) faults.push(...(await faultsOf(ask, name, type, input)));
    }
    expect(faults).toEqual([]);
  });

  it('is refused in words where a constraint of the database alone says no, and the field is named', async () => {
    const admin = new Client({ connectionString: api.database.adminUrl });
    await admin.connect();
    const name = 'case_file_external_reference_fkey';
    await admin.query(
      `alter table tenant.case_file add constraint ${name} check (external_reference <> 'REFUSED') not valid`,
    );
    await admin.end();
    const { data, errors } = await (
      await api.as('association-38')
    )(
      'mutation ($input: OpenCaseInput!) { openCase(input: $input) { case { id } userErrors { code message path } } }',
      { input: { departement: '38', externalReference: 'REFUSED' } },
    );
    expect(errors).toBeUndefined();
    expect(data!.openCase.case).toBeNull();
    expect(data!.openCase.userErrors).toMatchObject([{ code: 'INVALID_VALUE', path: ['externalReference'] }]);
  });
});

describe('a text that is refused', () => {
  it.each(['text', 'reason', 'circumstances'])('says which field holds it: %s', (field) => {
    for (const text of [' ', 'x'.repeat(2_001)])
      expect(() => requiredText(text, field)).toThrow(
        expect.objectContaining({ userErrors: [expect.objectContaining({ path: [field] })] }),
      );
  });
});

describe('what the database refuses', () => {
  it.each([
    ['23503', 'NOT_FOUND'],
    ['23505', 'ALREADY_EXISTS'],
    ['23P01', 'ALREADY_EXISTS'],
    ['23514', 'INVALID_VALUE'],
    ['23502', 'MISSING_VALUE'],
    ['22003', 'INVALID_VALUE'],
  ])('under the code %s is a refusal, %s', (code, refused) => {
    const [error] = constraintRefusal(
      { code, constraint: 'mandate_organisation_id_fkey' },
      { organisationId: '' },
    )!.userErrors;
    expect(error).toMatchObject({ code: refused, path: ['organisationId'] });
  });

  it.each(['42501', '22021', '40001', 'ECONNRESET'])('under the code %s is a fault still', (code) => {
    expect(constraintRefusal({ code }, {})).toBeNull();
  });
});
