import type { PublishedRelease } from '../../published-release';
import type { Notice } from '../document';
import { NARROW } from '../../../../../kernel/typeset';
import { day, enumeration, lower, margin, MASKED, NO_SHARE, number, percent, span } from '../french';
import { during, isPooled, yearsWords } from '../period';
import { totalOf } from '../reading';
import { standing } from './key-figures';

export const restricted = ({ audience }: PublishedRelease): boolean => audience === 'MIPROF';

export const titleOfBulletin = (release: PublishedRelease): string =>
  `Traite et exploitation : les dossiers déposés ${during(release).replace(/ /g, '\u00a0')} auprès des instances départementales`;

export const kickerOf = (release: PublishedRelease): string =>
  [
    'Passerelle',
    isPooled(release) ? 'Bulletin statistique triennal' : 'Bulletin statistique annuel',
    ...(restricted(release) ? ['Diffusion restreinte'] : []),
  ].join(' · ');

const RESERVED =
  'Ce document contient des tableaux qui ne sont pas publics. Il n’est ni publié, ni transmis hors de la MIPROF. Une version publique ' +
  'existe pour la même période.';
const NOTHING_RESERVED =
  'Cette version est celle de la MIPROF. Ses tableaux sont ceux de la version publique, qui seule est à diffuser.';

/** A year has public tables alone. */
const holdsReserved = ({ tables }: PublishedRelease): boolean => tables.some(({ node }) => node.audience === 'MIPROF');

export function warningsOf(release: PublishedRelease): Notice[] {
  return [
    ...(restricted(release)
      ? [
          {
            kind: 'notice' as const,
            tone: 'RESTRICTED' as const,
            title: 'Diffusion restreinte : MIPROF',
            lines: [holdsReserved(release) ? RESERVED : NOTHING_RESERVED],
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
    ...(isPooled(release) ? [`Années réunies : ${yearsWords(release)}`] : []),
    ...(tellsOutcomes(release) ? [`Avis, décisions et délais : jusqu’au ${day(release.cutOff)}`] : []),
    `Chiffres figés le ${day(release.frozenOn)}`,
    restricted(release) ? 'Réservé à la MIPROF' : 'Diffusion publique',
  ];
}

/** Who is counted, and what that is not. */
export const leadOf = (release: PublishedRelease): string =>
  'Ce bulletin compte les personnes victimes ou présumées victimes de traite ou d’exploitation dont une association a déposé le ' +
  `dossier ${during(release)}, sur Passerelle, pour qu’une instance de leur département en connaisse. ` +
  `${isPooled(release) ? 'Une personne présente plusieurs années compte une fois. ' : 'Une personne compte une fois. '}` +
  'Il ne mesure pas le nombre de victimes en France et ne remplace pas l’enquête annuelle de la MIPROF auprès des associations.';

/** The key figures in a sentence, for whoever lists documents. */
export function summaryOf(release: PublishedRelease): string {
  const total = totalOf(release);
  const when = `${during(release).charAt(0).toUpperCase()}${during(release).slice(1)}`;
  if (total === null || total.value === null)
    return `${when}, le nombre de personnes dont un dossier a été déposé est trop faible pour être diffusé sans risque pour elles.`;
  const form = standing(release, 'national.form');
  const women = standing(release, 'national.sex', { SEX: 'FEMALE' });
  const minors = standing(release, 'national.age', { AGE: 'UNDER_18' });
  const parts = [
    form && `${percent(form.share)} pour la première forme, « ${lower(form.label)} »`,
    women && `${percent(women.share)} de femmes`,
    minors && `${percent(minors.share)} de moins de 18 ans`,
  ].filter((part): part is string => part !== null);
  const told = parts.length === 0 ? '' : ` : ${enumeration(parts)}`;
  return `${when}, ${number(total.value)} personnes (${margin(total.margin)}) dont un dossier a été déposé${told}.`;
}

/** What every table asks of its reader, once. */
export const readingOf = (release: PublishedRelease): Notice => ({
  kind: 'notice',
  tone: 'READING',
  title: 'Lire les nombres',
  lines: [
    'Pour protéger les personnes, un petit nombre tiré au sort est ajouté à chaque nombre ou en est retiré. Chaque tableau à une entrée ' +
      'donne les bornes entre lesquelles le nombre vrai se trouve à coup sûr ; les croisements ont la même marge.',
    `« ${MASKED} », non diffusé : effectif faible ou nul. Zéro, quelques personnes ou aucun dossier s’écrivent ainsi, sans que rien ` +
      'les distingue.',
    'Chaque nombre est tiré à part : les lignes d’un tableau ne s’additionnent pas. Les parts sont calculées sur les nombres diffusés, ' +
      `à partir de 30 ; « ${NO_SHARE} » : part non calculée.`,
    ...(isPooled(release)
      ? [
          `Les années ${yearsWords(release)} sont réunies et chaque personne y compte une fois : l’ensemble n’est pas la somme des trois ` +
            'bulletins annuels.',
        ]
      : []),
  ],
});
