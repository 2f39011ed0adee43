import { roleLabel } from '../../../access/labels';
import type { SignedIn } from '../../../identity/signed-in';
import type { ActRights, Right } from '../../../acts/right';
import { carriedRelations } from '../../../acts/carried-relations';
import { dayFigures } from '../../../kernel/french-date';
import { encodeId, NATIONAL } from '../../../kernel/id';
import { addDays, addMonths } from '../../../kernel/local-date';
import { bodyKindReference } from '../../../reference/reference-data';
import type { BodyKind } from '../../../reference/body-types';
import type { MandateRow } from '../../actors/directory';
import type { ToDoKindName } from '../../../../schema/viewer.types';
import type { Places } from './mandate-cache';
import { delays, type DelayedKind } from './to-do.rules';
import type { ToDoRow } from './viewer.queries';

export function placesOf(mandates: readonly Pick<MandateRow, 'departement' | 'role'>[]): Places {
  const departements = [...new Set(mandates.flatMap(({ departement }) => departement ?? []))];
  return { departements, administers: mandates.some(({ role }) => role === 'ADMIN') };
}

type Held = Pick<MandateRow, 'departement' | 'role' | 'organisation' | 'team' | 'authority' | 'bodyId'>;
type Program = Pick<SignedIn, 'mandateId' | 'readOnly' | 'operations'>;

/**
 * What the mandates held in each place let one attempt, in the order of the pages of rights: never an act that would be refused
 * whatever it was about, for want of a team, of a body, or of a person.
 */
export function attemptable(rights: ActRights, mandates: readonly Held[], program: Program) {
  const places = [...new Set(mandates.map(({ departement }) => departement))];
  const open = rights.acts.filter((act) => leavesOpen(program, rights.of(act), act));
  return places.map((departement) => {
    const held = mandates.filter((mandate) => mandate.departement === departement);
    return { departement, acts: open.filter((act) => held.some((mandate) => mayUnder(rights, mandate, act))) };
  });
}

const mayUnder = (rights: ActRights, { bodyId: body, ...mandate }: Held, act: string): boolean =>
  rights.mayAs(mandate.role, carriedRelations({ ...mandate, body }), act);

/** A program does what its token names, nothing that asks for a person, and nothing at all if it only reads. */
const leavesOpen = ({ mandateId, readOnly, operations }: Program, { inPerson }: Right, act: string): boolean =>
  !readOnly && !(mandateId && inPerson) && (!operations || operations.includes(act));

/** References and dates only. */
export function toDoItem(row: ToDoRow, departement: string, today: string) {
  return {
    kind: row.kind,
    label: labelOf(row),
    why: whyOf(row),
    since: sinceOf(row.kind, row.due),
    due: row.due,
    overdue: row.due < today,
    subject: encodeId(row.subjectType, departement, row.subject),
    subjectType: row.subjectType,
    departement: departement === NATIONAL ? null : departement,
  };
}

