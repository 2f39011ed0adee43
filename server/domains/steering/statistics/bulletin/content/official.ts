import { paragraph } from '../../../../../pdf/blocks';
import { gapOf, NOT_THE_SAME, stockBefore, type OfficialStock } from '../../../../../reference/official-pathways';
import { territoryOf } from '../../../../../reference/reference-data';
import type { PublishedRelease } from '../../published-release';
import type { NumbersTable, Section } from '../document';
import { count, day, enumeration, number, NOT_RELEASED, plural } from '../french';
import { during } from '../period';
import { cellAt, tableOf, totalOf, typographic } from '../reading';

/** What the State publishes of the same field, so that nobody finds it later and subtracts. Empty where it had published nothing yet. */
export function officialSection(release: PublishedRelease): Section {
  const stock = stockBefore(release.until);
  return {
    id: 'etat',
    title: 'Ce que l’État publie déjà',
    blocks: stock === null ? [] : [...wordsOf(stock), officialTable(release, stock), paragraph(NOT_THE_SAME)],
  };
}

function wordsOf(stock: OfficialStock) {
  const { on, pathways, departementsWithOne, classes, source } = stock;
  const [first, ...rest] = classes.map(({ from, to, departements }) => ({
    parcours: to === null ? `plus de ${from - 1}` : `de ${from} à ${to}`,
    departements,
  }));
  const told = [
    `${first!.parcours} parcours dans ${first!.departements} départements`,
    ...rest.map(({ parcours, departements }) => `${parcours} dans ${departements}`),
  ];
  return [
    paragraph(
      `Au ${day(on)}, ${number(pathways)} parcours de sortie de la prostitution étaient en cours, dans ` +
        `${plural(departementsWithOne, 'département', 'départements')} (source : ${source}). ` +
        `On compte ${enumeration(told)}. ${gapOf(stock) ?? ''}`.trim(),
    ),
  ];
}

function officialTable(release: PublishedRelease, { on, pathways, departements, source }: OfficialStock): NumbersTable {
  const places = tableOf(release, 'departement');
  const ours = (code: string) =>
    places === null ? NOT_RELEASED : count(cellAt(places, { DEPARTEMENT: code })?.value ?? null);
  return {
    kind: 'table',
    id: 'tableau-etat',
    title: 'Parcours en cours selon l’État, et personnes comptées par Passerelle : deux populations',
    note:
      `Source des parcours : ${source}, nombres exacts ; seuls les départements que la source nomme.` +
      `${places === null ? ' Le détail par département des personnes est publié tous les trois ans.' : ''}`,
    columns: [
      { title: 'Territoire', weight: 2.4 },
      { title: `Parcours en cours le ${day(on)} (État)`, numeric: true, weight: 2.2 },
      { title: `Personnes dont un dossier a été déposé ${during(release)} (Passerelle)`, numeric: true, weight: 2.6 },
    ],
    rows: [
      ['France entière', number(pathways), count(totalOf(release)?.value ?? null)],
      ...departements.map((named) => [
        `${named.code} ${typographic(territoryOf(named.code)?.name ?? '')}`,
        number(named.pathways),
        ours(named.code),
      ]),
    ],
  };
}
