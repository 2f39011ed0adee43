import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isInputObjectType, type GraphQLInputObjectType } from 'graphql';
import { actBook } from '../../server/domains/acts';
import { boundFault, DATE_BOUNDS, type DateMeaning } from '../../server/kernel/date-bounds';
import { addDays, addMonths } from '../../server/kernel/local-date';

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));

/** Paths of every date that an input takes, however deep. */
function datesOf(type: GraphQLInputObjectType, path: string[] = [], seen: string[] = []): string[] {
  if (seen.includes(type.name)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (isInputObjectType(named)) return datesOf(named, [...path, field.name], [...seen, type.name]);
    return ['LocalDate', 'Instant'].includes(named.name) ? [[...path, field.name].join('.')] : [];
  });
}

const taken = Object.values(schema.getMutationType()!.getFields()).map((mutation) => ({
  act: mutation.name,
  dates: mutation.args.flatMap(({ name, type }) => {
    const named = getNamedType(type);
    if (isInputObjectType(named)) return datesOf(named);
    return ['LocalDate', 'Instant'].includes(named.name) ? [name] : [];
  }),
}));

describe('a date that an act takes', () => {
  it('has bounds by what it means, whatever the act: one without them fails here', () => {
    const declared = Object.fromEntries(
      actBook.names
        .map((act) => [act, Object.keys(actBook.takenBy(act).dates).sort()] as const)
        .filter(([, dates]) => dates.length > 0),
    );
    const asked = Object.fromEntries(
      taken.filter(({ dates }) => dates.length > 0).map(({ act, dates }) => [act, dates.sort()]),
    );
    expect(declared).toEqual(asked);
    expect(Object.keys(asked).length).toBeGreaterThan(10);
  });

  const TODAY = '2026-11-29';
  it.each(Object.keys(DATE_BOUNDS) as DateMeaning[])(
    'is neither a lifetime ago nor in another century: %s',
    (meaning) => {
      const { earliest, latest } = DATE_BOUNDS[meaning];
      expect(boundFault(meaning, addMonths(TODAY, earliest), TODAY)).toBeNull();
      expect(boundFault(meaning, addMonths(TODAY, latest), TODAY)).toBeNull();
      expect(boundFault(meaning, addDays(addMonths(TODAY, earliest), -1), TODAY)).toMatch(/est attendu/);
      expect(boundFault(meaning, addDays(addMonths(TODAY, latest), 1), TODAY)).toMatch(/est attendu/);
      for (const absurd of ['1900-01-01', '1999-12-31', '2126-11-29', '2199-01-01'])
        expect(boundFault(meaning, absurd, TODAY)).not.toBeNull();
    },
  );

  it('is said in French, with the days that are expected', () => {
    expect(boundFault('PATHWAY_STARTS', '2199-01-01', TODAY)).toBe(
      'Vérifiez le premier jour du parcours : un jour du 29 novembre 2024 au 29 novembre 2027 est attendu, et non le 1er janvier 2199.',
    );
  });
});
