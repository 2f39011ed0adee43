import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { delays } from '../../server/domains/coordination/viewer/to-do.rules';

const root = join(__dirname, '../../server/domains');

/** A date plus or minus a number of days, other than the one day that ends a half-open day. */
const DAYS = /(?:\w_on|\w_at|today\(\)|\$\{today\}|::date|now\(\))\)?\s*[-+]\s*(?!1\b)\d+/g;
/** A length of time written into a statement. */
const LENGTHS = /interval\s+'[^']*\b(?:day|week|month|year)s?'|'P\w+'::interval|make_interval\(/gi;

describe('a delay', () => {
  it('is written in a rule, never in a statement', () => {
    const written = (readdirSync(root, { recursive: true }) as string[])
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.rules.ts'))
      .flatMap((file) => {
        const text = readFileSync(join(root, file), 'utf8');
        return [DAYS, LENGTHS].flatMap((pattern) => [...text.matchAll(pattern)].map(([found]) => `${file}: ${found}`));
      });
    expect(written).toEqual([]);
  });

  it('would be found in a statement', () => {
    const found = (text: string) => [DAYS, LENGTHS].some((pattern) => text.search(pattern) >= 0);
    for (const text of [
      's.held_on - 6',
      "c.opened_at + interval '30 days'",
      'access.today() + 30',
      '(o.at::date) + 15',
    ]) {
      expect(found(text)).toBe(true);
    }
    for (const text of ['${today} + ${DELAY(kind)}', '($6::date + 1)', 'version = version + 1']) {
      expect(found(text)).toBe(false);
    }
  });

  it('is a duration of whole days, months or minutes', () => {
    for (const delay of Object.values(delays)) expect(delay).toMatch(/^P(\d+[DM]|T\d+M)$/);
  });
});
