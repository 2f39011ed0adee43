import type { Label } from './tabulation';

/** Codes of the figures in French, in the order in which a form has them; the last line is what is not known. */
const NOT_KNOWN: Label = ['UNKNOWN', 'Non renseigné'];

export const forms: Label[] = [
  ['SEXUAL', 'Exploitation sexuelle'],
  ['LABOUR', 'Exploitation par le travail'],
  ['DOMESTIC', 'Servitude domestique'],
  ['FORCED_CRIME', 'Contrainte à commettre des délits'],
  ['BEGGING', 'Exploitation de la mendicité'],
  ['ORGAN', "Prélèvement d'organe"],
  ['OTHER', 'Autre forme'],
  NOT_KNOWN,
];

export const sexes: Label[] = [['FEMALE', 'Femmes'], ['MALE', 'Hommes'], ['OTHER', 'Autre'], NOT_KNOWN];

export const majorities: Label[] = [['MINOR', 'Mineures et mineurs'], ['ADULT', 'Majeures et majeurs'], NOT_KNOWN];

export const minors: Label[] = [
  ['YES', 'Mineurs non accompagnés (MNA)'],
  ['NO', 'Mineurs accompagnés'],
  ['NOT_MINOR', 'Majeurs, ou âge non renseigné'],
  ['UNKNOWN', 'Mineurs, accompagnement non renseigné'],
];

export const ageClasses: Label[] = [
  ['UNDER_10', 'Moins de 10 ans'],
  ['FROM_10_TO_14', '10 à 14 ans'],
  ['FROM_15_TO_17', '15 à 17 ans'],
  ['FROM_18_TO_24', '18 à 24 ans'],
  ['FROM_25_TO_29', '25 à 29 ans'],
  ['FROM_30_TO_39', '30 à 39 ans'],
  ['FROM_40', '40 ans et plus'],
  NOT_KNOWN,
];

export const regionsOfOrigin: Label[] = [
  ['FRANCE', 'France'],
  ['EUROPE', 'Europe, hors France'],
  ['AFRICA', 'Afrique'],
  ['LATIN_AMERICA', 'Amérique latine et Caraïbes'],
  ['ASIA', 'Asie et Moyen-Orient'],
  ['OTHER', 'Reste du monde'],
  NOT_KNOWN,
];

export const complaints: Label[] = [['YES', 'Plainte déposée'], ['NO', 'Pas de plainte'], NOT_KNOWN];

export const residences: Label[] = [
  ['FRENCH', 'Nationalité française'],
  ['EU', 'Ressortissantes et ressortissants européens'],
  ['PERMIT', 'Titre de séjour'],
  ['APS', 'Autorisation provisoire de séjour'],
  ['RECEIPT', 'Récépissé'],
  ['ASYLUM', "Demande d'asile"],
  ['NONE', 'Sans titre'],
  NOT_KNOWN,
];

export const lodgings: Label[] = [
  ['EXPLOITER', "Chez l'exploiteur"],
  ['ASSOCIATION', "Par l'association"],
  ['SHELTER', "Centre d'hébergement"],
  ['PRIVATE', 'Logement privé'],
  ['STREET', 'À la rue'],
  ['OTHER', 'Autre hébergement'],
  NOT_KNOWN,
];

export const durations: Label[] = [
  ['UNDER_6_MONTHS', 'Moins de 6 mois'],
  ['FROM_6_TO_12_MONTHS', '6 à moins de 12 mois'],
  ['FROM_12_TO_18_MONTHS', '12 à moins de 18 mois'],
  ['FROM_18_MONTHS', '18 mois et plus'],
];

export const bodies: Label[] = [
  ['PROSTITUTION_EXIT_COMMISSION', 'Commission de lutte contre la prostitution, le proxénétisme et la traite'],
  ['VICTIM_SUPPORT_COMMITTEE', "Comité local d'aide aux victimes"],
  ['NONE', 'Aucune instance saisie'],
];

export const formations: Label[] = [
  ['POLICY', 'Orientations'],
  ['INDIVIDUAL_CASES', 'Situations individuelles'],
  ['MINORS_PATHWAYS', 'Parcours de mineurs'],
];

/** Ends of a pathway; one that no act records yet is not among the lines until somebody did. */
export const endings: Label[] = [
  ['COMPLETED_24M', 'Parcours mené à son terme de 24 mois'],
  ['EXIT_EARLY_INSERTED', 'Sortie anticipée, insertion'],
  ['NOT_RENEWED', 'Renouvellement non demandé'],
  ['RENEWAL_REFUSED', 'Renouvellement refusé'],
  ['WITHDRAWN_BY_PERSON', 'Arrêt demandé par la personne'],
  ['COMMITMENTS_NOT_MET', 'Engagements non tenus'],
  ['TRANSFERRED', 'Dossier transmis à une autre association'],
  ['MOVED_DEPARTMENT', 'Départ vers un autre département'],
  ['LOST_CONTACT', 'Perte de contact'],
  ['DECEASED', 'Décès'],
  ['OTHER_STATUS', 'Autre statut (carte de séjour L.425-1, asile, RSA)'],
  ['NOT_RECORDED', 'Fin non enregistrée, 24 mois échus'],
  ['OTHER', 'Autre fin'],
];
