const NAMES: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrom(e|ium)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const SYSTEMS: [RegExp, string][] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'macOS'],
  [/Linux/, 'Linux'],
];

const found = (list: [RegExp, string][], text: string) => list.find(([pattern]) => pattern.test(text))?.[1];

/** Enough to know one's own browser again in a list, out of closed words: nothing a caller writes is kept. */
export function browserName(userAgent = ''): string {
  return [found(NAMES, userAgent) ?? 'Navigateur', found(SYSTEMS, userAgent)].filter(Boolean).join(' sur ');
}
