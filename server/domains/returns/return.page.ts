import { html, page, type Markup } from '../../kernel/html-page';
import type { ReturnDocument } from './return-document';
import type { Line, Section } from './tabulation';

/** Small numbers single people out: said before anything is read. */
export const INTERNAL =
  'Document interne, à ne pas publier ni transmettre au-delà de son destinataire : de petits nombres désignent des personnes.';

const NOT_KNOWN = 'non connu';
/** How a line that is part of the one above begins. */
const PART = 'dont ';

/** For a screen or for A4 paper: populations side by side where they are counted in the same lines. */
export function returnPage(found: ReturnDocument): string {
  return page(found.title, found.intro, [
    html`<p class="internal" role="note"><strong>${INTERNAL}</strong></p>
`,
    ...sideBySide(found.sections).map((group) => sectionOf(group)),
    html`<section class="figures" aria-labelledby="lecture"><h2 id="lecture">Ce qui est compté</h2>
<ul>${found.reading.map((each) => html`<li>${each}</li>`)}</ul></section>
`,
  ]);
}

function sideBySide(sections: readonly Section[]): Section[][] {
  const groups = new Map<string, Section[]>();
  for (const each of sections) groups.set(each.code, [...(groups.get(each.code) ?? []), each]);
  return [...groups.values()];
}

function sectionOf(group: Section[]): Markup {
  const [{ code, heading, note }] = group as [Section];
  const id = `s-${code.toLowerCase().replaceAll('_', '-')}`;
  const remark = note ? [html`<p class="remark">${note}</p>`] : [];
  const what = group[0]!.population ? 'Personnes' : 'Intitulé';
  const columns = group.map(
    ({ population }) => html`<th scope="col" class="number">${population?.column ?? 'Nombre'}</th>`,
  );
  const figures = html`<table aria-labelledby="${id}"><thead><tr><th scope="col">${what}</th>${columns}</tr></thead>
<tbody>${linesOf(group).map((row) => rowOf(row, group))}</tbody></table>`;
  return html`<section class="figures" aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>
${remark}${group.length > ON_A_TELEPHONE ? scrolled(figures, heading) : figures}</section>
`;
}

/** Columns of numbers that 320 pixels hold beside their labels: more of them move in a region that the keyboard reaches. */
const ON_A_TELEPHONE = 2;

const scrolled = (figures: Markup, heading: string): Markup =>
  html`<div class="wide" role="region" aria-label="${`${heading}\u00a0: tableau`}" tabindex="0">${figures}</div>`;

/** The lines of the longest section: the others have some of them. */
const linesOf = (group: Section[]): Line[] => [...group].sort((a, b) => b.lines.length - a.lines.length)[0]!.lines;

function rowOf({ code, label, note }: Line, group: Section[]): Markup {
  const cells = group.map(({ lines }) => lines.find((each) => each.code === code));
  const part = label.startsWith(PART) ? [html` class="part"`] : [];
  const remark = note ? [html`<span class="remark">${note}</span>`] : [];
  const values = cells.map((found) => html`<td class="number">${found ? (found.value ?? NOT_KNOWN) : '–'}</td>`);
  return html`<tr><th scope="row"${part}>${label}${remark}</th>${values}</tr>
`;
}
