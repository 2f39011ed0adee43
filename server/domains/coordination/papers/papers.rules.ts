import type { PaperKind } from '../../../kernel/paper-words';
import type { PaperField } from './template.rules';

/** Who writes a paper: the commission's secretariat alone, or with the authority that decides; the association of the file. */
export type PaperAuthor = 'SECRETARIAT' | 'AUTHORITY' | 'ASSOCIATION';

/** What a paper asks of the API, beside the referral itself: nothing that its text has no place for. */
export interface PaperTakes {
  readonly identity: boolean;
  readonly social: boolean;
  readonly family: boolean;
  readonly residence: boolean;
  readonly completion: boolean;
  readonly outcome: boolean;
  readonly pathway: boolean;
}

export interface PaperSpec {
  readonly title: string;
  /** Of the file that is saved: it says nothing to whoever sees it in a folder. */
  readonly file: string;
  readonly author: PaperAuthor;
  /** To whom it is written; null where it is kept, signed or shown. */
  readonly to: 'ASSOCIATION' | null;
  readonly takes: PaperTakes;
  readonly fields: readonly PaperField[];
}

const NOTHING: PaperTakes = {
  identity: false,
  social: false,
  family: false,
  residence: false,
  completion: false,
  outcome: false,
  pathway: false,
};

const field = (name: string, meaning: string, example: string): PaperField => ({ name, meaning, example });
const optional = (name: string, meaning: string, example: string): PaperField => ({
  ...field(name, meaning, example),
  optional: true,
});

const PLACE = [
  field('departement', 'nom du département', 'Isère'),
  field('du_departement', 'le même, après « préfecture » ou « préfet »', "de l'Isère"),
  field('date_du_jour', 'jour où le papier est fait', '2 mars 2027'),
];
const COMMON = [
  ...PLACE,
  field('association', "association qui accompagne la personne, d'après l'annuaire", 'Association Exemple'),
  field('reference', 'référence de la saisine', 'ABC-2345'),
];
const REQUEST = [
  field('objet', "objet de la demande : l'entrée ou le renouvellement", "d'entrée dans le parcours"),
  field('date_reception', 'jour où la demande a été reçue', '1er février 2027'),
];
const PERSON = [
  field('prenom', 'prénom', 'Prénom'),
  field('nom', 'nom de famille', 'NOM'),
  field('naissance', "date de naissance, ou l'année où la date n'est pas ouverte", 'le 1er janvier 1990'),
  optional('lieu_naissance', 'lieu de naissance', 'Ville Exemple'),
];
const OPINION = [
  field('sens_avis', "sens de l'avis de la commission", 'favorable'),
  field('date_avis', "jour de l'avis", '12 février 2027'),
];
const SIGNED = [
  field('date_decision', 'jour de la signature', '15 février 2027'),
  field('signataire', 'qualité et nom du signataire', 'Le préfet'),
  optional('delegation', 'acte de délégation de signature', 'arrêté n° 38-2027-001'),
  optional('date_notification', 'jour de la notification', '20 février 2027'),
  optional('fin_recours', 'dernier jour des recours, une fois la décision notifiée', '21 avril 2027'),
];
const REASONS = field(
  'motifs',
  'motifs enregistrés avec la décision',
  'les actions prévues répondent aux besoins exposés',
);
const PERIOD = [
  field('premier_jour', 'premier jour de la période', '1er mars 2027'),
  field('dernier_jour', 'dernier jour de la période de six mois', '31 août 2027'),
];
const PIECES = 'pièces et informations demandées par le secrétariat';

const decree = (title: string, file: string, more: readonly PaperField[]): PaperSpec => ({
  title,
  file,
  author: 'AUTHORITY',
  to: null,
  takes: { ...NOTHING, identity: true, outcome: true },
  fields: [...COMMON, ...REQUEST, ...PERSON, ...OPINION, ...SIGNED, ...more],
});

const ofAssociation = (
  title: string,
  file: string,
  takes: Partial<PaperTakes>,
  more: readonly PaperField[],
): PaperSpec => ({
  title,
  file,
  author: 'ASSOCIATION',
  to: null,
  takes: { ...NOTHING, identity: true, ...takes },
  fields: [...COMMON, ...PERSON, ...more],
});

const FORM = [
  optional('nationalite', 'nationalité', 'Exemple'),
  field('actions', 'actions prévues', 'hébergement, cours de français, suivi juridique'),
  field('engagements', 'engagements de la personne', 'rendez-vous chaque semaine'),
];

