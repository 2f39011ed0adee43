import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import type * as swc from '@swc/core';
import { oneScript } from './one-script';

export interface Asset {
  readonly type: string;
  readonly content: Buffer;
}

const HOME = join(__dirname, '..');
const require = createRequire(__filename);

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Letters of French; and of names from elsewhere, that a browser fetches when it meets one. */
const FONTS = ['latin', 'latin-ext', 'vietnamese'].flatMap((subset) =>
  ['400-normal', '700-normal'].map((face) => `source-sans-3-${subset}-${face}.woff2`),
);

const asset = (name: string, content: Buffer): [string, Asset] => [name, { type: TYPES[extname(name)]!, content }];

const filesIn = (folder: string, ending: string) =>
  readdirSync(join(HOME, folder))
    .filter((file) => file.endsWith(ending) && !file.endsWith('.d.ts'))
    .sort();

/** One sheet for all pages: the design system first, then what is ours. */
function styleSheet(): string {
  const own = filesIn('style', '.css').filter((file) => !['_generated_dsfr.css', 'identity.css'].includes(file));
  return ['_generated_dsfr.css', ...own].map((file) => readFileSync(join(HOME, 'style', file), 'utf8')).join('\n');
}

/** Compiled beside the server; from sources, compiled here, by what production has too. */
function script(): [string, Asset] {
  const built = filesIn('script', '.js').map((file) => [
    nameOf(file),
    readFileSync(join(HOME, 'script', file), 'utf8'),
  ]);
  const sources = filesIn('script', '.ts').map((file) => [nameOf(file), compiled(file)]);
  return asset('script/main.js', Buffer.from(oneScript(new Map([...built, ...sources] as [string, string][]), 'main')));
}

const nameOf = (file: string): string => file.replace(/\.[jt]s$/, '');

function compiled(file: string): string {
  const { transformFileSync } = require('@swc/core') as typeof swc;
  const configFile = join(HOME, '..', '.swcrc-script');
  return transformFileSync(join(HOME, 'script', file), { configFile }).code;
}

function fonts(): [string, Asset][] {
  const folder = join(dirname(require.resolve('@fontsource/source-sans-3/package.json')), 'files');
  return FONTS.map((file) => asset(`fonts/${file}`, readFileSync(join(folder, file))));
}

export interface AssetSet {
  /** Of all of them: one changes, and every address does; within the set, files name each other by relative addresses. */
  readonly hash: string;
  readonly files: ReadonlyMap<string, Asset>;
}

function readAll(): AssetSet {
  const files = new Map([
    asset('console.css', Buffer.from(styleSheet())),
    asset('identity.css', readFileSync(join(HOME, 'style', 'identity.css'))),
    asset('mark.svg', readFileSync(join(HOME, 'style', 'mark.svg'))),
    ...filesIn('style/icons', '.svg').map((file) =>
      asset(`icons/${file}`, readFileSync(join(HOME, 'style/icons', file))),
    ),
    script(),
    ...fonts(),
  ]);
  const hash = createHash('sha256');
  for (const [name, { content }] of files) hash.update(`${name} ${content.length}\n`).update(content);
  return { hash: hash.digest('hex').slice(0, 16), files };
}

let read: AssetSet | undefined;

/** Read once. */
export const assets = (): AssetSet => (read ??= readAll());
