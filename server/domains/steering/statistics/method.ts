import { dayWord } from '../../../kernel/french-date';
import type { LawParameters } from './noise-law.rules';
import type { Lattice } from './lattice.rules';

/** What is counted, and what it is not. */
export const POPULATION =
  'Personnes victimes ou présumées victimes de traite ou d’exploitation dont un dossier a été déposé dans ' +
  'Passerelle, au cours de l’année civile, ' +
  'par une association en vue de la saisine d’une instance départementale. Une personne compte une fois. ' +
  'Ces chiffres ne mesurent pas le nombre de victimes en France ' +
  'et ne remplacent pas l’enquête annuelle de la MIPROF auprès des associations, dont la population est autre.';

/** What noise and floors leave: ADR 0036 measures 76 % over every table, 50 % being chance. */
export const WHAT_REMAINS =
  'Quelqu’un qui connaîtrait déjà tous les autres dossiers aurait pourtant encore raison environ trois ' +
  'fois sur quatre en disant si une personne donnée ' +
  'est comptée ou non (une fois sur deux en répondant au hasard).';

/** Of opinions, decisions and delays: what happened by that day, as it was known when the year was frozen. */
export const outcomesUntil = (day: string): string =>
  `qui portent une date jusqu’au ${day}, tels qu’ils étaient enregistrés le jour du gel`;

/** Erasing a file before the freeze takes its fingerprint, its body and its decision away, and leaves the fact that it was there. */
export const ERASED_BEFORE =
  'Un dossier effacé avant le gel apparaît sans instance ni décision ; si la même personne a fait l’objet ' +
  'd’un autre dossier déposé après l’effacement, elle compte deux fois.';

/** How a release is made, for whoever reads it: K, D and V are public, the noise alone is secret. */
export function methodOf(lattice: Lattice, cutOff: string): string[] {
  const { NATIONAL, REGION, DEPARTEMENT } = lattice.laws;
  const spread = (law: LawParameters) =>
    `${law.bound} au plus (écart-type ${Math.sqrt(law.variance).toLocaleString('fr-FR', { maximumFractionDigits: 1 })})`;
  const floor = (law: LawParameters) => lattice.threshold + law.bound;
  return [
    'Les dossiers sont comptés à la date de leur dépôt. Avis, décisions et délais sont ceux ' +
      `${outcomesUntil(dayWord(cutOff))}. L’année est gelée une fois, et n’est ` +
      'jamais recalculée ; une erreur donne lieu à un erratum daté, en toutes lettres.',
    'Une personne compte une fois par publication. Un dossier transféré est compté là où il est arrivé ; des ' +
      'dossiers qui portent la même empreinte (noms et année de ' +
      'naissance, chiffrés sous une clé que seul le gel emploie) sont comptés une fois, là où le premier a été ' +
      'déposé, sauf si une association a répondu qu’il s’agit ' +
      'd’une autre personne. Deux homonymes de la même année sont donc confondus ; une personne sans nom ' +
      'connu, ou connue sous deux noms, peut être comptée deux fois. ' +
      ERASED_BEFORE,
    `Un bruit aléatoire est ajouté à chaque nombre, tiré une fois pour toutes : ${spread(NATIONAL)} pour la ` +
      `France, ${spread(REGION)} pour une région, ${spread(DEPARTEMENT)} pour un ` +
      'département. Il rend très difficile de déduire la présence d’une personne en comparant ou en ' +
      `soustrayant des tableaux. ${WHAT_REMAINS}`,
    `Un nombre bruité inférieur à ${floor(NATIONAL)} (France), ${floor(REGION)} (région) ou ` +
      `${floor(DEPARTEMENT)} (département) est masqué : « n.d. », effectif faible ou nul. Zéro, faible ` +
      `et absent ne se distinguent pas. Un nombre affiché repose toujours sur ${lattice.threshold} personnes ` +
      'au moins. Le détail d’un territoire n’est donné que si son total l’est.',
    'Chaque nombre est tiré séparément : les totaux ne sont pas la somme des lignes, et c’est voulu. Juste ' +
      'au-dessus du seuil, un nombre affiché surestime en moyenne d’une personne.',
    'Une région d’un seul département reprend le chiffre de ce département. La Corse, de deux départements, ' +
      'n’a pas de chiffre régional : chacun en déduirait celui de l’autre.',
    'Les pourcentages sont calculés sur les nombres publiés, à partir de 30 personnes. Les délais sont ' +
      'interpolés dans les tranches publiées.',
    'Les signalements au CODAF ne désignent personne et ne sont pas comptés ici. La forme retenue est la forme principale.',
  ];
}
