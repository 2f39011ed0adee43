export interface RuleFact {
  id: string;
  article: string;
  appliesTo: readonly string[];
  title: string;
  text: string;
  validFrom: string;
  validUntil: string | null;
  effect: 'WARNING' | 'BLOCKING';
}

const COMMISSION = ['PROSTITUTION_EXIT_COMMISSION'];
const CODAF = ['CODAF'];
const COMMITTEE = ['VICTIM_SUPPORT_COMMITTEE'];
const ALL = [...COMMISSION, ...CODAF, ...COMMITTEE];
const CRPA = '2016-01-01';
const LAW_2016 = '2016-04-15';

type Row = [id: string, article: string, appliesTo: readonly string[], effect: RuleFact['effect'], validFrom: string, validUntil: string | null,
  title: string, text: string];

const warning = 'WARNING';
const blocking = 'BLOCKING';

const rows: readonly Row[] = [
  ['CONVENING_NOTICE', 'CRPA R.133-8', COMMISSION, warning, CRPA, null, 'Délai de convocation',
    'Sauf urgence, les membres reçoivent la convocation, l’ordre du jour et les pièces cinq jours au moins avant la réunion. '
    + 'La plateforme compte cinq jours francs (lecture stricte).'],
  ['CLEAR_DAYS', 'CE 13/10/1993 n° 141677', ALL, warning, '1993-10-13', null, 'Jours francs',
    'Ni le premier ni le dernier jour ne compte ; les samedis, dimanches et jours fériés comptent et ne prolongent pas le délai.'],
  ['LATE_ITEM', 'CRPA R.133-8', COMMISSION, warning, CRPA, null, 'Point inscrit après la convocation',
    'Un point inscrit après la convocation n’a pas été reçu dans le délai : il passe sous avertissement, ou en urgence.'],
  ['OPENING_DAY', 'CRPA R.133-5', ALL, warning, CRPA, null, 'Jour de la séance',
    'Le président convoque pour un jour : ouvrir un autre jour demande de passer outre l’avertissement, ou de reporter.'],
  ['WORKING_DAY', 'C. trav. L.3133-1', ALL, warning, '2016-08-10', null, 'Jours fériés et fins de semaine',
    'Aucun texte n’interdit de siéger un jour férié : la plateforme avertit et propose le jour ouvré suivant. En Alsace-Moselle s’ajoutent '
    + 'les jours de C. trav. L.3134-13 ; outre-mer, celui de L.3422-2.'],
  ['QUORUM', 'CRPA R.133-10', COMMISSION, warning, CRPA, null, 'Quorum',
    'La moitié au moins des membres est présente, à distance comprise, ou a donné mandat. À défaut, une nouvelle convocation sur le même ordre '
    + 'du jour, qui le dit, dispense de quorum.'],
  ['PROXY', 'CRPA R.133-9', COMMISSION, blocking, CRPA, null, 'Procuration',
    'Un membre qui n’est pas suppléé peut donner mandat à un autre ; nul n’en détient plus d’un.'],
  ['MAJORITY', 'CRPA R.133-11', COMMISSION, blocking, CRPA, null, 'Majorité',
    'Majorité des voix des membres présents ou représentés ; en cas de partage, voix prépondérante du président s’il vote.'],
  ['RECUSAL', 'CRPA R.133-12', COMMISSION, blocking, CRPA, null, 'Intérêt personnel',
    'Qui a un intérêt personnel à l’affaire ne prend pas part à la délibération : son accès à la saisine se ferme.'],
  ['GUESTS', 'CRPA R.133-6', COMMISSION, blocking, CRPA, null, 'Personnes entendues',
    'Une personne extérieure entendue par la commission ne prend pas part au vote.'],
  ['MINUTES', 'CRPA R.133-13', COMMISSION, warning, CRPA, null, 'Procès-verbal',
    'Il indique les présents et leur qualité, les questions traitées, le sens des délibérations et les mandats ; l’avis va à l’autorité qui décide.'],
  ['DECISION_AFTER_OPINION', 'CASF L.121-9', COMMISSION, blocking, LAW_2016, null, 'Décision après avis',
    'Le préfet autorise le parcours après l’avis de la commission ; l’avis ne le lie pas.'],
  ['REFUSAL_REASONS', 'CRPA L.211-2, 7°', COMMISSION, warning, CRPA, null, 'Motivation',
    'Le refus d’une autorisation est motivé.'],
  ['FIRST_REQUEST', 'CE 19/11/2021 n° 440802', COMMISSION, warning, '2021-11-19', null, 'Première demande',
    'Ni l’arrêt seulement engagé de l’activité ni l’absence de plainte ne sont, seuls, opposés par la plateforme à une première demande : elle avertit.'],
  ['PATHWAY_LENGTH', 'CASF L.121-9', COMMISSION, blocking, LAW_2016, null, 'Durée du parcours',
    'Six mois, renouvelables ; vingt-quatre mois au plus depuis le premier jour.'],
  ['APPROVAL_REQUIRED', 'CASF L.121-9', COMMISSION, blocking, LAW_2016, null, 'Association agréée',
    'Le parcours est construit et suivi avec une association agréée dans le département.'],
  ['APPROVAL_LENGTH', 'CASF R.121-12-3', COMMISSION, blocking, '2016-10-30', null, 'Durée de l’agrément',
    'L’agrément est délivré pour trois ans, renouvelable, département par département.'],
  ['APPROVAL_SILENCE', 'CASF R.121-12-3', COMMISSION, warning, '2016-10-30', null, 'Silence sur l’agrément',
    'Quatre mois de silence à compter d’un dossier complet valent agrément.'],
  ['APPOINTMENT_LENGTH', 'CASF R.121-12-7', COMMISSION, warning, '2016-10-30', null, 'Durée des désignations',
    'Les membres qui ne sont pas de droit sont désignés pour trois ans, renouvelables (à vérifier avec l’arrêté préfectoral).'],
  ['SAME_QUALITY', 'CASF R.121-12-7', COMMISSION, warning, '2016-10-30', null, 'Sièges d’une même qualité',
    'Un second membre sans compte désigné en la même qualité passe sous avertissement : les textes donnent plusieurs sièges à certaines qualités.'],
  ['INDIVIDUAL_CASES_FORMATION', 'CASF R.121-12-7 (décret du 30/12/2025)', COMMISSION, blocking, '2026-01-01', null, 'Dossiers individuels',
    'Les membres de la protection de l’enfance et le président du conseil départemental n’assistent pas à l’examen des dossiers individuels.'],
  ['ITEM_OF_FORMATION', 'CASF R.121-12-6 ; décret 2020-872 ; décret 2016-1056', ALL, blocking, '2016-10-30', null, 'Objet de la formation',
    'Un point ne s’inscrit qu’à la formation que les textes chargent de ces affaires.'],
  ['MINIMUM_SITTINGS_2017', 'CASF R.121-12-6, avant le décret du 30/12/2025', COMMISSION, warning, '2017-01-01', '2026-01-01', 'Fréquence',
    'La commission se réunit au moins une fois par an.'],
  ['MINIMUM_SITTINGS_2026', 'Décret du 30/12/2025 (CASF R.121-12-6)', COMMISSION, warning, '2026-01-01', null, 'Fréquence',
    'La commission se réunit au moins deux fois par an sur les orientations, et autant que de besoin pour les parcours de mineurs.'],
  ['MINIMUM_SITTINGS_COMMITTEE', 'Décret 2016-1056', COMMITTEE, warning, '2016-08-04', null, 'Fréquence',
    'Le comité se réunit au moins une fois par an, et par trimestre l’année qui suit un attentat, un accident collectif ou un événement climatique majeur.'],
  ['ALERT_NAMES_SOMEONE', 'LIL art. 46', CODAF, warning, '2019-06-01', null, 'Alerte sans personne',
    'Une alerte décrit des faits et un lieu, jamais une personne nommée comme auteur.'],
  ['EXCHANGE_AGENTS', 'CSS L.114-16-3', CODAF, blocking, '2011-03-16', null, 'Agents habilités',
    'Seuls les agents désignés échangent au CODAF ; ni les associations ni la MIPROF n’en sont.'],
  ['INVESTIGATION_SECRECY', 'CPP art. 11', ALL, blocking, '1958-03-02', null, 'Secret de l’enquête',
    'Aucun contenu d’enquête : seul le parquet porte trois faits (procédure, réserve, prochaine audience).'],
];

/** The rules that the code applies, as data. Verdicts name them by the same ids. */
export const ruleCatalogue: readonly RuleFact[] = rows.map(([id, article, appliesTo, effect, validFrom, validUntil, title, text]) =>
  ({ id, article, appliesTo, effect, validFrom, validUntil, title, text }));
