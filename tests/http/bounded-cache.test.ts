import { BoundedCache } from '../../server/http/bounded-cache';

describe('what is kept of documents', () => {
  it('is bounded by the length of the texts together, the least recently used going first', () => {
    const cache = new BoundedCache<number>({ entries: 100, characters: 10, each: 6 });
    cache.set('a', 1, 4);
    cache.set('b', 2, 4);
    expect(cache.get('a')).toBe(1);
    cache.set('c', 3, 4);
    expect(['a', 'b', 'c'].map((key) => cache.get(key))).toEqual([1, undefined, 3]);
    cache.set('a', 4, 6);
    expect(['a', 'c'].map((key) => cache.get(key))).toEqual([4, 3]);
  });

  it('is bounded by their number, and by the length of each', () => {
    const cache = new BoundedCache<number>({ entries: 2, characters: 100, each: 6 });
    for (const [index, key] of ['a', 'b', 'c'].entries()) cache.set(key, index, 1);
    cache.set('long', 9, 7);
    expect(['a', 'b', 'c', 'long'].map((key) => cache.get(key))).toEqual([undefined, 1, 2, undefined]);
    expect([cache.delete('b'), cache.delete('b')]).toEqual([true, false]);
  });
});