/** What makes it the reader's to do: the law, or that nobody else may. */
const reasons: Record<ToDoKindName, string> = {
  REFERRAL_TO_ACCEPT: "Tant que vous n'avez pas répondu, l'association ignore si l'instance traitera la situation.",
  DESIGNATION_TO_RECORD:
    'Sans acte de désignation, un agent convoqué en formation restreinte n’y lit rien (CSS L.114-16-3).',
  REFERRAL_TO_PLACE: 'Vous avez accepté cette saisine ; aucune décision ne naît du silence (CRPA L.231-4).',
  SESSION_TO_CONVENE: "Passé cette date, les membres n'auraient plus le délai de convocation de leur instance.",
  DECISION_TO_RECORD: "La commission a rendu son avis ; l'autorité décide après lui (CASF L.121-9).",
  DECISION_TO_NOTIFY: "La décision est signée ; les délais de recours ne courent qu'une fois la personne informée.",
  COMPLETION_TO_ANSWER: "L'instruction attend votre réponse.",
  DRAFT_WAITING: "Un brouillon n'avance que si votre équipe le dépose, ou le retire.",
  SHARING_EXPIRES:
    "À cette date l'instance ne lit plus la situation : recueillez un nouvel accord si elle doit la suivre.",
  SUGGESTION_TO_CONSIDER: "Votre équipe seule choisit qui saisir, avec l'accord de la personne.",
  FORMATION_TO_CHANGE:
    "L'âge retenu n'est plus celui de cette formation : elle ne lit plus rien tant qu'une autre n'est pas saisie.",
  MAJORITY_COMES:
    'À sa majorité, les instances et services des mineurs ne lisent plus son dossier : préparez la suite avec elle.',
  HEARING_COMES:
    "Des personnes sont perdues de vue avant le procès : voyez-la, préparez l'audience avec elle et son avocat.",
  HEARING_OUTCOME: 'Le jour est passé : un renvoi dont personne ne parle est une audience manquée.',
  COMPLAINT_SILENT:
    'Demandez au parquet ce que la plainte est devenue ; après trois mois, le juge d’instruction peut être saisi (CPP art. 85).',
  FOLLOW_UP_DUE: 'Une séance en a décidé ; elle revient à la prochaine tant qu’elle n’est ni faite ni abandonnée.',
  AGENDA_TO_VALIDATE: 'Les deux coprésidents le valident : sans vous, la séance ne se convoque pas.',
  SUPPORT_TO_RECORD: 'L’association attend de savoir ce que le comité a fait.',
  PATHWAY_LAPSES:
    'Un renouvellement s’examine en séance et se signe avant cette date : les jours sans acte ne se rattrapent pas.',
  PATHWAY_LAPSED:
    'Aucun acte ne couvre plus ces jours, et ce qui était ouvert le reste : demandez le renouvellement, ou dites la fin.',
  PERMIT_ENDS:
    'Sans séjour, ses droits, le parcours et l’AFIS s’interrompent : son renouvellement se demande avant cette date (CESEDA L.425-4).',
  PLACE_TO_ANSWER: 'Une personne attend un toit : oui, non, ou en attente, chaque réponse aide à chercher ailleurs.',
  PLACE_OFFERED:
    'La structure garde cette place jusqu’à votre réponse : prenez-la avec l’accord de la personne, ou retirez la demande.',
  SHELTER_TO_CONFIRM: 'Des conditions qui ne sont plus vraies font perdre des heures à qui cherche une place.',
  REFLECTION_ENDS: 'Passé ce jour, le récépissé ne la protège plus : préparez avec elle ce qui suit (CESEDA R.425-2).',
  REQUEST_UNANSWERED:
    'Le silence ne vaut ici ni accord ni refus certain (CRPA L.231-1, L.231-4) : il appelle une décision.',
  MANDATE_OFFERED: "Un mandat ne vaut qu'une fois accepté par la personne qu'il nomme.",
  MANDATE_ENDED: 'Un mandat ne prend pas fin à l’insu de qui le tenait.',
  MANDATES_OF_THE_WEEK: 'Ces mandats ouvrent des dossiers de votre association : vous seul savez s’ils sont attendus.',
  ERASURE_WAITING: "Passé cette date, rien ne se relit plus : l'équipe peut annuler jusque-là.",
  ERASURE_TOLD: 'Ce qui doit être conservé ailleurs se demande à l’association avant cette date.',
  MANDATE_TO_APPROVE: 'Ce mandat ne se donne pas seul : il attend une seconde personne.',
  LETTER_TO_REPLACE:
    'Un membre que sa convocation n’a pas atteint n’est pas convoqué : remettez-la-lui autrement, dans le délai.',
  CIRCUIT_TO_ACKNOWLEDGE:
    'Un enfant est en danger : tant que la permanence ne répond pas ici, qui a appelé ne sait pas si on agit.',
  CIRCUIT_SILENT: 'Personne n’a accusé réception : rappelez la permanence, le 17 ou le 119.',
  CIRCUIT_RUNAWAY: 'L’enfant est parti de là où il était protégé : il est de nouveau en danger.',
  CIRCUIT_OPEN:
    'Un circuit de protection est ouvert : ses délais courent, et ce qui n’est pas écrit n’est pas renseigné.',
  SITTING_TO_ATTEND: 'Votre présence compte pour le quorum.',
  CONSULTATION_TO_ANSWER: "Le secrétariat attend l'avis de votre service avant la séance.",
  BREAK_GLASS_TO_REVIEW: 'Chaque ouverture en urgence est revue par vous seul, et par personne d’autre.',
  BREAK_GLASS_TO_SECOND: 'Elle reste fermée tant que vous n’avez pas répondu : la vie d’une personne peut en dépendre.',
  KEPT_READER_TO_ANSWER: "L'association attend votre réponse : vous seul confirmez ou levez cette mise à l'écart.",
};

