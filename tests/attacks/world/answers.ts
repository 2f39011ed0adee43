import {
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Edition } from './life';
import type { Platform } from './platform';

/** Under the limit of the API, the fields above included. */
const DEEPEST = 7;

/** Every field of a type that asks for nothing, as deep as the API answers; a type within itself is left out. */
export function wholeOf(type: GraphQLObjectType, above: readonly string[] = []): string {
  const inside = Object.values(type.getFields()).flatMap((field) => selectionOf(field, [...above, type.name]));
  return inside.length > 0 ? `{ ${inside.join(' ')} }` : '';
}

function selectionOf(field: GraphQLField<unknown, unknown>, above: readonly string[]): string[] {
  if (field.args.some(isRequiredArgument)) return [];
  const type = getNamedType(field.type);
  if (isLeafType(type)) return [field.name];
  if (!isObjectType(type) || above.includes(type.name) || above.length >= DEEPEST) return [];
  const inside = wholeOf(type, above);
  return inside === '' ? [] : [`${field.name} ${inside}`];
}

/** Every question about national figures that the schema allows: field by field, release by release, table by table. */
export function everyQuestion(schema: GraphQLSchema, editions: readonly Edition[]): string[] {
  const typeOf = (name: string) => schema.getType(name) as GraphQLObjectType;
  const fieldsOf = (name: string) => Object.values(typeOf(name).getFields());
  const inRelease = (id: string, body: string) => `{ national { release(id: "${id}") { ${body} } } }`;
  const cells = `{ cells ${wholeOf(typeOf('Cell'))} }`;
  const releases = editions.flatMap(({ id, lattice }) => [
    ...fieldsOf('Release')
      .flatMap((field) => selectionOf(field, ['National', 'Release']))
      .map((body) => inRelease(id, body)),
    ...lattice.nodes.map((node) => inRelease(id, `table(node: "${node.id}") ${cells}`)),
  ]);
  const [before, after] = editions as [Edition, Edition];
  const compared = after.lattice.nodes.map(
    ({ id }) =>
      `{ national { compare(from: "${before.id}", to: "${after.id}", node: "${id}") ${wholeOf(typeOf('Comparison'))} } }`,
  );
  const whole = fieldsOf('National')
    .filter(({ name }) => name !== 'releases')
    .flatMap((field) => selectionOf(field, ['National']));
  // All releases at once cost more than the API allows: field by field.
  const listed = fieldsOf('Release')
    .flatMap((field) => selectionOf(field, ['National', 'Release']))
    .map((body) => `releases { ${body} }`);
  const rest = [...whole, ...listed].map((body) => `{ national { ${body} } }`);
  return [...rest, ...releases, ...compared];
}

/** Questions and answers, the errors with them; and every document, byte for byte, with what is said of it. */
export async function everyAnswer(
  platform: Platform,
  questions: readonly string[],
  readers: ReadonlyMap<string, string | null>,
  paths: readonly string[],
): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  for (const [name, reader] of readers) {
    for (const question of questions) answers.set(`${name} ${question}`, (await platform.ask(reader, question)).text);
    for (const path of paths) {
      const { status, headers, body } = await platform.send(reader, path);
      answers.set(`${name} ${path}`, `${status} ${JSON.stringify(headers)} ${body.toString('latin1')}`);
    }
  }
  return answers;
}
