import { dayWord } from './french-date';
import { addMonths, type LocalDate } from './local-date';

interface DateBound {
  /** In months from today: the earliest and the latest day that can be meant. */
  earliest: number;
  latest: number;
  /** What the date is, in a sentence for people. */
  what: string;
}

const fact = (what: string, years: number): DateBound => ({ earliest: -12 * years, latest: 0, what });
const deadline = (what: string, months: number): DateBound => ({ earliest: 0, latest: months, what });

/**
 * What the date of an act can mean, with the days that make sense: a fact is past, a deadline is to come, and neither is a
 * lifetime away. A year typed wrong keeps a file for ever, or has it archived the same night.
 */
export const DATE_BOUNDS = {
  ACCORD_GIVEN: fact('le jour où la personne a donné son accord', 5),
  /** A birth certificate may be as old as the person. */
  AGE_RETAINED: fact("le jour de la parole, du papier, de l'évaluation ou du jugement", 25),
  DECISION_SIGNED: fact('la date de signature de la décision', 2),
  /** A renewal may be signed in the third year after the first day. */
  RUNNING_DECISION_SIGNED: fact('la date de signature de la décision', 3),
  NOTIFIED: fact('le jour où la personne a été informée', 2),
  RECEIVED: fact('la date de réception', 2),
  RUNNING_SINCE: fact('le premier jour du parcours', 2),
  /** Twenty-four months at most (CASF L.121-9): what started before has ended. */
  PATHWAY_STARTS: { earliest: -24, latest: 12, what: 'le premier jour du parcours' },
  /** No pathway, nor what is still to be corrected of one, is older. */
  PATHWAY_ENDED: fact('le jour où le parcours a pris fin', 3),
  BENEFIT_REQUESTED: fact('le jour de la demande', 3),
  BENEFIT_ANSWERED: fact('le jour de la réponse', 3),
  BENEFIT_STARTS: { earliest: -36, latest: 12, what: 'le premier jour accordé' },
  BENEFIT_ENDS: { earliest: -36, latest: 36, what: 'le dernier jour accordé' },
  /** A trial may be fixed two years ahead; one that was held is still recorded, to follow what came of it. */
  HEARING: { earliest: -36, latest: 36, what: "le jour de l'audience" },
  RECEIPT_GIVEN: fact('le jour du récépissé', 3),
  REFLECTION_ENDED: fact('le jour où le délai de réflexion a pris fin', 3),
  FORMALITY_ASKED: fact('le jour de la demande', 10),
  FORMALITY_ANSWERED: fact('le jour de la réponse', 10),
  RETURN_ASSESSED: fact("le jour de l'évaluation du risque", 5),
  PLACE_NEEDED: deadline('le jour où la place est nécessaire', 12),
  PLACE_OFFERED: deadline('le premier jour de la place', 12),
  STAY_STARTS: { earliest: -60, latest: 3, what: 'la première nuit' },
  STAY_STAGE: fact("le jour de cette étape de l'hébergement", 5),
  COMPLAINT_STEP: fact('le jour de cette suite de la plainte', 20),
  CALLED: fact("le jour de l'appel", 1),
  CIRCUIT_STEP: { earliest: -36, latest: 12, what: 'le jour de cette étape' },
  AWAY: fact('le jour de la fugue ou du retour', 3),
  CONVENTION_SIGNED: fact('le jour de la signature de la convention', 25),
  CONVENTION_DAY: { earliest: -300, latest: 120, what: 'le premier ou le dernier jour de la convention' },
  DUTY_DAY: { earliest: -24, latest: 24, what: 'le premier ou le dernier jour de la permanence' },
  PLANNED_ELSEWHERE: { earliest: -24, latest: 24, what: "la date donnée par l'instance" },
  ANSWER_DUE: deadline("l'échéance de la réponse", 3),
  /** The oldest return is of 2015. */
  RETURN_SENT: fact("le jour de l'envoi", 12),
  /** What the persons ask to wait for before a control. */
  ALERT_NOT_BEFORE: deadline('le jour avant lequel rien ne se fait', 12),
  ALERT_HELD_UNTIL: deadline('le jour où cette alerte revient', 12),
  OPERATION: { earliest: -12, latest: 12, what: "le jour de l'opération" },
  SHARING_ENDS: deadline('le dernier jour du partage', 36),
  /** From majority to twenty-one at most (CASF L.222-5), and agreed to before it. */
  AFTERCARE_ENDS: deadline("le dernier jour de l'accompagnement", 48),
  MINUTES_APPROVED: fact('le jour où le procès-verbal a été approuvé', 3),
  SITTING: deadline('la date de la séance', 24),
  /** Late ones are corrected too. */
  FOLLOW_UP_DUE: { earliest: -36, latest: 24, what: "l'échéance de l'action" },
  FOLLOW_UP_SETTLED: fact("le jour où l'action a été close", 3),
  /** The oldest of these bodies are from 2008. */
  STATE_SINCE: fact("la date d'installation", 25),
  APPROVAL_FROM: { earliest: -144, latest: 12, what: "le premier jour de l'agrément" },
  APPROVAL_UNTIL: { earliest: -108, latest: 60, what: "la fin de l'agrément" },
  APPOINTED: { earliest: -144, latest: 12, what: 'la date de désignation' },
  MANDATE_FROM: { earliest: -144, latest: 12, what: 'le premier jour du mandat' },
  MANDATE_UNTIL: deadline('la fin du mandat', 96),
} as const satisfies Record<string, DateBound>;

export type DateMeaning = keyof typeof DATE_BOUNDS;

/** Why this day cannot be meant, or null. */
export function boundFault(meaning: DateMeaning, date: LocalDate, today: LocalDate): string | null {
  const { earliest, latest, what } = DATE_BOUNDS[meaning];
  const [first, last] = [addMonths(today, earliest), addMonths(today, latest)];
  if (first <= date && date <= last) return null;
  return `Vérifiez ${what} : un jour du ${dayWord(first)} au ${dayWord(last)} est attendu, et non le ${dayWord(date)}.`;
}
