import { dayFigures } from '../../../kernel/french-date';
import { addDays, addMonths, type LocalDate } from '../../../kernel/local-date';
import type { RuleVerdict } from '../../../kernel/verdict';
import type { ComplaintStepKind, HearingOutcome } from '../../../kernel/words';

/** In force from a day on. */
interface Reminders {
  from: LocalDate;
  /** Days before a hearing; below zero, days after it without a word of its outcome. */
  days: readonly number[];
}

/** HEARING_REMINDERS: no text fixes them; a month to prepare with the person, a week to be there with them. */
const REMINDERS: readonly [Reminders, ...Reminders[]] = [{ from: '2026-01-01', days: [30, 7, -2] }];

export const remindersOn = (today: LocalDate): readonly number[] =>
  (REMINDERS.filter(({ from }) => from <= today).at(-1) ?? REMINDERS[0]).days;

/** The smallest reminder that this day calls for, or null while none is due. */
export function reminderDue(heldOn: LocalDate, today: LocalDate): number | null {
  const due = remindersOn(today).filter((before) => addDays(heldOn, -before) <= today);
  return due.length > 0 ? Math.min(...due) : null;
}

/** The same on the desk, where a hearing stays until it is held, then until somebody told what came of it. */
export const HEARING_TOLD = 'P30D';
export const OUTCOME_ASKED = 'P2D';

/** CPP art. 85: past three months without an answer, the person may turn to the investigating judge. */
const SILENCE_MONTHS = 3;
export const COMPLAINT_SILENCE = `P${SILENCE_MONTHS}M`;

/** The first one that is still to be held: what was put off, cancelled or held is not. */
export const nextHearing = (
  hearings: readonly { heldOn: LocalDate; outcome: HearingOutcome | null }[],
  today: LocalDate,
): LocalDate | null =>
  hearings
    .flatMap(({ heldOn, outcome }) => (outcome === null && heldOn >= today ? [heldOn] : []))
    .sort()
    .at(0) ?? null;

/** When whoever keeps contact will be reminded of a hearing that is to come. */
export function remindersVerdict(heldOn: LocalDate, today: LocalDate): RuleVerdict | null {
  const days = remindersOn(today)
    .filter((before) => before > 0)
    .map((before) => addDays(heldOn, -before))
    .filter((day) => day > today);
  if (heldOn < today || days.length === 0) return null;
  return {
    rule: 'HEARING_REMINDERS',
    article: 'CPP art. 391',
    verdict: 'OK',
    value: heldOn,
    message: `L’équipe sera rappelée le ${days.map(dayFigures).join(', puis le ')}.`,
    cure: 'Préparez l’audience avec la personne et son avocat ; demandez un interprète à temps.',
  };
}

const LAST: readonly ComplaintStepKind[] = ['CLASSIFIED', 'JUDGED'];

/** From when silence on a complaint is told. */
export function silenceVerdict(step: ComplaintStepKind, occurredOn: LocalDate): RuleVerdict | null {
  if (LAST.includes(step)) return null;
  const limit = addMonths(occurredOn, SILENCE_MONTHS);
  return {
    rule: 'COMPLAINT_SILENCE',
    article: 'CPP art. 85',
    verdict: 'OK',
    value: occurredOn,
    limit,
    message: `Sans nouvelles le ${dayFigures(limit)}, cette plainte reviendra dans ce qui attend l’équipe.`,
    cure: 'Demandez au parquet ce qu’elle devient ; après trois mois, la personne peut saisir le juge d’instruction.',
  };
}