/** Every paper: by whom, with what, and the closed list of what its text may hold. */
export const PAPERS: Readonly<Record<PaperKind, PaperSpec>> = {
  ACKNOWLEDGEMENT: {
    title: 'Accusé de réception',
    file: 'accuse-reception',
    author: 'SECRETARIAT',
    to: 'ASSOCIATION',
    takes: { ...NOTHING, completion: true },
    fields: [
      ...COMMON,
      ...REQUEST,
      field('date_silence', 'jour où naît une décision implicite : deux mois après la réception', '1er avril 2027'),
      optional('pieces_manquantes', `${PIECES}, tant qu'elles manquent`, "copie d'une pièce d'identité"),
    ],
  },
  COMPLETION_REQUEST: {
    title: 'Demande de pièces et d’informations',
    file: 'demande-pieces',
    author: 'SECRETARIAT',
    to: 'ASSOCIATION',
    takes: { ...NOTHING, completion: true },
    fields: [...COMMON, ...REQUEST, field('pieces_manquantes', PIECES, "copie d'une pièce d'identité")],
  },
  AUTHORISATION_DECREE: decree('Arrêté portant autorisation', 'arrete-autorisation', [
    { ...REASONS, optional: true },
    ...PERIOD,
  ]),
  REFUSAL_DECREE: decree('Arrêté portant refus', 'arrete-refus', [REASONS]),
  WITHDRAWAL_DECREE: decree('Arrêté portant retrait', 'arrete-retrait', [
    field('sens_retire', 'ce que disait la décision retirée', 'autorisation'),
    field('date_retiree', 'jour de la décision retirée', '15 janvier 2027'),
    field('date_retrait', 'jour du retrait', '15 février 2027'),
    field('auteur_retrait', 'qualité et nom de qui retire', 'Le préfet'),
    field('date_observations', 'jour où la personne a été invitée à présenter ses observations', '1er février 2027'),
  ]),
  ABROGATION_DECREE: decree('Arrêté portant abrogation', 'arrete-abrogation', [
    field('date_abrogation', "jour de l'abrogation", '15 février 2027'),
    field('auteur_abrogation', 'qualité et nom de qui abroge', 'Le préfet'),
  ]),
  ENGAGEMENT_FORM: ofAssociation('Formulaire d’engagement (annexe 6)', 'annexe-6', { social: true }, FORM),
  RENEWAL_FORM: ofAssociation('Formulaire de renouvellement (annexe 7)', 'annexe-7', { social: true, pathway: true }, [
    ...FORM,
    field('debut_parcours', 'premier jour du parcours', '1er septembre 2026'),
    field('fin_periode', 'dernier jour de la période en cours', '28 février 2027'),
    field('mois_consommes', 'mois déjà consommés, sur vingt-quatre', '6'),
  ]),
  APS_ATTESTATION: ofAssociation(
    'Attestation à joindre à une demande d’APS',
    'attestation-aps',
    { residence: true, outcome: true },
    [
      optional('numero_etranger', "numéro de dossier de l'administration des étrangers", '3800000000'),
      ...SIGNED.slice(0, 2),
      ...PERIOD,
    ],
  ),
  AFIS_ATTESTATION: ofAssociation(
    'Attestation à joindre à une demande d’AFIS',
    'attestation-afis',
    { family: true, outcome: true },
    [field('enfants', "nombre d'enfants", '1'), ...SIGNED.slice(0, 2), ...PERIOD],
  ),
  PROOF_OF_ENGAGEMENT: {
    title: 'Attestation d’accompagnement',
    file: 'attestation-accompagnement',
    author: 'ASSOCIATION',
    to: null,
    takes: NOTHING,
    fields: [
      ...PLACE,
      field('association', "nom de l'association, s'il ne dit rien de la personne", 'Association Exemple'),
      optional('nom_choisi', 'prénom et nom, si la personne le choisit', 'Prénom NOM'),
      field('telephone_association', 'numéro de l’association, écrit quand le papier est fait', '01 99 00 12 34'),
      field('telephone_avocat', 'numéro de l’avocat, écrit quand le papier est fait', '01 99 00 56 78'),
    ],
  },
};

/** Shown in the street: who reads it must not learn why somebody is accompanied, and its number must lead to no agenda. */
export const isShownToAnybody = (kind: PaperKind): boolean => kind === 'PROOF_OF_ENGAGEMENT';
