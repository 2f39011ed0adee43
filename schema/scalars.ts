import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';

/** An instant, in UTC. The database hands it over as it is written here: nothing is parsed only to be printed again. */
export const Instant = new GraphQLScalarType({
  ...GraphQLDateTime.toConfig(),
  description: 'An instant in UTC, RFC 3339: 2026-11-23T08:05:00Z.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : (value as string).replace('+00:00', 'Z')),
});
/** A legal date, local to its département. */
export const LocalDate = GraphQLLocalDate;

const SHAPE = /^(0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[12346])$/;

function parse(value: unknown): string {
  if (typeof value === 'string' && SHAPE.test(value) && value !== '20') return value;
  throw new GraphQLError('Un code de département est attendu : "01" à "95", "2A", "2B", "971" à "974", "976".', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

export const DepartementCode = new GraphQLScalarType({
  name: 'DepartementCode',
  description: 'Code of a département (COG), as a string: "01", "2A", "976". There is no "20".',
  serialize: (value) => value as string,
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
});
