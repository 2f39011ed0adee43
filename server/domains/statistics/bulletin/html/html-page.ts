import { createHash } from 'node:crypto';
import { html, Markup } from '../../../../kernel/html-page';
import type { Block, BulletinDocument, ChartFigure, DataTable, Notice, Section } from '../document';
import { isQuiet, typeset } from '../french';
import { STYLE } from './style';

/** For the page itself, and for the header of whoever serves it: one style sheet, known by its digest, and nothing else. */
export const PAGE_POLICY =
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri ` +
  `'none'; form-action 'none'`;

/** One file: no script, no address that is fetched, and a policy that forbids both. */
export function htmlPage(given: BulletinDocument): string {
  return html`<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="${new Markup(PAGE_POLICY)}">
<title>${typeset(given.title)}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#contenu">Aller au contenu</a>
<div class="sheet">
<header>
<p class="kicker">${given.kicker}</p>
<h1>${typeset(given.title)}</h1>
<ul class="facts">${given.facts.map((fact) => html`<li>${typeset(fact)}</li>`)}</ul>
</header>
<main id="contenu" tabindex="-1">
${given.warnings.map(notice)}<p class="summary">${typeset(given.summary)}</p>
${notice(given.scope)}${contents(given.sections)}${given.sections.map(section)}</main>
<footer>${given.colophon}</footer>
</div>
</body>
</html>
`.text;
}

const CLASSES: Record<Notice['tone'], string> = {
  RESTRICTED: 'notice restricted',
  ERRATUM: 'notice erratum',
  SCOPE: 'notice',
};

const notice = ({ tone, title, lines }: Notice): Markup => {
  const id = `avis-${tone.toLowerCase()}`;
  return html`<section class="${CLASSES[tone]}" aria-labelledby="${id}"><h2 id="${id}">${typeset(title)}</h2>
${lines.map((line) => html`<p>${typeset(line)}</p>`)}</section>
`;
};

const contents = (sections: readonly Section[]): Markup => {
  const lines = sections.map(({ id, title }) => html`<li><a href="#${id}">${typeset(title)}</a></li>`);
  return html`<nav aria-labelledby="sommaire"><h2 id="sommaire">Sommaire</h2><ol>${lines}</ol></nav>
`;
};

const section = ({ id, title, blocks }: Section): Markup =>
  html`<section aria-labelledby="${id}"><h2 id="${id}">${typeset(title)}</h2>
${blocks.map(block)}</section>
`;

function block(given: Block): Markup {
  switch (given.kind) {
    case 'heading':
      return html`<h3>${typeset(given.text)}</h3>
`;
    case 'paragraph':
      return html`<p>${typeset(given.text)}</p>
`;
    case 'list':
      return html`<ul>${given.items.map((item) => html`<li>${typeset(item)}</li>`)}</ul>
`;
    case 'keyFigures':
      return html`<ul class="key">${given.items.map(
        ({ figure, margin, words }) =>
          html`<li><strong>${figure}</strong> <span class="margin">${margin}</span><span class="words">${typeset(words)}</span></li>`,
      )}</ul>
`;
    case 'figure':
      return chart(given);
    case 'table':
      return table(given);
  }
}

/** A table of so few rows stays on one sheet of paper. */
const SHORT = 20;

/** Named by its caption, described by a sentence; the numbers are in the table that it points at. */
function chart({
  id,
  title,
  alternative,
  drawing,
  table: { id: tableId, title: tableTitle },
  note,
}: ChartFigure): Markup {
  const svg = drawing.svg.replace(
    'role="img"',
    `role="img" aria-labelledby="${id}-titre" aria-describedby="${id}-texte"`,
  );
  return html`<figure id="${id}" aria-labelledby="${id}-titre">
<figcaption id="${id}-titre">${typeset(title)}</figcaption>
${new Markup(svg)}
<p class="note">${typeset(note)} <a href="#${tableId}">${typeset(`Les nombres en tableau : ${tableTitle}`)}</a></p>
<details class="note"><summary>Description du graphique</summary><p id="${id}-texte">${typeset(alternative)}</p></details>
</figure>
`;
}

function table({ id, title, columns, rows, note }: DataTable): Markup {
  const numeric = (at: number) => (columns[at]?.numeric === true ? 'n' : '');
  const cell = (text: string, at: number) =>
    html`<td${attribute(`${numeric(at)}${isQuiet(text) ? ' quiet' : ''}`.trim())}>${text}</td>`;
  // Only what may be wider than a small screen scrolls, and can then be reached by keyboard: elsewhere it would be one stop too many.
  const scroll =
    columns.length > 4 ? html` class="scroll" role="region" aria-labelledby="${id}-titre" tabindex="0"` : html``;
  return html`<div class="${rows.length <= SHORT ? 'table short' : 'table'}"><div${scroll}>
<table id="${id}"><caption id="${id}-titre">${typeset(title)}</caption>
<thead><tr>${columns.map((column, at) => html`<th scope="col"${attribute(numeric(at))}>${column.title}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([head, ...cells]) => html`<tr><th scope="row">${head}</th>${cells.map((text, at) => cell(text, at + 1))}</tr>
`,
  )}</tbody></table></div>${note === null ? '' : html`<p class="note">${typeset(note)}</p>`}</div>
`;
}

const attribute = (name: string): Markup => new Markup(name === '' ? '' : ` class="${name}"`);
