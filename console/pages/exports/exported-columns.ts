/** How a value that is no reference is written. */
type Written = { readonly code: string } | 'reference' | 'day' | 'hour' | 'count' | 'flag';

/**
 * One column of a file that leaves: a reference, a code, a day or a count. Nothing else may: no identity, no contact, no text; a test
 * holds each against the schema and its gates.
 */
export interface ExportedColumn {
  readonly head: string;
  /** Coordinate in the schema, `CaseFile.stage`. */
  readonly field: string;
  /** Where it stands in a row, when not under its own name. */
  readonly path?: readonly string[];
  readonly written: Written;
  /** Closed where this group is not read at this level: written as masked, never as empty. */
  readonly behind?: readonly [group: 'IDENTITY' | 'EXPLOITATION', level: 'PSEUDONYM' | 'MINIMISED'];
}

const coded = (type: string): ExportedColumn[] => [
  { head: 'Sexe', field: `${type}.sex`, written: { code: 'identity.sex' }, behind: ['IDENTITY', 'PSEUDONYM'] },
  {
    head: 'Classe d’âge',
    field: `${type}.ageClass`,
    written: { code: 'family.childrenAgeClasses' },
    behind: ['IDENTITY', 'PSEUDONYM'],
  },
  {
    head: 'Forme d’exploitation',
    field: `${type}.principalForm`,
    written: { code: 'exploitation.principalForm' },
    behind: ['EXPLOITATION', 'MINIMISED'],
  },
];

export const fileColumns: readonly ExportedColumn[] = [
  { head: 'Référence', field: 'CaseFile.reference', written: 'reference' },
  { head: 'Étape', field: 'CaseFile.stage', written: { code: 'Stage' } },
  { head: 'Origine', field: 'CaseFile.origin', written: { code: 'CaseOrigin' } },
  ...coded('CaseFile'),
  { head: 'Ouvert le', field: 'CaseFile.openedAt', written: 'day' },
  { head: 'Déposé le', field: 'CaseFile.submittedAt', written: 'day' },
  { head: 'Début du parcours', field: 'CaseFile.pathwayStartedOn', written: 'day' },
  { head: 'Terminé le', field: 'CaseFile.endedAt', written: 'day' },
];

export const referralColumns: readonly ExportedColumn[] = [
  { head: 'Référence', field: 'Referral.reference', written: 'reference' },
  { head: 'Nature', field: 'Referral.kind', written: { code: 'ReferralKind' } },
  { head: 'État', field: 'Referral.status', written: { code: 'ReferralStatus' } },
  { head: 'Étape', field: 'Referral.stage', written: { code: 'Stage' } },
  { head: 'Objet', field: 'Referral.purpose', written: { code: 'Purpose' } },
  { head: 'Formation', field: 'Referral.formation', written: { code: 'Formation' } },
  ...coded('Referral'),
  { head: 'Reçue le', field: 'Referral.createdAt', written: 'day' },
  { head: 'Ouverte jusqu’au', field: 'Referral.expiresOn', written: 'day' },
];

export const sessionColumns: readonly ExportedColumn[] = [
  { head: 'Date', field: 'Session.heldOn', written: 'day' },
  { head: 'Heure', field: 'Session.startsAt', written: 'hour' },
  { head: 'Instance', field: 'Body.kind', path: ['body', 'kind'], written: { code: 'BodyKind' } },
  { head: 'Formation', field: 'Session.formation', written: { code: 'Formation' } },
  { head: 'État', field: 'Session.status', written: { code: 'SessionStatus' } },
  { head: 'Urgence', field: 'Session.urgency', written: { code: 'Urgency' } },
  { head: 'Reportée du', field: 'Session.postponedFrom', written: 'day' },
  { head: 'Convoquée le', field: 'Session.convenedAt', written: 'day' },
  { head: 'Points', field: 'Session.itemCount', written: 'count' },
  { head: 'Minutes prévues', field: 'Session.plannedMinutes', written: 'count' },
  { head: 'Durée de la séance', field: 'Session.capacityMinutes', written: 'count' },
];

const ofReferral = (column: ExportedColumn): ExportedColumn => ({
  ...column,
  path: ['referral', column.field.split('.')[1]!],
});

export const agendaColumns: readonly ExportedColumn[] = [
  { head: 'Rang', field: 'AgendaItem.position', written: 'count' },
  { head: 'Nature', field: 'AgendaItem.kind', written: { code: 'AgendaItemKind' } },
  { head: 'État', field: 'AgendaItem.status', written: { code: 'AgendaItemStatus' } },
  { head: 'Minutes', field: 'AgendaItem.minutes', written: 'count' },
  { head: 'Point tardif', field: 'AgendaItem.late', written: 'flag' },
  ...[
    referralColumns[0]!,
    ...referralColumns.filter(({ field }) => /purpose|formation|stage$/.test(field)),
    ...coded('Referral'),
  ].map(ofReferral),
];

export const exportedLists = { fileColumns, referralColumns, sessionColumns, agendaColumns };
