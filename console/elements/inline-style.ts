import { createHash } from 'node:crypto';

/** The sheet of a page that stands alone, in a file or a mail: written inside of it, and known to its policy by its digest. */
export interface InlineStyle {
  readonly css: string;
  readonly digest: string;
}

/** Browsers read a `style` element as it is written, and ours are drawn as text: a sheet has none of the signs that text escapes. */
export function inlineStyle(css: string): InlineStyle {
  if (/[<&"]/.test(css)) throw new Error('a sheet inside of a page has no « < », « & » or « " »');
  return { css, digest: digestOf(css) };
}

const digestOf = (css: string): string => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;

/** The sheet of a page that was drawn before, and is kept as it was. */
export function styleIn(page: string): InlineStyle | null {
  const css = /<style>([^]*?)<\/style>/.exec(page)?.[1];
  return css === undefined ? null : { css, digest: digestOf(css) };
}

/** Nothing is fetched, run or sent. */
export const standalonePolicy = (style: InlineStyle | null): string =>
  `default-src 'none'; style-src ${style?.digest ?? "'none'"}; base-uri 'none'; form-action 'none'`;
