import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleRead } from '../../server/domains/coordination/rules/articles.rules';

/** Codes whose text is published as data, by the name that the rules give them. */
export const OPEN_CODES = {
  CRPA: 'LEGITEXT000031366350',
  'C. trav.': 'LEGITEXT000006072050',
  CSS: 'LEGITEXT000006073189',
} as const;
export type OpenCode = keyof typeof OPEN_CODES;

/** A code, a section of it, or an article. */
export interface CodeNode {
  type: string;
  data?: { num?: string; texte?: string };
  children?: CodeNode[];
}

/** Hashes of the texts of a code, by the article as the rules write it. */
export function digestsOf(code: OpenCode, node: CodeNode): Map<string, string> {
  if (node.type !== 'article') return new Map((node.children ?? []).flatMap((child) => [...digestsOf(code, child)]));
  const { num = '', texte = '' } = node.data ?? {};
  return new Map([[`${code} ${num.replace(/^([LRD])(?=\d)/, '$1.')}`, digestOf(texte)]]);
}

/** Of the words alone: marks of layout come and go. */
function digestOf(html: string): string {
  const words = html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return createHash('sha256').update(words).digest('hex').slice(0, 16);
}

/** What no longer stands as it was read, of the articles of open codes. */
export function changedArticles(
  read: readonly Pick<ArticleRead, 'article' | 'digest'>[],
  digests: ReadonlyMap<string, string>,
): string[] {
  return read
    .filter(({ article }) => Object.keys(OPEN_CODES).some((code) => article.startsWith(`${code} `)))
    .flatMap(({ article, digest }) => {
      const found = digests.get(article);
      if (found === digest) return [];
      return [found ? `${article}: its text has changed (${found})` : `${article}: it is no longer in its code`];
    });
}

/** All the open codes, from the folder that holds their files. */
export function digestsIn(folder: string): Map<string, string> {
  const codes = Object.entries(OPEN_CODES) as [OpenCode, string][];
  return new Map(
    codes.flatMap(([code, id]) => {
      const node = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as CodeNode;
      return [...digestsOf(code, node)];
    }),
  );
}
