import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** Values for arguments, by name and type: ids of the world, texts that are looked for, days. */
export interface Pool {
  departement: string;
  id(argument: string): string;
  text(argument: string): string;
}

/** Everything that the schema lets one ask below a type, to a depth. */
export function selectionOf(schema: GraphQLSchema, type: GraphQLOutputType, depth: number, pool: Pool): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isUnionType(named) || isInterfaceType(named)) {
    const members = schema.getPossibleTypes(named);
    const clashing = clashesOf(members);
    const parts = members.map((member) => `... on ${member.name} ${fieldsOf(schema, member, depth, pool, clashing)}`);
    return `{ __typename ${parts.join(' ')} }`;
  }
  return fieldsOf(schema, named as GraphQLObjectType, depth, pool);
}

/** Names that two members of a union give to values of different types: only these need an alias. */
function clashesOf(members: readonly GraphQLObjectType[]): Set<string> {
  const types = new Map<string, Set<string>>();
  for (const member of members) {
    for (const { name, type } of Object.values(member.getFields()))
      types.set(name, (types.get(name) ?? new Set()).add(String(type)));
  }
  return new Set([...types].filter(([, found]) => found.size > 1).map(([name]) => name));
}

function fieldsOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  depth: number,
  pool: Pool,
  clashing: ReadonlySet<string> = new Set(),
): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const leaf = isLeafType(getNamedType(field.type));
    if (!leaf && depth <= 0) return [];
    const named = clashing.has(field.name) ? `${type.name}_${field.name}: ` : '';
    return [
      `${named}${field.name}${argumentsOf(field, pool, { first: '3' })} ${selectionOf(schema, field.type, depth - 1, pool)}`,
    ];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

/** Required arguments, and `first`, which says how much comes back. */
export function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  pool: Pool,
  more: Record<string, string> = {},
): string {
  const given = field.args.flatMap((argument) => {
    if (Object.hasOwn(more, argument.name)) return [`${argument.name}: ${more[argument.name]}`];
    if (argument.name === 'first') return ['first: 12'];
    return isNonNullType(argument.type) && argument.defaultValue === undefined
      ? [`${argument.name}: ${literal(argument.type, argument.name, pool)}`]
      : [];
  });
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

/** Each value of each optional enum and boolean, each text and each id, one at a time: filters, sorts, searches. */
export function variationsOf(argument: GraphQLArgument, pool: Pool): string[] {
  if (argument.name === 'first' || argument.name === 'after') return [];
  const named = getNamedType(argument.type);
  if (isEnumType(named)) return named.getValues().map(({ name }) => (isList(argument.type) ? `[${name}]` : name));
  if (named.name === 'Boolean') return ['true', 'false'];
  return isInputObjectType(named) ? [] : [literal(argument.type, argument.name, pool)];
}

const isList = (type: GraphQLInputType) => isListType(isNonNullType(type) ? type.ofType : type);

/** A value of that type, well formed; optional fields of an input are given too, so that every one of them is tried. */
export function literal(type: GraphQLInputType, name: string, pool: Pool): string {
  if (isNonNullType(type)) return literal(type.ofType as GraphQLInputType, name, pool);
  if (isListType(type)) return `[${literal(type.ofType as GraphQLInputType, name, pool)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      ({ name: field }) => field !== 'idempotencyKey' && field !== 'acknowledgedWarnings',
    );
    return `{ ${fields.map((field) => `${field.name}: ${literal(field.type, field.name, pool)}`).join(', ')} }`;
  }
  return scalar(getNamedType(type).name, name, pool);
}

function scalar(type: string, name: string, pool: Pool): string {
  switch (type) {
    case 'Int':
      return name === 'year' ? String(new Date().getUTCFullYear()) : '1';
    case 'Float':
      return '1.5';
    case 'Boolean':
      return 'true';
    case 'ID':
      return JSON.stringify(pool.id(name));
    case 'DepartementCode':
      return JSON.stringify(pool.departement);
    case 'LocalDate':
      return JSON.stringify(new Date().toISOString().slice(0, 10));
    case 'DateTime':
      return JSON.stringify(new Date().toISOString());
    default:
      return JSON.stringify(pool.text(name));
  }
}
