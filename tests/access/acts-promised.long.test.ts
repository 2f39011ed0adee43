import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
  type GraphQLInputType,
} from 'graphql';
import { NOT_YOURS } from '../../server/acts/right';
import { demonstrationAccounts } from '../../server/demonstration/demonstration-accounts';
import { encodeId } from '../../server/kernel/id';
import { Api } from '../support/api';

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));

/** An input that names nothing there is. */
function emptyHanded(type: GraphQLInputType): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [emptyHanded(inner.ofType)];
  if (isEnumType(inner)) return inner.getValues()[0]!.value;
  if (!isInputObjectType(inner)) return SCALARS[inner.name] ?? encodeId('CaseFile', '38', randomUUID());
  const asked = Object.values(inner.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(asked.map((field) => [field.name, emptyHanded(field.type)]));
}

const SCALARS: Record<string, unknown> = {
  String: 'x',
  Int: 1,
  Boolean: true,
  DepartementCode: '38',
  LocalDate: '2026-12-01',
  DateTime: '2026-12-01T08:00:00Z',
};

describe('what is promised, tried through the API', () => {
  let api: Api;
  beforeAll(async () => {
    api = await Api.open();
  }, 120_000);
  afterAll(() => api.close());

  const accounts = demonstrationAccounts().filter(({ departement }) => [null, '38'].includes(departement));

  it.each(accounts.map(({ name }) => [name]))(
    '%s is refused what is not, and never what is for want of a right',
    async (name) => {
      const ask = await api.as(name);
      const { data } = await ask('{ viewer { may { departement acts } } }');
      const may = new Set<string>(data!.viewer.may.flatMap(({ acts }: { acts: string[] }) => acts));
      const astray: string[] = [];
      for (const act of Object.values(schema.getMutationType()!.getFields())) {
        const input = act.args[0]!.type;
        const answer = await ask(
          `mutation ($input: ${input}) { ${act.name}(input: $input) { userErrors { code message } } }`,
          { input: emptyHanded(input) },
        );
        const errors: { code: string; message: string }[] = answer.data?.[act.name]?.userErrors ?? [];
        if (answer.errors) astray.push(`${act.name}: ${JSON.stringify(answer.errors)}`);
        const forbidden = errors.some(({ code, message }) => code === 'FORBIDDEN' && message === NOT_YOURS);
        const nowhere = errors.some(({ code }) => code === 'NOT_FOUND');
        if (may.has(act.name) ? forbidden : !forbidden && !nowhere)
          astray.push(`${act.name}: ${JSON.stringify(answer)}`);
      }
      expect(astray).toEqual([]);
    },
  );
});
