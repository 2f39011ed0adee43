import { activeDepartements, sharesOf } from '../../server/demonstration/draw/shares';

test('two thirds of the départements are active, Paris, the Rhône and the Bouches-du-Rhône first', () => {
  expect(activeDepartements()).toHaveLength(67);
  expect(new Set(activeDepartements()).size).toBe(67);
  expect(activeDepartements().slice(0, 3)).toEqual(['75', '69', '13']);
});

test.each([1, 66, 67, 300, 3_000, 1_000_000])('%d cases are shared out without losing one', (cases) => {
  expect(sharesOf(cases).reduce((sum, share) => sum + share.cases, 0)).toBe(cases);
});

test('of a million cases the largest département has about 19 %', () => {
  expect(sharesOf(1_000_000)[0]!.cases / 1_000_000).toBeCloseTo(0.19, 2);
});
