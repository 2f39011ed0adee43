import fc from 'fast-check';
import { tableMask } from '../../server/access/ability';
import { doorsOf } from '../../server/access/door';
import { openCoded } from '../../server/access/gate';
import { levelRules } from '../../server/access/levels';
import { maskAt } from '../../server/access/mask-at';
import { ALL_BITS, factBits, type Mask } from '../../server/kernel/groups';

const bits = fc.integer({ min: 0, max: ALL_BITS });
const mask = fc.record({ pseudonym: fc.boolean(), seen: bits, full: bits });
const door = fc.record({ rule: fc.constantFrom(...levelRules), granted: mask, table: mask, lens: mask, accord: bits });
type Drawn = typeof door extends fc.Arbitrary<infer Door> ? Door : never;

const letters = ({ pseudonym, seen, full }: Mask) => [pseudonym ? 't' : 'f', seen, full].join('|');
const subjectOf = ({ rule, granted, table, lens, accord }: Drawn) =>
  [rule.role, rule.relation, rule.body, rule.formation, rule.stage, factBits[rule.fact]].join('|') +
  `|${letters(granted)}|${letters(table)}|${letters(lens)}|${accord}`;
const caslOf = ({ rule }: Drawn) => tableMask({ ...rule, relation: rule.relation, facts: factBits[rule.fact] });

describe('the gate', () => {
  it('opens what every guard opens at one and the same door, and never more', () => {
    fc.assert(
      fc.property(fc.array(door, { minLength: 1, maxLength: 3 }), (doors) => {
        const opened = maskAt({ doors: doorsOf(doors.map(subjectOf).join(',')) });
        const expected = doors.map((one) => ({
          seen: caslOf(one).seen & one.table.seen & one.lens.seen & one.accord & one.granted.seen,
          full: caslOf(one).full & one.table.full & one.lens.full & one.accord & one.granted.full,
          pseudonym:
            caslOf(one).pseudonym &&
            one.table.pseudonym &&
            (one.lens.pseudonym || (one.lens.seen & 1) !== 0) &&
            (one.accord & 1) !== 0 &&
            one.granted.pseudonym,
        }));
        expect(opened.seen).toBe(expected.reduce((sum, { seen }) => sum | seen, 0));
        expect(opened.full).toBe(expected.reduce((sum, { full }) => sum | full, 0));
        expect(opened.pseudonym).toBe(expected.some(({ pseudonym }) => pseudonym));
      }),
      { seed: 20180705, numRuns: 2_000 },
    );
  });

  it('refuses a door that does not tell what bounds it', () => {
    expect(() => doorsOf('POLICE|SEATED|CODAF|PLENARY|LISTED|0')).toThrow(/does not tell what bounds it/);
  });

  it.each([
    ['FROM_15_TO_17', 'MINOR'],
    ['FROM_25_TO_29', 'ADULT'],
    ['MINOR', 'MINOR'],
    ['ADULT', 'ADULT'],
  ])(
    'tells %s to a reader of the pseudonym as %s where the database told it to a reader of the identity',
    (told, shown) => {
      const all = 't|1023|1023';
      const doors = doorsOf(
        `HEALTH|SEATED|PROSTITUTION_EXIT_COMMISSION|INDIVIDUAL_CASES|LISTED|0|${all}|${all}|${all}|1023`,
      );
      const { value } = openCoded({ doors, coded: { sex: 'FEMALE', ageClass: told, principalForm: 'SEXUAL' } });
      expect(value).toEqual({ sex: null, ageClass: shown, principalForm: 'SEXUAL' });
    },
  );
});
