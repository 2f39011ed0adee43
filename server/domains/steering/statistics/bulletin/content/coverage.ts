import { paragraph } from '../../../../../pdf/blocks';
import { BODY_KINDS, type BodyKind } from '../../../../../reference/body-types';
import { territories } from '../../../../../reference/reference-data';
import type { PublishedRelease } from '../../published-release';
import { bodyScale } from '../charts/scales';
import type { Studio } from '../charts/studio';
import { tileMap } from '../charts/tile-map';
import type { ChartFigure, Section } from '../document';
import { enumeration, number, plural } from '../french';
import { yearlyWithin } from '../period';
import { typographic } from '../reading';

export const SHORT: Record<BodyKind, string> = {
  PROSTITUTION_EXIT_COMMISSION: 'Commission',
  CODAF: 'CODAF',
  VICTIM_SUPPORT_COMMITTEE: 'Comité local',
};

export interface Coverage {
  readonly bodiesOf: (departement: string) => readonly BodyKind[];
  /** Départements with at least one body installed. */
  readonly covered: number;
  /** The published years that the release pools; none for a year. */
  readonly years: readonly { readonly id: string; readonly covered: number }[];
  /** The first of these years in which the body was there; null where it was from the first one on, or where no year says. */
  readonly since: (departement: string, kind: BodyKind) => string | null;
}

type Lines = PublishedRelease['coverage'];

const bodiesIn = (lines: Lines): ((code: string) => readonly BodyKind[]) => {
  const byCode = new Map(lines.map(({ departement, bodies }) => [departement, bodies]));
  return (code) => byCode.get(code) ?? [];
};

const coveredBy = (bodiesOf: (code: string) => readonly BodyKind[]): number =>
  territories.filter(({ code }) => bodiesOf(code).length > 0).length;

export function coverageOf(release: PublishedRelease, others: readonly PublishedRelease[] = []): Coverage {
  const bodiesOf = bodiesIn(release.coverage);
  const yearly = yearlyWithin(release, others).map(({ id, coverage }) => ({ id, bodiesOf: bodiesIn(coverage) }));
  const years = yearly.map((year) => ({ id: year.id, covered: coveredBy(year.bodiesOf) }));
  const since = (departement: string, kind: BodyKind) => {
    const first = yearly.findIndex((year) => year.bodiesOf(departement).includes(kind));
    return first > 0 ? yearly[first]!.id : null;
  };
  return { bodiesOf, covered: coveredBy(bodiesOf), years, since };
}

export const coverageWords = ({ covered }: Coverage): string =>
  `${plural(covered, 'département', 'départements')} sur ${territories.length}`;

export function coverageSection(studio: Studio, coverage: Coverage, table: string): Section {
  return {
    id: 'couverture',
    title: 'Couverture : quels départements, quelles instances',
    blocks: [
      paragraph(
        'Un département est couvert si une instance au moins y a été installée avant la fin de la période, et l’était ' +
          `encore le jour où les chiffres ont été figés : ${coverageWords(coverage)}. ${installedIn(coverage)} Ces nombres portent ` +
          'sur des institutions : ils sont exacts.',
      ),
      ...overYears(coverage),
      paragraph(
        'Là où aucune instance n’est installée, aucun dossier ne pouvait être déposé. Un nombre non diffusé ne dit donc pas ' +
          'qu’il n’y a pas de victime.',
      ),
      coverageFigure(studio, coverage, table),
    ],
  };
}

function installedIn({ bodiesOf }: Coverage): string {
  const having = (kind: BodyKind) => territories.filter(({ code }) => bodiesOf(code).includes(kind)).length;
  const [commission, codaf, committee] = (
    ['PROSTITUTION_EXIT_COMMISSION', 'CODAF', 'VICTIM_SUPPORT_COMMITTEE'] as const
  ).map((kind) => number(having(kind)));
  return (
    `La commission de lutte contre la prostitution est installée dans ${commission} départements, le CODAF dans ${codaf}, ` +
    `le comité local d’aide aux victimes dans ${committee}.`
  );
}

/** Which départements came, year after year: their number grows for that reason too. */
function overYears({ years, bodiesOf, since }: Coverage) {
  if (years.length === 0) return [];
  const came = (year: string) =>
    territories.filter(({ code }) => {
      const first = bodiesOf(code).map((kind) => since(code, kind) ?? years[0]!.id);
      return first.length > 0 && first.sort()[0] === year;
    });
  const words = years.slice(1).map(({ id }) => {
    const names = came(id).map(({ code, name }) => `${typographic(name)} (${code})`);
    return `en ${id}, ${names.length === 0 ? 'aucun' : enumeration(names)}`;
  });
  return [
    paragraph(
      `Départements couverts à la fin de chaque année : ${enumeration(years.map(({ id, covered }) => `${number(covered)} en ${id}`))}. ` +
        `Nouvellement couverts : ${words.join(' ; ')}.`,
    ),
  ];
}

function coverageFigure(studio: Studio, { bodiesOf, covered }: Coverage, table: string): ChartFigure {
  const values = territories.map(({ code }) => ({
    code,
    value: bodiesOf(code).length === 0 ? null : bodiesOf(code).length,
  }));
  const none = territories
    .filter(({ code }) => bodiesOf(code).length === 0)
    .map(({ code, name }) => `${typographic(name)} (${code})`);
  return {
    kind: 'figure',
    id: 'figure-couverture',
    title: `Nombre d’instances installées, sur ${BODY_KINDS.length} possibles, par département`,
    drawing: tileMap(studio, values, bodyScale),
    table: { id: table, title: '' },
    alternative:
      'Carte en carreaux des 101 départements, outre-mer compris. ' +
      `${plural(covered, 'département a', 'départements ont')} au moins une instance installée.` +
      `${none.length === 0 ? '' : ` Aucune instance : ${none.join(', ')}.`}`,
    note: 'Un carreau par département, à sa place approchée, tous de même taille.',
  };
}
