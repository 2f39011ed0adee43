import { outcomesUntil } from '../../method';
import type { PublishedRelease } from '../../published-release';
import type { KeyFigures, Notice } from '../document';
import { NARROW } from '../../../../../kernel/typeset';
import { day, enumeration, lower, margin, number, percent, plural, span } from '../french';
import { cellAt, codeOf, tableOf, totalOf, traits } from '../reading';
import { coverageOf, coverageWords } from './coverage';
import { rounded, shareMargin } from './uncertainty';
import { territories } from '../../../../../reference/reference-data';

export const restricted = ({ audience }: PublishedRelease): boolean => audience === 'MIPROF';
export const titleOfBulletin = ({ id }: PublishedRelease): string =>
  `La traite des êtres humains en ${id} : les dossiers déposés pour les instances départementales`;

export function warningsOf(release: PublishedRelease): Notice[] {
  return [
    ...(restricted(release)
      ? [
          {
            kind: 'notice' as const,
            tone: 'RESTRICTED' as const,
            title: 'Diffusion restreinte : MIPROF',
            lines: [
              'Ce document contient des tableaux qui ne sont pas publics. Il n’est ni publié, ni transmis hors de la ' +
                'MIPROF. Une version publique existe pour la même période.',
            ],
          },
        ]
      : []),
    ...(release.errata.length === 0
      ? []
      : [
          {
            kind: 'notice' as const,
            tone: 'ERRATUM' as const,
            title: release.errata.length === 1 ? 'Erratum' : 'Errata',
            lines: release.errata.map(
              ({ number: rank, dated, words }) => `N°${NARROW}${rank}, ${day(dated)} : ${words}`,
            ),
          },
        ]),
  ];
}

export const tellsOutcomes = ({ tables }: PublishedRelease): boolean =>
  tables.some(({ node }) => node.dimensions.some((code) => ['OPINION', 'DECISION', 'DELAY', 'BODY'].includes(code)));

export function factsOf(release: PublishedRelease): string[] {
  return [
    `Période : ${span(release.from, release.until)}`,
    ...(tellsOutcomes(release) ? [`Avis, décisions et délais : ceux ${outcomesUntil(day(release.cutOff))}`] : []),
    `Chiffres figés le ${day(release.frozenOn)}`,
    restricted(release) ? 'Diffusion restreinte : MIPROF' : 'Diffusion publique',
  ];
}

/** The share that stands out in a table, with its margin in points. */
function standing(release: PublishedRelease, node: string, code?: { dimension: string; code: string }) {
  const table = tableOf(release, node);
  if (table === null) return null;
  const shown = table.cells.flatMap((each) =>
    each.value === null || each.share === null ? [] : [{ ...each, value: each.value, share: each.share }],
  );
  const cell =
    code === undefined
      ? shown.reduce<(typeof shown)[number] | null>(
          (best, each) => (best === null || each.value > best.value ? each : best),
          null,
        )
      : (shown.find((each) => codeOf(each, code.dimension) === code.code) ?? null);
  if (cell === null) return null;
  return {
    label: traits(cell)[0]?.label ?? cell.label,
    share: cell.share,
    points: shareMargin(cell, totalOf(release)),
  };
}

export function summaryOf(release: PublishedRelease): string {
  const total = totalOf(release);
  if (total === null || total.value === null) {
    return (
      `En ${release.id}, le nombre de personnes dont un dossier a été déposé pour une instance départementale ` +
      'est trop faible pour être diffusé sans risque pour elles.'
    );
  }
  const { value, margin: bound } = rounded(total.value, total.margin);
  const form = standing(release, 'national.form');
  const women = standing(release, 'national.sex', { dimension: 'SEX', code: 'FEMALE' });
  const minors = standing(release, 'national.age', { dimension: 'AGE', code: 'UNDER_18' });
  const parts = [
    form && `dans ${percent(form.share)} des dossiers, la forme principale est « ${lower(form.label)} »`,
    women && `${percent(women.share)} des personnes sont des femmes`,
    minors && `${percent(minors.share)} ont moins de 18 ans`,
  ].filter((part): part is string => part !== null);
  return (
    `En ${release.id}, un dossier a été déposé pour une instance départementale au sujet d’environ ` +
    `${number(value)} personnes (${margin(bound)})` +
    `${parts.length === 0 ? '.' : ` : ${enumeration(parts)}.`}`
  );
}

export function keyFiguresOf(release: PublishedRelease): KeyFigures {
  const total = cellAt(tableOf(release, 'national'), {});
  const points = (value: number | null) => (value === null ? '' : `±${NARROW}${plural(value, 'point', 'points')}`);
  const shares = [
    [standing(release, 'national.form'), (label: string) => `des dossiers : ${lower(label)}, première forme`],
    [standing(release, 'national.sex', { dimension: 'SEX', code: 'FEMALE' }), () => 'des personnes sont des femmes'],
    [
      standing(release, 'national.age', { dimension: 'AGE', code: 'UNDER_18' }),
      () => 'ont moins de 18 ans au dépôt du dossier',
    ],
  ] as const;
  const whole = total === null || total.value === null ? null : rounded(total.value, total.margin);
  return {
    kind: 'keyFigures',
    items: [
      whole === null
        ? { figure: 'n.d.', margin: '', words: 'personnes : effectif faible ou nul, non diffusé' }
        : {
            figure: number(whole.value),
            margin: margin(whole.margin),
            words: 'personnes dont un dossier a été déposé',
          },
      ...shares.flatMap(([found, words]) =>
        found === null
          ? []
          : [{ figure: percent(found.share), margin: points(found.points), words: words(found.label) }],
      ),
      {
        figure: number(coverageOf(release).covered),
        margin: 'nombre exact',
        words: `départements sur ${territories.length} où une instance au moins est installée`,
      },
    ],
  };
}

export const scopeOf = (release: PublishedRelease): Notice => ({
  kind: 'notice',
  tone: 'SCOPE',
  title: 'Ce que ce bulletin compte, et ce qu’il ne compte pas',
  lines: [
    `Population : les personnes dont un dossier, enregistré ${span(release.from, release.until)}, a été ` +
      'déposé sur Passerelle pour une instance départementale. Une personne compte une fois.',
    'Ce bulletin ne remplace pas l’enquête annuelle de la MIPROF auprès des associations, et ne mesure pas ' +
      'le nombre de victimes en France : il compte les personnes dont une association a déposé le dossier, ' +
      'qu’une instance l’ait déjà reçu ou non.',
    `Couverture : ${coverageWords(release)} ont au moins une instance installée avant la fin de la période, ` +
      'et encore installée le jour du gel. Le détail, par région et par département, est plus loin.',
  ],
});
