import type { Refusal } from './visit';

interface Told {
  ok: boolean;
  userErrors?: readonly Refusal[];
}

/** One act after another, whatever becomes of each; what several were refused for is told once, with which they are. */
export async function severally<T extends { about: string }>(
  things: readonly T[],
  act: (thing: T) => Promise<object>,
): Promise<Refusal[]> {
  const refused = new Map<string, { refusal: Refusal; about: string[] }>();
  for (const thing of things) {
    const { ok, userErrors = [] } = (await act(thing)) as Told;
    for (const refusal of ok ? [] : userErrors) {
      const known = refused.get(refusal.message) ?? { refusal, about: [] };
      known.about.push(thing.about);
      refused.set(refusal.message, known);
    }
  }
  return [...refused.values()].map(({ refusal, about }) => ({
    ...refusal,
    path: null,
    message: `${about.join(', ')}\u00a0: ${refusal.message}`,
  }));
}
