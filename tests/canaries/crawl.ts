import { getNamedType, isLeafType, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { argumentsOf, literal, selectionOf, variationsOf, type Pool } from './documents';

type Field = GraphQLField<unknown, unknown>;

/** Ids asked for together: a whole sheet of each stays within what an answer may hold. */
const HANDFUL = 15;

/** Documents generated from the schema: what an account may ask, to a sensible depth. */
export class Crawl {
  constructor(private readonly schema: GraphQLSchema) {}

  /** Every field of the root and of a département, plain and with each of its filters. */
  readings(pool: Pool): string[] {
    const root = this.schema.getQueryType()!.getFields();
    const below = this.typeOf('Departement');
    return [
      ...Object.values(root).filter(({ name }) => !['departement', 'node', 'nodes'].includes(name)).flatMap((field) => this.asked(field, pool).map((text) => `{ ${text} }`)),
      ...Object.values(below).flatMap((field) => this.asked(field, pool).map((text) => `{ departement(code: "${pool.departement}") { ${text} } }`)),
      // The same thing under two names and through a fragment.
      `query { a: departement(code: "${pool.departement}") { ...D } b: departement(code: "${pool.departement}") { ...D } } fragment D on Departement { cases(first: 20) { nodes { reference sheet { identity { ... on IdentityGroup { familyName birthDate } } } } } }`,
    ];
  }

  private asked(field: Field, pool: Pool): string[] {
    return this.inPieces(field, pool).flatMap((selection) => [
      `${field.name}${argumentsOf(field, pool)} ${selection}`,
      ...field.args.flatMap((argument) => variationsOf(argument, pool).map((value) => `${field.name}${argumentsOf(field, pool, { [argument.name]: value })} ${selection}`)),
    ]);
  }

  /** A connection of things with many fields is asked piece by piece: whole, it would be wider than any screen needs. */
  private inPieces(field: Field, pool: Pool): string[] {
    const type = getNamedType(field.type);
    if (isLeafType(type)) return [''];
    const nodes = isObjectType(type) ? type.getFields().nodes : undefined;
    const node = nodes && getNamedType(nodes.type);
    if (!node || !isObjectType(node)) return [selectionOf(this.schema, field.type, 2, pool)];
    return this.pieces(node.getFields(), pool).map((piece) => `{ nodes { ${piece} } pageInfo { hasNextPage endCursor } }`);
  }

  /** All the leaves together, then each object by itself. */
  private pieces(fields: Record<string, Field>, pool: Pool): string[] {
    const all = Object.values(fields);
    const leaves = all.filter(({ type }) => isLeafType(getNamedType(type))).map((field) => `${field.name}${argumentsOf(field, pool)}`);
    const objects = all.filter(({ type }) => !isLeafType(getNamedType(type)))
      .map((field) => `__typename ${field.name}${argumentsOf(field, pool)} ${selectionOf(this.schema, field.type, 2, pool)}`);
    return [leaves.join(' '), ...objects];
  }

  /** Known ids, whoever they belong to: the whole of each thing that has an id. */
  nodes(ids: readonly string[], type: string, pool: Pool): string[] {
    const handfuls = Array.from({ length: Math.ceil(ids.length / HANDFUL) }, (_, index) => ids.slice(index * HANDFUL, (index + 1) * HANDFUL));
    return this.pieces(this.typeOf(type), pool).flatMap((piece) => handfuls.map((some) =>
      `{ nodes(ids: ${JSON.stringify(some)}) { id __typename ... on ${type} { ${piece} } } }`));
  }

  /** Every act, with ids of things that are not mine among others, and what its payload shows. */
  acts(pool: Pool): string[] {
    return Object.values(this.schema.getMutationType()!.getFields()).map((field) => {
      const given = field.args.map((argument) => `${argument.name}: ${literal(argument.type, argument.name, pool)}`).join(', ');
      return `mutation { ${field.name}(${given}) ${selectionOf(this.schema, field.type, 2, pool)} }`;
    });
  }

  private typeOf(name: string): Record<string, Field> {
    const type = this.schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is not an object type`);
    return type.getFields();
  }
}
