// The style of the design system that the pages use, from the pinned @gouvfr/dsfr: components, icons, light and dark, print.
// Its font and the State's identity stay out (docs/adr/0063). Called by scripts/generate.mjs.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { COMPONENTS, ICONS, allowing } from './console-style/allowed.mjs';
import { parse, print, splitAt } from './console-style/sheet.mjs';

const LICENCE =
  '/*! From DSFR v1.14.4, © Service d’information du Gouvernement, MIT, without its font and the identity of the State: ' +
  'see docs/adr/0063. Made by `npm run generate`. */';
const DARK = '[data-fr-theme=dark]';
const DARK_SCREEN = '@media screen and (prefers-color-scheme:dark)';
/** Browsers and scripts that we do not serve, and the font. */
const DROPPED_BLOCKS = /^(@font-face|@-moz-document|@media \(-ms-high-contrast:active\) and)/;
const DROPPED_SELECTORS = /data-fr-(js|scrolling|theme\]|scheme|transition)|::?-ms-|:not\(\[data-fr-js/;

const classesOf = (selector) =>
  [...selector.replaceAll(/:not\([^()]*(\([^()]*\))?[^()]*\)/g, '').matchAll(/\.([\w-]+)/g)].map(([, name]) => name);

/** Class names that stand in the pages, as written. */
function writtenIn(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.tsx'));
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  return new Set([...text.matchAll(/\bfr-[\w-]*\w/g)].map(([name]) => name));
}

function purge(blocks, allowed) {
  return blocks.flatMap(({ head, body }) => {
    if (DROPPED_BLOCKS.test(head)) return [];
    if (Array.isArray(body)) {
      const kept = purge(body, allowed);
      return kept.length > 0 ? [{ head, body: kept }] : [];
    }
    const selectors = splitAt(head, ',').filter(
      (selector) => !DROPPED_SELECTORS.test(selector) && classesOf(selector).every(allowed),
    );
    return selectors.length > 0 ? [{ head: selectors.join(','), body }] : [];
  });
}

/** What stood under the dark theme's mark follows the reader's own setting, on screens; paper is light. */
function followDark(blocks) {
  return blocks.flatMap(({ head, body }) => {
    if (Array.isArray(body)) return [{ head, body: followDark(body) }];
    const isDark = (selector) => selector.includes(DARK);
    const light = splitAt(head, ',').filter((selector) => !isDark(selector));
    const dark = splitAt(head, ',')
      .filter(isDark)
      .map((selector) => selector.replace(DARK, '').replace(/^ +/, ':root '));
    return [
      ...(light.length > 0 ? [{ head: light.join(','), body }] : []),
      ...(dark.length > 0 ? [{ head: DARK_SCREEN, body: [{ head: dark.join(','), body }] }] : []),
    ];
  });
}

const declarations = (blocks) =>
  blocks.flatMap(({ body }) => (Array.isArray(body) ? declarations(body) : splitAt(body, ';')));

const namedIn = (text) => [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name);

/** Colours by the hundred are defined; those that something uses stay, and those that they use. */
function usedProperties(blocks, ownStyle) {
  const all = declarations(blocks).map((declaration) => splitAt(declaration.replace(':', '\u0000'), '\u0000'));
  const used = new Set(namedIn(ownStyle));
  all
    .filter(([name]) => !name.startsWith('--'))
    .forEach(([, value = '']) => namedIn(value).forEach((name) => used.add(name)));
  for (let before = -1; before !== used.size;) {
    before = used.size;
    all
      .filter(([name]) => used.has(name))
      .forEach(([, value = '']) => namedIn(value).forEach((name) => used.add(name)));
  }
  return used;
}

function prune(blocks, used) {
  return blocks.flatMap(({ head, body }) => {
    if (Array.isArray(body)) {
      const kept = prune(body, used);
      return kept.length > 0 ? [{ head, body: kept }] : [];
    }
    const kept = splitAt(body, ';').filter(
      (each) => !each.startsWith('--') || used.has(each.slice(0, each.indexOf(':')).trim()),
    );
    return kept.length > 0 ? [{ head, body: kept.join(';') }] : [];
  });
}

/** Pictures of the sheet, beside it: pages allow none inside of it. */
function withPictures(css, dist) {
  const pictures = {};
  const take = (name, content) => {
    if (pictures[name] !== undefined && pictures[name] !== content) throw new Error(`two pictures are named ${name}`);
    pictures[name] = content;
    return `url(icons/${name})`;
  };
  const text = css.replaceAll(/url\(("[^"]*"|'[^']*'|[^)]*)\)/g, (_whole, quoted) => {
    const address = quoted.replace(/^["']|["']$/g, '');
    if (!address.startsWith('data:')) {
      return take(basename(address), readFileSync(join(dist, address.replace(/^(\.\.\/)+/, '')), 'utf8'));
    }
    const picture = decodeURIComponent(address.slice(address.indexOf(',') + 1));
    return take(`${createHash('sha256').update(picture).digest('hex').slice(0, 10)}.svg`, picture);
  });
  return { text, pictures };
}

const sheetsOf = (folder, name) =>
  ['main', 'print'].map((kind) => join(folder, `${name}.${kind}.min.css`)).filter((file) => existsSync(file));

const ownStyleIn = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.css') && !file.startsWith('_generated'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');

const iconSheets = (dist) =>
  readdirSync(join(dist, 'utility/icons'))
    .filter((name) => name.startsWith('icons-'))
    .flatMap((name) => sheetsOf(join(dist, 'utility/icons', name), name));

/** Every file of the style, by its path from the root. */
export function generateConsoleStyle(root) {
  const dist = join(root, 'node_modules/@gouvfr/dsfr/dist');
  const sheets = [
    ...sheetsOf(join(dist, 'core'), 'core'),
    join(dist, 'scheme/scheme.min.css'),
    ...COMPONENTS.flatMap((name) => sheetsOf(join(dist, 'component', name), name)),
    ...iconSheets(dist),
  ];
  const read = sheets.flatMap((file) => parse(readFileSync(file, 'utf8')));
  const kept = purge(followDark(read), allowing(writtenIn(join(root, 'console'))));
  const lean = prune(kept, usedProperties(kept, ownStyleIn(join(root, 'console/style'))));
  const css = print(lean).replaceAll(/font-family:Marianne[^;}]*/g, 'font-family:var(--console-font)');
  const { text, pictures } = withPictures(css, dist);
  return {
    'console/style/_generated_dsfr.css': `${LICENCE}\n${text}\n`,
    ...Object.fromEntries(Object.entries(pictures).map(([name, picture]) => [`console/style/icons/${name}`, picture])),
  };
}
