import { dayWord } from '../../../kernel/french-date';
import type { Lattice, NodeLaw, Place } from './lattice.rules';
import { periodOf, trienniumOf } from './period.rules';

/** What is counted, and what it is not. */
export const POPULATION =
  'Personnes victimes ou présumées victimes de traite ou d’exploitation dont un dossier a été déposé dans ' +
  'Passerelle, au cours de la période, ' +
  'par une association en vue de la saisine d’une instance départementale. Une personne compte une fois. ' +
  'Ces chiffres ne mesurent pas le nombre de victimes en France ' +
  'et ne remplacent pas l’enquête annuelle de la MIPROF auprès des associations, dont la population est autre.';

/** What noise and floors leave: ADR 0098 measures 70 % over every table of three years, 50 % being chance. */
const WHAT_REMAINS =
  'Quelqu’un qui connaîtrait déjà tous les autres dossiers, et qui aurait sous les yeux toutes les publications de trois ans, aurait ' +
  'pourtant encore raison environ sept fois sur dix en disant si une personne donnée ' +
  'est comptée ou non (une fois sur deux en répondant au hasard).';

/** The same of years that have the finer tables: 89 % over three of them. */
const WHAT_REMAINED =
  'Quelqu’un qui connaîtrait déjà tous les autres dossiers, et qui aurait sous les yeux les publications de trois années comme celle-ci, ' +
  'aurait pourtant encore raison environ neuf fois sur dix en disant si une personne donnée est comptée ou non (une fois sur deux en ' +
  'répondant au hasard).';

/** Before the triennia, each year had the finer tables. */
export const isFirstEdition = ({ nodes }: Lattice, id: string): boolean =>
  periodOf(id)!.years.length === 1 && nodes.some(({ place }) => place === 'DEPARTEMENT');

export const whatRemains = (lattice: Lattice, id: string): string =>
  isFirstEdition(lattice, id) ? WHAT_REMAINED : WHAT_REMAINS;

/** At the floor a negative draw would have masked the number: what is left of the noise is positive on the whole. */
export const NEAR_THE_FLOOR =
  'Près du plus petit nombre affiché, un nombre surestime en moyenne : un bruit plus faible l’aurait fait masquer.';

/** Of opinions, decisions and delays: what happened by that day, as it was known when the year was frozen. */
export const outcomesUntil = (day: string): string =>
  `qui portent une date jusqu’au ${day}, tels qu’ils étaient enregistrés le jour du gel`;

/** Erasing a file before the freeze takes its fingerprint, its body and its decision away, and leaves the fact that it was there. */
export const ERASED_BEFORE =
  'Un dossier effacé avant le gel apparaît sans instance ni décision ; si la même personne a fait l’objet ' +
  'd’un autre dossier déposé après l’effacement, elle compte deux fois.';

const LEVELS: Readonly<Record<Place, string>> = {
  NATIONAL: 'pour la France',
  REGION: 'pour une région',
  DEPARTEMENT: 'pour un département',
};

const levelsOf = ({ laws }: Lattice): [Place, NodeLaw][] => Object.entries(laws) as [Place, NodeLaw][];

const spreadOf = ([place, { bound, variance }]: [Place, NodeLaw]): string =>
  `${bound} au plus (écart type ${Math.sqrt(variance).toLocaleString('fr-FR', { maximumFractionDigits: 1 })}) ${LEVELS[place]}`;

/** From which number a level shows, in words. */
function floorIn({ threshold }: Lattice, [place, { bound, drawnThreshold }]: [Place, NodeLaw]): string {
  if (!drawnThreshold) return `${threshold + bound} ${LEVELS[place]}, le bruit compris`;
  return (
    `un seuil tiré entre ${threshold} et ${threshold + 2 * drawnThreshold.bound} personnes ${LEVELS[place]}, ` +
    `dont le nombre affiché n’est jamais inférieur à ${threshold}`
  );
}