/** A signal has an addressee of its own: the parquet answers, not a secretariat. */
const whyOf = ({ kind, alert }: ToDoRow): string =>
  alert ? "Tant que le parquet n'a pas répondu, personne ne traite ce signalement." : reasons[kind as ToDoKindName];

const WAITS_FOR_ITS_DAY: readonly string[] = [
  'SHARING_EXPIRES',
  'MAJORITY_COMES',
  'PATHWAY_LAPSES',
  'PERMIT_ENDS',
  'REFLECTION_ENDS',
  'HEARING_COMES',
  'FOLLOW_UP_DUE',
  'AGENDA_TO_VALIDATE',
];

/** The day from which the delay runs. */
function sinceOf(kind: string, due: string): string | null {
  const delay = WAITS_FOR_ITS_DAY.includes(kind) ? undefined : delays[kind as DelayedKind];
  const [, months, days] = /^P(?:(\d+)M)?(?:(\d+)D)?$/.exec(delay ?? '') ?? [];
  if (months) return addMonths(due, -Number(months));
  return days ? addDays(due, -Number(days)) : null;
}

const labels: Record<string, (reference: string, body: string) => string> = {
  REFERRAL_TO_ACCEPT: (reference, body) => `Saisine ${reference} (${body}) : à accepter ou à décliner.`,
  DESIGNATION_TO_RECORD: (seats, body) =>
    `${body} : sièges de la formation restreinte sans acte de désignation : ${seats}.`,
  REFERRAL_TO_PLACE: (reference, body) => `Saisine ${reference} (${body}) : acceptée, à inscrire à une séance.`,
  SESSION_TO_CONVENE: (when, body) => `Séance du ${dayFigures(when.slice(0, 10))} (${body}) : à convoquer.`,
  DECISION_TO_RECORD: (reference) => `Saisine ${reference} : avis rendu, décision à enregistrer.`,
  DECISION_TO_NOTIFY: (reference) => `Saisine ${reference} : décision à notifier.`,
  COMPLETION_TO_ANSWER: (reference) => `Dossier ${reference} : le secrétariat demande un complément.`,
  DRAFT_WAITING: (reference) => `Dossier ${reference} : brouillon ouvert depuis plus de trente jours.`,
  SHARING_EXPIRES: (reference, body) => `Saisine ${reference} (${body}) : le partage prend bientôt fin.`,
  SUGGESTION_TO_CONSIDER: (reference, body) => `Dossier ${reference} : le secrétariat suggère de saisir « ${body} ».`,
  FORMATION_TO_CHANGE: (reference, body) =>
    `Saisine ${reference} (${body}) : elle n’est plus celle de l’âge de la personne. Un nouvel accord et une nouvelle saisine de ` +
    'l’autre formation sont nécessaires.',
  MAJORITY_COMES: (reference) =>
    `Dossier ${reference} : la personne sera bientôt majeure. Préparez avec elle la suite de son accompagnement.`,
  HEARING_COMES: (reference) => `Dossier ${reference} : une audience est proche.`,
  HEARING_OUTCOME: (reference) => `Dossier ${reference} : une audience est passée, et son résultat n’est pas dit.`,
  COMPLAINT_SILENT: (reference) => `Dossier ${reference} : aucune nouvelle de la plainte depuis trois mois.`,
  CIRCUIT_TO_ACKNOWLEDGE: (reference) => `Circuit de protection ${reference} : à prendre en charge.`,
  CIRCUIT_SILENT: (reference) =>
    `Circuit de protection ${reference} : sans réponse. Rappelez la permanence, le 17 ou le 119.`,
  CIRCUIT_RUNAWAY: (reference) => `Circuit de protection ${reference} : une fugue est signalée.`,
  CIRCUIT_OPEN: (reference) => `Circuit de protection ${reference} : en cours.`,
  FOLLOW_UP_DUE: (_reference, body) => `${body} : une action décidée en séance arrive à échéance, ou est en retard.`,
  AGENDA_TO_VALIDATE: (when, body) => `Séance du ${dayFigures(when.slice(0, 10))} (${body}) : ordre du jour à valider.`,
  SUPPORT_TO_RECORD: (reference, body) =>
    `Saisine ${reference} (${body}) : traitée en séance, issue à donner à l’association.`,
  PATHWAY_LAPSES: (reference, body) => `Saisine ${reference} (${body}) : la période autorisée s’achève bientôt.`,
  PATHWAY_LAPSED: (lapsed, body) => {
    const [reference, days] = lapsed.split(' ');
    return `Saisine ${reference} (${body}) : période achevée depuis ${days} jour${days === '1' ? '' : 's'}.`;
  },
  PERMIT_ENDS: (reference, body) =>
    `${body ? 'Saisine' : 'Dossier'} ${reference} : l’autorisation de séjour s’achève bientôt, ou s’est achevée.`,
  PLACE_TO_ANSWER: (name) => `Demande de place à « ${name} » : répondez oui, non, ou en attente.`,
  PLACE_OFFERED: (reference) => `Dossier ${reference} : une structure propose une place.`,
  SHELTER_TO_CONFIRM: (name) => `« ${name} » : à confirmer chaque trimestre.`,
  REFLECTION_ENDS: (reference) => `Dossier ${reference} : le délai de réflexion s’achève bientôt, ou s’est achevé.`,
  REQUEST_UNANSWERED: (reference, body) => `Saisine ${reference} (${body}) : plus de deux mois sans décision.`,
  MANDATE_TO_APPROVE: (role, body) =>
    `${mandate(role, body)} proposé : à approuver ou à décliner par une seconde personne.`,
  MANDATE_OFFERED: (role, body) => `${mandate(role, body)} proposé à votre nom : à accepter ou à décliner.`,
  MANDATE_ENDED: (role, body) =>
    `${mandate(role, body)} : il a pris fin. Si vous n'en saviez rien, prévenez l'administration.`,
  MANDATES_OF_THE_WEEK: (changes) =>
    `Mandats de la semaine passée qui ouvrent des dossiers de votre association : ${functions(changes)}.`,
  ERASURE_WAITING: () =>
    "Un dossier de votre association est fermé, et sera détruit à cette date : l'équipe peut encore annuler.",
  ERASURE_TOLD: (_reference, body) =>
    `Un dossier confié à « ${body} » a été retiré par son association, et sera détruit à cette date.`,
  LETTER_TO_REPLACE: (when, body) =>
    `Séance du ${dayFigures(when.slice(0, 10))} (${body}) : une convocation n’a pas atteint son destinataire.`,
  SITTING_TO_ATTEND: (when, body) =>
    `Séance du ${dayFigures(when.slice(0, 10))} (${body}) : une convocation vous est adressée.`,
  CONSULTATION_TO_ANSWER: (reference, body) => `Saisine ${reference} (${body}) : votre avis écrit est demandé.`,
  BREAK_GLASS_TO_REVIEW: () => 'Une lecture a été ouverte en danger pour la vie : à revoir.',
  BREAK_GLASS_TO_SECOND: () => 'Une lecture en danger pour la vie attend une seconde personne : à appuyer, ou non.',
  KEPT_READER_TO_ANSWER: () =>
    "Une association demande de tenir une personne à l'écart d'un dossier : à confirmer ou à lever.",
};

/** `+POLICE:CODAF,-COORDINATOR:…`: functions, never names. */
function functions(changes: string): string {
  return changes
    .split(',')
    .map((change) => {
      const [role = '', kind] = change.slice(1).split(':');
      const body = kind ? ` (${bodyKindReference(kind as BodyKind).shortName})` : '';
      return `${roleLabel(role)}${body}, ${change.startsWith('+') ? 'donné' : 'terminé'}`;
    })
    .join(' ; ');
}

const mandate = (role: string, body: string): string => `Mandat « ${roleLabel(role)} »${body && ` (${body})`}`;

function labelOf({ kind, reference, bodyKind, alert }: ToDoRow): string {
  if (alert) return `Signalement ${reference} : à accepter ou à décliner par le parquet.`;
  const body = bodyKind ? bodyKindReference(bodyKind as BodyKind).shortName : '';
  return labels[kind]!(reference ?? '', body);
}
