import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';

/** An instant, in UTC. */
export const Instant = GraphQLDateTime;
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
