import { doorsOf } from '../../../access/door';
import { openCoded, type Coded } from '../../../access/gate';
import type { SheetDoor } from '../sheets';
import type { CaseRow } from './cases.queries';
import type { CaseEvent } from '../../../kernel/words';

/** The file's own door: the association's, or the instructing secretariat's through the authoritative referral. */
export function sheetDoorOf(row: CaseRow): SheetDoor {
  return {
    departement: row.departement,
    holder: row.id,
    source: row.source,
    reference: row.reference,
    doors: doorsOf(row.subjects),
    coded: codedOf(row),
  };
}

const codedOf = ({ codedSex, codedAgeClass, codedForm }: CaseRow): Coded => ({
  sex: codedSex,
  ageClass: codedAgeClass,
  principalForm: codedForm,
});

const opened = new WeakMap<CaseRow, Coded>();

/** Age class, sex and form of exploitation, as the reader may know them: worked out once a row. */
export function codedAt(row: CaseRow): Coded {
  let coded = opened.get(row);
  if (!coded) opened.set(row, (coded = openCoded({ doors: doorsOf(row.subjects), coded: codedOf(row) }).value));
  return coded;
}

const labels: Record<CaseEvent, string> = {
  OPENED: 'Dossier ouvert',
  SUBMITTED: 'Dossier déposé',
  WITHDRAWN: 'Dossier retiré',
  COMPLETION_REQUESTED: 'Pièces ou précisions demandées',
  COMPLETION_ANSWERED: 'Réponse donnée',
  PROPOSED: 'Saisine proposée',
  ACCEPTED: 'Saisine acceptée',
  DECLINED: 'Saisine déclinée',
  CLOSED: 'Saisine close',
  PLACED: "Inscrit à l'ordre du jour",
  DEFERRED: 'Reporté',
  CONVENED: 'Séance convoquée',
  OPENED_SESSION: 'Séance ouverte',
  OPINION: 'Avis rendu',
  DECISION: 'Décision prise',
  DECISION_CORRECTED: 'Décision corrigée',
  DECISION_SET_ASIDE: 'Décision retirée ou annulée',
  DECISION_ABROGATED: 'Décision abrogée',
  LEGAL_AID: 'Aide juridictionnelle demandée',
  NOTIFIED: 'Décision notifiée',
  HANDED_OVER: "Remis à l'instance",
  ACCORD: 'Accord recueilli',
  ACCORD_WITHDRAWN: 'Accord retiré',
  SUGGESTED: 'Saisine suggérée par la coordination',
  TRANSFERRED: 'Dossier transmis à une autre association',
  PATHWAY_REGISTERED: 'Parcours en cours enregistré',
  RENEWAL_REQUESTED: 'Renouvellement demandé',
  PATHWAY_ENDED: 'Parcours terminé',
  PATHWAY_RESUMED: 'Parcours repris : sa fin était une erreur',
  BENEFIT_RECORDED: 'Autorisation de séjour ou aide enregistrée',
  HEARING_RECORDED: 'Audience enregistrée ou suivie',
  COMPLAINT_FOLLOWED: 'Suite de la plainte enregistrée',
  SHEET_WRITTEN: 'Dossier complété',
  PAPER_ADDED: 'Pièce jointe',
  SIGNED_COPY_ADDED: 'Exemplaire signé de la décision joint',
  CONSULTED: 'Service consulté par écrit',
  READER_KEPT: "Demande de tenir une personne à l'écart",
  READER_UPHELD: "Mise à l'écart confirmée",
  READER_LIFTED: "Mise à l'écart levée",
  TRANSFER_PROPOSED: 'Transfert proposé',
  TRANSFER_CANCELLED: 'Transfert annulé',
  TRANSFER_RECEIVED: "Dossier reçu d'une autre association",
  AGE_RETAINED: 'Âge retenu enregistré',
  NEED_UNMET: 'Besoin d’hébergement resté sans réponse',
};

export function timelineLabel(kind: CaseEvent): string {
  return labels[kind] ?? kind;
}
