import { paragraph } from '../../../../../pdf/blocks';
import { BODY_KINDS, type BodyKind } from '../../../../../reference/body-types';
import { territories } from '../../../../../reference/reference-data';
import type { PublishedRelease } from '../../published-release';
import { bodyScale } from '../charts/scales';
import type { Studio } from '../charts/studio';
import { tileMap } from '../charts/tile-map';
import type { ChartFigure, Section } from '../document';
import { enumeration, number, plural } from '../french';
import { isPooled, yearlyWithin } from '../period';
import { typographic } from '../reading';

export const SHORT: Record<BodyKind, string> = {
  PROSTITUTION_EXIT_COMMISSION: 'Commission',
  CODAF: 'CODAF',
  VICTIM_SUPPORT_COMMITTEE: 'Comité local',
};

type BodiesOf = (departement: string) => readonly BodyKind[];

export interface Coverage {
  readonly bodiesOf: BodiesOf;
  /** Départements with at least one body installed. */
  readonly covered: number;
  /** The published years that the release pools, each with the départements that it covered; none for a year. */
  readonly years: readonly { readonly id: string; readonly bodiesOf: BodiesOf }[];
  /** Of a body that came in the period: « depuis 2024 », or that it did where no year says which; null of any other. */
  readonly arrival: (departement: string, kind: BodyKind) => string | null;
}

function kindsIn(lines: PublishedRelease['coverage'], which: 'bodies' | 'late'): BodiesOf {
  const byCode = new Map(lines.map((line) => [line.departement, line[which]]));
  return (code) => byCode.get(code) ?? [];
}

const coveredBy = (bodiesOf: BodiesOf): number => territories.filter(({ code }) => bodiesOf(code).length > 0).length;

export function coverageOf(release: PublishedRelease, others: readonly PublishedRelease[] = []): Coverage {
  const [bodiesOf, lateOf] = [kindsIn(release.coverage, 'bodies'), kindsIn(release.coverage, 'late')];
  const years = yearlyWithin(release, others).map(({ id, coverage }) => ({
    id,
    bodiesOf: kindsIn(coverage, 'bodies'),
  }));
  const meanwhile = isPooled(release) ? 'en cours de période' : 'en cours d’année';
  const arrival = (departement: string, kind: BodyKind) => {
    if (!lateOf(departement).includes(kind)) return null;
    const first = years.find((year) => year.bodiesOf(departement).includes(kind));
    return first ? `depuis ${first.id}` : meanwhile;
  };
  return { bodiesOf, covered: coveredBy(bodiesOf), years, arrival };
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
        coverage.covered < territories.length
          ? 'Là où aucune instance n’est installée, aucun dossier n’est en principe déposé : un nombre non diffusé ne dit pas ' +
              'qu’il n’y a pas de victime.'
          : 'Un nombre non diffusé ne dit pas qu’il n’y a pas de victime : il peut n’y avoir que trop peu de dossiers.',
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
function overYears({ years }: Coverage) {
  if (years.length === 0) return [];
  const came = years.slice(1).flatMap(({ id, bodiesOf }, at) => {
    const before = years.slice(0, at + 1);
    const names = territories
      .filter(({ code }) => bodiesOf(code).length > 0 && before.every((year) => year.bodiesOf(code).length === 0))
      .map(({ code, name }) => `${typographic(name)} (${code})`);
    return names.length === 0 ? [] : [`en ${id}, ${enumeration(names)}`];
  });
  const each = years.map(({ id, bodiesOf }) => `${number(coveredBy(bodiesOf))} en ${id}`);
  const told =
    came.length === 0 ? 'Aucun ne l’est devenu après la première.' : `Le sont devenus : ${came.join(' ; ')}.`;
  return [paragraph(`Départements couverts à la fin de chaque année : ${enumeration(each)}. ${told}`)];
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
