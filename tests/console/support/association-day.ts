import { SHEET } from '../../support/stories';
import type { HttpBrowser, Typed, Visited } from './http-browser';

/** How a group is named in an address. */
const ADDRESSES = {
  identity: 'identite',
  contact: 'coordonnees',
  socialSituation: 'situation-sociale',
  health: 'sante',
  residence: 'sejour',
  complaint: 'plainte',
  exploitation: 'exploitation',
} as const;

export type Sheet = Partial<Record<keyof typeof ADDRESSES, Record<string, unknown>>>;

const typedOf = (values: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value === null ? '' : String(value)]));

/** Answers a page, or says in which words it refused. */
export function taken(page: Visited): Visited {
  if (page.status === 200) return page;
  const told =
    /<ul>.*?<\/ul>/s.exec(page.text.slice(page.text.indexOf('fr-alert--error')))?.[0] ?? page.text.slice(0, 600);
  throw new Error(`${page.address} answers ${page.status}: ${told.replaceAll(/<[^>]+>|\s+/g, ' ')}`);
}

/** What a page refuses until a warning is read is sent again with every box of that kind ticked. */
export async function sent(browser: HttpBrowser, page: Visited, action: RegExp, typed: Typed = {}): Promise<Visited> {
  const first = await browser.submit(page, { action }, typed);
  if (first.status !== 422) return taken(first);
  const warnings = [...first.text.matchAll(/name="acknowledgedWarnings" value="([^"]+)"/g)].map(([, rule]) => rule!);
  if (warnings.length === 0) return taken(first);
  return taken(await browser.submit(first, { action }, { ...typed, acknowledgedWarnings: warnings }));
}

const pathOf = (page: Visited) => page.address.split('?')[0]!;

/** A file opened and written, group by group; answers its address. */
export async function writtenFile(browser: HttpBrowser, sheet: Sheet = SHEET, departement = '38'): Promise<string> {
  const list = taken(await browser.visit(`/${departement}/dossiers`));
  const file = pathOf(await sent(browser, list, /\/dossiers\/ouvrir$/));
  for (const [group, values] of Object.entries(sheet)) {
    const page = taken(await browser.visit(`${file}/groupes/${ADDRESSES[group as keyof typeof ADDRESSES]}`));
    await sent(browser, page, /\/groupes\//, typedOf(values!));
  }
  return file;
}

const GROUPS = [
  'IDENTITY',
  'CONTACT',
  'SOCIAL_SITUATION',
  'HEALTH',
  'FAMILY',
  'RESIDENCE',
  'COMPLAINT',
  'EXPLOITATION',
];

/** The person's answer, as the caseworker ticks it. */
export async function recordedAccord(browser: HttpBrowser, file: string): Promise<Visited> {
  const page = taken(await browser.visit(`${file}/accord`));
  return sent(browser, page, /\/accord\/recueillir$/, { groups: GROUPS, givenOn: '05/01/2026', manner: 'WRITTEN' });
}

export async function submittedFile(browser: HttpBrowser, file: string): Promise<Visited> {
  return sent(browser, taken(await browser.visit(`${file}/transmettre`)), /\/transmettre\/envoyer$/);
}
