import { Random } from '../../server/demonstration/draw/random';

test('the same seed draws the same numbers, another seed others', () => {
  const draw = (seed: string) =>
    Array.from(
      { length: 20 },
      (
        (random) => () =>
          random.below(1_000_000)
      )(new Random(seed)),
    );
  expect(draw('a')).toEqual(draw('a'));
  expect(draw('a')).not.toEqual(draw('b'));
});

test('identifiers are uuids of version 4, references are never drawn twice', () => {
  const random = new Random('ids');
  expect(random.uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const taken = new Set<string>();
  const drawn = Array.from({ length: 5_000 }, () => random.reference(taken));
  expect(new Set(drawn).size).toBe(5_000);
  expect(drawn.every((reference) => /^[2-9A-Z]{3}-[2-9A-Z]{4}$/.test(reference))).toBe(true);
});

test('weights are followed', () => {
  const random = new Random('weights');
  const drawn = Array.from({ length: 10_000 }, () =>
    random.weighted([
      ['often', 9],
      ['seldom', 1],
    ] as const),
  );
  const share = drawn.filter((word) => word === 'often').length / drawn.length;
  expect(share).toBeGreaterThan(0.88);
  expect(share).toBeLessThan(0.92);
});
