import { foldedHeading } from './fold';

/** How a cell is read. */
export type CellKind =
  | 'name'
  | 'text'
  | 'phone'
  | 'birth'
  | 'day'
  | 'month'
  | 'country'
  | 'language'
  | 'code'
  | 'boolean'
  | 'count'
  | 'fileNumber'
  | 'reference'
  | 'fullName';

/** What a running pathway asks of a column: that it be there, or that nothing else hold it. */
type Asked = 'required' | 'only';

export interface ColumnDefinition {
  readonly key: string;
  readonly label: string;
  readonly kind: CellKind;
  /** Group and field of the sheet where it is written; empty: elsewhere in the act. */
  readonly at: string;
  /** Headings that mean it, without accents and small words. */
  readonly heads: readonly string[];
  readonly pathway?: Asked;
}

type Row = readonly [key: string, label: string, kind: CellKind, at: string, otherHeads: string, pathway?: Asked];

/** What a team's spreadsheet may hold, in the order of the model that we offer. */
const rows: readonly Row[] = [
  [
    'externalReference',
    'Référence interne',
    'reference',
    '',
    'référence, réf, n° dossier, numéro dossier, dossier, identifiant, id, code, numéro interne, référence dossier, n°',
  ],
  [
    'familyName',
    'Nom',
    'name',
    'identity.familyName',
    'nom de famille, noms, nom naissance, nom usage, nom personne, name',
    'required',
  ],
  ['givenName', 'Prénom', 'name', 'identity.givenName', 'prénoms, prénom usuel, first name', 'required'],
  [
    'fullName',
    'Nom et prénom',
    'fullName',
    '',
    'nom prénom, prénom nom, personne, bénéficiaire, nom complet, identité, usager, usagère',
  ],
  [
    'birth',
    'Date de naissance',
    'birth',
    '',
    'né le, née le, né(e) le, naissance, ddn, dn, année naissance, date naiss, né, née',
    'required',
  ],
  ['birthPlace', 'Lieu de naissance', 'text', 'identity.birthPlace', 'ville naissance'],
  ['usedNames', 'Autres noms utilisés', 'text', 'identity.usedNames', 'alias, surnom, autres noms, dit'],
  ['sex', 'Sexe', 'code', 'identity.sex', 'genre, civilité, h/f, f/h'],
  ['nationality', 'Nationalité', 'country', 'identity.nationality', 'pays, pays origine, origine, nat'],
  [
    'principalForm',
    'Forme d’exploitation',
    'code',
    'exploitation.principalForm',
    'exploitation, forme principale exploitation, forme principale, type exploitation, forme traite, type traite, traite',
  ],
  [
    'adultOrMinor',
    'Majeure ou mineure',
    'code',
    'exploitation.adultOrMinor',
    'majeur mineur, majeur ou mineur, majeur, majorité, mineur, mineur majeur',
  ],
  [
    'startedAsMinor',
    'Exploitation commencée avant 18 ans',
    'code',
    'exploitation.startedAsMinor',
    'exploitation mineure, début mineure',
  ],
  ['exploitationPlace', 'Lieu d’exploitation', 'text', 'exploitation.place', ''],
  ['language', 'Langue', 'language', 'socialSituation.language', 'langue parlée, langue comprise, langues'],
  [
    'needsHousing',
    'Besoin d’hébergement',
    'boolean',
    'socialSituation.needsHousing',
    'besoin logement, hébergement demandé, demande hébergement',
    'required',
  ],
  [
    'needsIncome',
    'Besoin de ressources',
    'boolean',
    'socialSituation.needsIncome',
    'besoin afis, afis, afis demandée, demande afis, besoin aide financière',
    'required',
  ],
  ['lodging', 'Hébergement actuel', 'code', 'socialSituation.lodging', 'hébergement, logement, logement actuel'],
  ['childrenCount', 'Nombre d’enfants', 'count', 'family.childrenCount', 'enfants, nb enfants, nbre enfants'],
  [
    'titleKind',
    'Titre de séjour',
    'code',
    'residence.titleKind',
    'séjour, situation administrative, nature titre, nature titre séjour, statut administratif, droit séjour, titre',
  ],
  [
    'titleExpiry',
    'Expiration du titre',
    'day',
    'residence.titleExpiry',
    'fin titre, date expiration, date fin titre, validité titre, expiration titre séjour',
  ],
  [
    'foreignersFileNumber',
    'Numéro étranger',
    'fileNumber',
    'residence.foreignersFileNumber',
    'n° étranger, agdref, n° agdref, numéro agdref',
  ],
  ['entryDate', 'Date d’entrée en France', 'day', 'residence.entryDate', 'entrée france, arrivée france'],
  ['complaint', 'Plainte', 'code', 'complaint.exists', 'plainte déposée, dépôt plainte'],
  ['complaintMonth', 'Mois de la plainte', 'month', 'complaint.month', 'date plainte, date dépôt plainte'],
  ['phone', 'Téléphone', 'phone', 'contact.phone', 'tél, portable, numéro téléphone, mobile, n° téléphone'],
  ['email', 'Courriel', 'text', 'contact.email', 'mail, email, e-mail, adresse mail, adresse électronique'],
  [
    'accordGivenOn',
    'Date de l’accord',
    'day',
    '',
    'accord, accord personne, date accord personne, accord donné, date consentement, consentement',
    'only',
  ],
  [
    'signedOn',
    'Date de la décision',
    'day',
    '',
    'décision, décision préfet, date décision préfet, date arrêté, arrêté, autorisation, date autorisation, date signature',
    'only',
  ],
  [
    'startedOn',
    'Début du parcours',
    'day',
    '',
    'date début, début, date début parcours, date entrée parcours, entrée parcours, parcours depuis, début psp, date début psp',
    'only',
  ],
  ['signatory', 'Signataire', 'text', '', 'signataire décision, signé, signée, autorité', 'only'],
];

export const columns: readonly ColumnDefinition[] = rows.map(([key, label, kind, at, otherHeads, pathway]) => ({
  key,
  label,
  kind,
  at,
  heads: [label, ...otherHeads.split(',')].map(foldedHeading).filter(Boolean),
  pathway,
}));

const byHead = new Map(columns.flatMap((each) => each.heads.map((head) => [head, each] as const)));
const byKey = new Map(columns.map((each) => [each.key, each]));

export const columnOf = (heading: string): ColumnDefinition | null =>
  byHead.get(foldedHeading(heading)) ?? byHead.get(foldedHeading(heading.replace(/[()]/g, ' '))) ?? null;

export const columnNamed = (key: string): ColumnDefinition | null => byKey.get(key) ?? null;
