import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { idTypes, type IdType } from '../../server/kernel/id';

/** One place of the API that takes an id: an argument of a query, or a field somewhere inside an act's input. */
export interface Place {
  /** `submitCase.caseId`, `departement.session.id`. */
  name: string;
  /** Root field of the operation. */
  root: string;
  /** The kind of thing that its name asks for. */
  asked: IdType;
  document: string;
  /** Everything else that is asked for, filled with what is valid; `id` goes where this place is. */
  variables(id: string, valid: (type: IdType) => string): Record<string, unknown>;
}

type Valid = (type: IdType) => string;
type Taker = GraphQLArgument | GraphQLInputField;

const isId = (taker: Taker): boolean => getNamedType(taker.type).name === 'ID';

/** The kind of thing that a name asks for; a name that says nothing asks for a file. */
const synonyms: Record<string, IdType> = {
  case: 'CaseFile',
  item: 'AgendaItem',
  items: 'AgendaItem',
  treateditem: 'AgendaItem',
  member: 'Membership',
  parquet: 'Authority',
  standsinfor: 'Mandate',
};
export function typeAsked(name: string, owner = ''): IdType {
  const word = name.replace(/Ids?$/, '').toLowerCase();
  const types = Object.keys(idTypes) as IdType[];
  return (
    types.find((type) => type.toLowerCase() === word) ??
    synonyms[word] ??
    synonyms[owner] ??
    types.find((type) => type.toLowerCase() === owner) ??
    'CaseFile'
  );
}

/** A value that the schema takes; ids are those of things that are there. */
function valueOf(type: GraphQLInputType, name: string, valid: Valid, owner?: string): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [valueOf(inner.ofType, name, valid, owner)];
  if (isEnumType(inner)) return inner.getValues()[0]!.value;
  if (isInputObjectType(inner))
    return Object.fromEntries(
      Object.values(inner.getFields())
        .filter(isRequiredInputField)
        .map((field) => [field.name, valueOf(field.type, field.name, valid)]),
    );
  const plain: Record<string, unknown> = {
    ID: valid(typeAsked(name, owner)),
    Int: 1,
    Float: 1,
    Boolean: true,
    DepartementCode: '38',
    LocalDate: '2026-11-30',
    DateTime: '2026-11-30T08:00:00Z',
  };
  return inner.name in plain ? plain[inner.name] : 'texte';
}

/** Paths to every id inside an input, at any depth. */
function idPaths(type: GraphQLInputType, path: string[] = [], seen: string[] = []): string[][] {
  const named = getNamedType(type);
  if (named.name === 'ID') return [path];
  if (!isInputObjectType(named) || seen.includes(named.name)) return [];
  return Object.values(named.getFields()).flatMap((field) =>
    idPaths(field.type, [...path, field.name], [...seen, named.name]),
  );
}

/** The input with the id at one place, everything required filled, and what stands on the way there. */
function inputWith(type: GraphQLInputType, [step, ...rest]: string[], id: string, valid: Valid): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [inputWith(inner.ofType, [step!, ...rest].filter(Boolean), id, valid)];
  if (!step || !isInputObjectType(inner)) return id;
  return {
    ...(valueOf(inner, '', valid) as object),
    [step]: inputWith(inner.getFields()[step]!.type, rest, id, valid),
  };
}

export function actPlaces(schema: GraphQLSchema): Place[] {
  return Object.values(schema.getMutationType()!.getFields()).flatMap((field) => {
    const input = field.args.find(({ name }) => name === 'input')!;
    const result = Object.keys((getNamedType(field.type) as GraphQLObjectType).getFields()).find(
      (name) => !['userErrors', 'warnings'].includes(name),
    )!;
    const made = isLeafType(getNamedType((getNamedType(field.type) as GraphQLObjectType).getFields()[result]!.type))
      ? result
      : `${result} { __typename }`;
    return idPaths(input.type).map((path) => ({
      name: `${field.name}.${path.join('.')}`,
      root: field.name,
      asked: typeAsked(path.at(-1)!),
      document: `mutation ($input: ${input.type}) { ${field.name}(input: $input) { ${made} userErrors { code message path rule } warnings { rule } } }`,
      variables: (id: string, valid: Valid) => ({ input: inputWith(input.type, path, id, valid) }),
    }));
  });
}

interface Reached {
  type: GraphQLObjectType;
  path: { field: GraphQLField<unknown, unknown>; owner: string }[];
}

/** Every argument that takes an id, anywhere below the root of queries, by the shortest way there. */
export function queryPlaces(schema: GraphQLSchema): Place[] {
  const places: Place[] = [];
  const reached: Reached[] = [{ type: schema.getQueryType()!, path: [] }];
  const seen = new Set([schema.getQueryType()!.name]);
  for (let next = reached.shift(); next; next = reached.shift()) {
    for (const field of Object.values(next.type.getFields())) {
      const path = [...next.path, { field, owner: next.type.name }];
      for (const argument of field.args.filter(isId)) places.push(placeOf(path, argument));
      const below = getNamedType(field.type);
      if (isObjectType(below) && !seen.has(below.name)) reached.push({ type: below, path });
      seen.add(below.name);
    }
  }
  return places;
}

function placeOf(path: Reached['path'], target: GraphQLArgument): Place {
  const last = path.length - 1;
  const given = path.map(({ field }, depth) =>
    field.args.filter(
      (argument) =>
        isRequiredArgument(argument) ||
        (depth === last ? argument === target : field.name === 'case' && argument.name === 'id'),
    ),
  );
  const named = given.flatMap((args, depth) =>
    args.map((argument) => ({ argument, depth, variable: `v${depth}${argument.name}` })),
  );
  const call = (depth: number): string => {
    const args = named
      .filter((found) => found.depth === depth)
      .map(({ argument, variable }) => `${argument.name}: $${variable}`)
      .join(', ');
    const { field } = path[depth]!;
    const below =
      depth < last ? `{ ${call(depth + 1)} }` : isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';
    return `${field.name}${args ? `(${args})` : ''} ${below}`;
  };
  const variable = `v${last}${target.name}`;
  return {
    name: [...path.map(({ field }) => field.name), target.name].join('.'),
    root: path[0]!.field.name,
    asked: typeAsked(target.name, path[last]!.field.name.toLowerCase()),
    document: `query (${named.map(({ argument, variable: name }) => `$${name}: ${nonNull(argument)}`).join(', ')}) { ${call(0)} }`,
    variables: (id, valid) =>
      Object.fromEntries(
        named.map(({ argument, depth, variable: name }) => {
          const { field } = path[depth]!;
          if (name === variable) return [name, isListType(getNullableType(argument.type)) ? [id] : id];
          return [name, valueOf(argument.type, argument.name, valid, field.name.toLowerCase())];
        }),
      ),
  };
}

const nonNull = ({ type }: GraphQLArgument): string => (isNonNullType(type) ? String(type) : `${type}!`);
