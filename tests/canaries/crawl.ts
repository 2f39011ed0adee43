import {
  getNamedType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { argumentsOf, literal, selectionOf, variationsOf, type Pool } from './documents';

type Field = GraphQLField<unknown, unknown>;

/** Ids asked for together: a whole sheet of each stays within what an answer may hold. */
const HANDFUL = 2;

/** Every file of a département on one page, or a few of them with all that hangs below. */
const WHOLE_PAGE = '12';
const SHORT_PAGE = '2';

const wrapped = (type: GraphQLObjectType, piece: string) =>
  'nodes' in type.getFields() ? `{ __typename nodes { ${piece} } pageInfo { hasNextPage endCursor } }` : `{ ${piece} }`;

/** Documents generated from the schema: what an account may ask, to a sensible depth. */
export class Crawl {
  constructor(private readonly schema: GraphQLSchema) {}

  /** Every field of the root and of a département, plain and, if asked, with each of its filters. */
  readings(pool: Pool, filters = true): string[] {
    const root = this.schema.getQueryType()!.getFields();
    const below = this.typeOf('Departement');
    return [
      ...Object.values(root)
        .filter(({ name }) => !['departement', 'node', 'nodes'].includes(name))
        .flatMap((field) => this.asked(field, pool, filters).map((text) => `{ ${text} }`)),
      ...Object.values(below).flatMap((field) =>
        this.asked(field, pool, filters).map((text) => `{ departement(code: "${pool.departement}") { ${text} } }`),
      ),
      // The same thing under two names and through a fragment.
      `query { a: departement(code: "${pool.departement}") { ...D } b: departement(code: "${pool.departement}") { ...D } } fragment D on Departement { cases(first: 20) { nodes { reference sheet { identity { ... on IdentityGroup { familyName birthDate } } } } } }`,
    ];
  }

  private asked(field: Field, pool: Pool, filters: boolean): string[] {
    return this.inPieces(field, pool).flatMap(({ selection, first }) => [
      `${field.name}${argumentsOf(field, pool, { first })} ${selection}`,
      ...(filters ? field.args : []).flatMap((argument) =>
        variationsOf(argument, pool).map(
          (value) => `${field.name}${argumentsOf(field, pool, { first, [argument.name]: value })} ${selection}`,
        ),
      ),
    ]);
  }

  /** Piece by piece: whole, a thing with many fields would be wider than any screen needs, and refused. */
  private inPieces(field: Field, pool: Pool): { selection: string; first: string }[] {
    const type = getNamedType(field.type);
    if (isLeafType(type)) return [{ selection: '', first: WHOLE_PAGE }];
    if (!isObjectType(type)) return [{ selection: selectionOf(this.schema, field.type, 2, pool), first: WHOLE_PAGE }];
    return this.pieces(this.thingOf(type), pool).map((piece, index) => ({
      selection: wrapped(type, piece),
      first: index === 0 ? WHOLE_PAGE : SHORT_PAGE,
    }));
  }

  /** What a type shows, or what the nodes of a connection show. */
  private thingOf(type: GraphQLObjectType): Record<string, Field> {
    const { nodes } = type.getFields();
    return nodes ? this.typeOf(getNamedType(nodes.type).name) : type.getFields();
  }

  /** All the leaves together, then each object by itself; what has an id or a code of its own is a thing again, and goes piece by piece too. */
  private pieces(fields: Record<string, Field>, pool: Pool, depth = 2): string[] {
    const all = Object.values(fields);
    const leaves = all
      .filter(({ type }) => isLeafType(getNamedType(type)))
      .map((field) => `${field.name}${argumentsOf(field, pool)}`);
    const objects = all.filter(({ type }) => !isLeafType(getNamedType(type)));
    return [
      `__typename ${leaves.join(' ')}`,
      ...objects.flatMap((field) =>
        this.selections(field, pool, depth).map(
          (selection) => `__typename ${field.name}${argumentsOf(field, pool, { first: SHORT_PAGE })} ${selection}`,
        ),
      ),
    ];
  }

  private selections(field: Field, pool: Pool, depth: number): string[] {
    const type = getNamedType(field.type);
    const inPieces = isThing(type) || (isObjectType(type) && !isPlainList(field) && leadsToThings(type));
    // Whoever reads a plain list goes one step down: lists in lists in lists are wider than an answer may be.
    if (!inPieces) return [selectionOf(this.schema, field.type, isPlainList(field) ? depth - 1 : depth, pool)];
    if (depth === 1) return [selectionOf(this.schema, field.type, 0, pool)];
    return this.pieces(this.thingOf(type), pool, depth - 1).map((piece) => wrapped(type, piece));
  }

  /** Known ids, whoever they belong to: the whole of each thing that has an id. */
  nodes(ids: readonly string[], type: string, pool: Pool): string[] {
    const handfuls = Array.from({ length: Math.ceil(ids.length / HANDFUL) }, (_, index) =>
      ids.slice(index * HANDFUL, (index + 1) * HANDFUL),
    );
    return this.pieces(this.typeOf(type), pool).flatMap((piece) =>
      handfuls.map((some) => `{ nodes(ids: ${JSON.stringify(some)}) { id __typename ... on ${type} { ${piece} } } }`),
    );
  }

  /** Every act, with ids of things that are not mine among others, and what its payload shows. */
  acts(pool: Pool): string[] {
    return Object.values(this.schema.getMutationType()!.getFields()).map((field) => {
      const given = field.args
        .map((argument) => `${argument.name}: ${literal(argument.type, argument.name, pool)}`)
        .join(', ');
      return `mutation { ${field.name}(${given}) ${selectionOf(this.schema, field.type, 2, pool)} }`;
    });
  }

  private typeOf(name: string): Record<string, Field> {
    const type = this.schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is not an object type`);
    return type.getFields();
  }
}

/** What has an id of its own, or a page of such. */
const isThing = (type: GraphQLNamedType): type is GraphQLObjectType =>
  isObjectType(type) &&
  (type.name === 'Departement' ||
    'nodes' in type.getFields() ||
    type.getInterfaces().some(({ name }) => name === 'Node'));

/** More than one of them below it, whole, is a longer document than a stranger may send. */
const leadsToThings = (type: GraphQLObjectType): boolean =>
  Object.values(type.getFields()).filter((field) => isThing(getNamedType(field.type))).length > 1;

const isPlainList = ({ type }: Field): boolean => String(type).startsWith('[');