/** How a release is made, for whoever reads it: K, D and V are public, the noise alone is secret. */
export function methodOf(lattice: Lattice, { id, cutOff }: { id: string; cutOff: string }): string[] {
  const levels = levelsOf(lattice);
  return [
    'Les dossiers sont comptés à la date de leur dépôt. Avis, décisions et délais sont ceux ' +
      `${outcomesUntil(dayWord(cutOff))}. Les chiffres sont gelés une fois, et ne sont ` +
      'jamais recalculés ; une erreur donne lieu à un erratum daté, en toutes lettres.',
    ...(isFirstEdition(lattice, id) ? [] : editionsOf(id)),
    'Une personne compte une fois par publication. Un dossier transféré est compté là où il est arrivé ; des ' +
      'dossiers qui portent la même empreinte (noms et année de ' +
      'naissance, chiffrés sous une clé que seul le gel emploie) sont comptés une fois, là où le premier a été ' +
      'déposé, sauf si une association a répondu qu’il s’agit ' +
      'd’une autre personne. Deux homonymes de la même année sont donc confondus ; une personne sans nom ' +
      'connu, ou connue sous deux noms, peut être comptée deux fois. ' +
      ERASED_BEFORE,
    `Un bruit aléatoire est ajouté à chaque nombre, tiré une fois pour toutes : ${levels.map(spreadOf).join(', ')}. ` +
      'Il rend très difficile de déduire la présence d’une personne en comparant ou en ' +
      `soustrayant des tableaux. ${whatRemains(lattice, id)}`,
    `Un nombre n’est affiché qu’à partir de ${levels.map((level) => floorIn(lattice, level)).join(' ; ')}. Les autres sont masqués : ` +
      '« n.d. », effectif faible ou nul. Zéro, faible et absent ne se distinguent pas. Un nombre affiché repose toujours sur ' +
      `${lattice.threshold} personnes au moins.${hasLocalDetail(lattice) ? DETAIL : ''}`,
    `Chaque nombre est tiré séparément : les totaux ne sont pas la somme des lignes, et c’est voulu. ${NEAR_THE_FLOOR}`,
    ...aboutRegions(lattice),
    'Les pourcentages sont calculés sur les nombres publiés, à partir de 30 personnes : dans un croisement, parmi les personnes de la ' +
      'ligne ; pour les avis, les décisions, les délais et les mineurs, parmi celles que le tableau compte, s’il n’a pas de case ' +
      'masquée. Les délais sont interpolés dans les tranches publiées.',
    ...formsOf(lattice),
    'Les signalements au CODAF ne désignent personne et ne sont pas comptés ici. La forme retenue est la forme principale.',
  ];
}

function editionsOf(id: string): string[] {
  const triennium = periodOf(id)!.years.length > 1 ? id : trienniumOf(id)?.id;
  return [
    'Une personne pèse peu sur chaque publication, et sur toutes celles de trois ans ensemble : chaque année, quelques tableaux ; ' +
      `tous les trois ans, les tableaux fins, sur une période fixe${triennium ? ` (${triennium})` : ''}, où chacun compte une fois.`,
  ];
}

const DETAIL = ' Le détail d’un territoire n’est donné que si son total l’est.';

/** A place broken down: of the lattices before the triennia. */
const hasLocalDetail = ({ nodes }: Lattice): boolean =>
  nodes.some(({ place, dimensions }) => place !== 'NATIONAL' && dimensions.length > 0);

function aboutRegions({ laws }: Lattice): string[] {
  if (!laws.REGION) return [];
  if (laws.DEPARTEMENT)
    return [
      'Une région d’un seul département reprend le chiffre de ce département. La Corse, de deux départements, n’a pas de chiffre ' +
        'régional : chacun en déduirait celui de l’autre.',
    ];
  return [
    'Une région où moins de trois départements ont une instance à laquelle des dossiers sont portés n’a pas de chiffre, ' +
      'quel qu’il soit : ce serait celui d’un département, ou l’un en déduirait celui de l’autre.',
  ];
}

/** Said where the codes of the files were gathered; the choice is that of grain.rules.ts. */
function formsOf({ dimensions }: Lattice): string[] {
  const isWide = dimensions.some(({ code, codes }) => code === 'FORM' && codes.some(({ of }) => of));
  return isWide
    ? [
        'Les formes d’exploitation sont réunies en trois, parce que les plus rares seraient masquées. Ce choix tient aux publications ' +
          'antérieures, jamais aux chiffres de la période.',
      ]
    : [];
}
