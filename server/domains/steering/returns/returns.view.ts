import { frenchCsv } from '../../../kernel/french-csv';
import type { ReturnDocument } from './return-document';
import { INTERNAL, returnPage } from './return.page';
import { titleOf } from './tabulation';

/** Fields of the API, by allow-list; the page and the sheet are written only when asked for. */
export function returnView(found: ReturnDocument) {
  const { year, asOf, provisional, departement, organisation, title } = found;
  return {
    year,
    asOf,
    provisional,
    departement,
    organisation,
    title,
    sections: found.sections.map((each) => ({
      code: each.code,
      population: each.population?.code ?? null,
      title: titleOf(each),
      note: each.note,
      lines: each.lines,
    })),
    html: () => returnPage(found),
    csv: () => returnSheet(found),
  };
}

export function returnSheet(found: ReturnDocument): string {
  return frenchCsv([
    [found.title],
    [found.intro[0]!],
    [INTERNAL],
    [],
    ['Section', 'Intitulé de la section', 'Population', 'Code', 'Ligne', 'Nombre', 'Remarque'],
    ...found.sections.flatMap((each) =>
      each.lines.map(({ code, label, value, note }, index) => [
        each.code,
        titleOf(each),
        each.population?.label ?? null,
        code,
        label,
        value,
        [index === 0 ? each.note : null, note].filter(Boolean).join(' '),
      ]),
    ),
  ]);
}
