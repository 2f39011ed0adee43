import {
  dayAfterClearDays,
  dayBeforeClearDays,
  isWorkingDay,
  nextWorkingDay,
  nonWorkingReason,
} from '../../../kernel/calendar';
import type { LocalDate } from '../../../kernel/local-date';
import type { RuleVerdict } from '../../../kernel/verdict';

/** CRPA R.133-8: members receive the summons, the agenda and the papers five days before, read strictly as clear days. */
export const CRPA_NOTICE_DAYS = 5;
const CRPA_NOTICE = 'CRPA R.133-8';
const CAPACITY = 'Durée prévue de la séance';

/** How many clear days, and where that comes from. */
export interface Notice {
  days: number;
  article: string;
}

/** The CRPA binds the commission; elsewhere notice is a parameter of the body's own rules of procedure. */
export function noticeOf(crpaApplies: boolean, bodyRules: { noticeDays?: number }): Notice | null {
  if (crpaApplies) return { days: CRPA_NOTICE_DAYS, article: CRPA_NOTICE };
  return bodyRules.noticeDays ? { days: bodyRules.noticeDays, article: "Règlement intérieur de l'instance" } : null;
}

/** No text forbids a sitting on a holiday or at the week-end: it warns, and proposes the next working day. */
export function workingDayVerdict(departement: string, heldOn: LocalDate): RuleVerdict {
  const base = {
    rule: 'WORKING_DAY',
    article: 'C. trav. L.3133-1 (aucun texte ne l’interdit)',
    value: heldOn,
  } as const;
  if (isWorkingDay(departement, heldOn))
    return { ...base, verdict: 'OK', message: `Le ${french(heldOn)} est un jour ouvré.` };
  const next = nextWorkingDay(departement, heldOn);
  return {
    ...base,
    verdict: 'WARNING',
    limit: next,
    cure: `Prochain jour ouvré : le ${french(next)}.`,
    message: `Le ${french(heldOn)} n'est pas un jour ouvré (${nonWorkingReason(departement, heldOn)}).`,
  };
}

/** The last day on which the summons leaves the members their notice; the day of the sitting where nothing sets one. */
export function lastDayToConvene(notice: Notice | null, heldOn: LocalDate): LocalDate {
  return notice ? dayBeforeClearDays(heldOn, notice.days) : heldOn;
}

/** Convened on that day, does the sitting leave the members their notice? */
export function noticeVerdict(notice: Notice | null, convenedOn: LocalDate, heldOn: LocalDate): RuleVerdict {
  if (!notice)
    return {
      rule: 'CONVENING_NOTICE',
      article: "Règlement intérieur de l'instance",
      verdict: 'OK',
      message: 'Aucun délai de convocation ne s’impose.',
    };
  const earliest = dayAfterClearDays(convenedOn, notice.days);
  const lastDay = lastDayToConvene(notice, heldOn);
  const base = { rule: 'CONVENING_NOTICE', article: notice.article, value: heldOn, limit: earliest } as const;
  if (earliest <= heldOn) {
    return {
      ...base,
      verdict: 'OK',
      message: `Convocation régulière jusqu'au ${french(lastDay)} inclus (${notice.days} jours francs).`,
    };
  }
  return {
    ...base,
    verdict: 'WARNING',
    message: `Les membres doivent recevoir la convocation, l'ordre du jour et les pièces ${notice.days} jours francs avant la séance.`,
    cure: `En convoquant le ${french(convenedOn)}, la première date régulière est le ${french(earliest)}. Sinon, indiquez l'urgence.`,
  };
}

export function isShort(verdict: RuleVerdict): boolean {
  return verdict.verdict === 'WARNING';
}

export function capacityVerdict(plannedMinutes: number, capacityMinutes: number): RuleVerdict {
  const base = {
    rule: 'SESSION_CAPACITY' as const,
    article: CAPACITY,
    value: String(plannedMinutes),
    limit: String(capacityMinutes),
  };
  const left = capacityMinutes - plannedMinutes;
  if (left >= 0) return { ...base, verdict: 'OK', message: `Il reste ${left} minutes sur ${capacityMinutes}.` };
  return {
    ...base,
    verdict: 'WARNING',
    message: `L'ordre du jour dépasse la durée prévue de ${-left} minutes.`,
    cure: 'Déplacez un point vers une autre séance ou réduisez sa durée.',
  };
}

/** Opening before or after the day itself: told, because the summons named another day. */
export function openingDayVerdict(today: LocalDate, heldOn: LocalDate): RuleVerdict {
  const base = { rule: 'OPENING_DAY', article: 'CRPA R.133-5', value: today, limit: heldOn } as const;
  if (today === heldOn) return { ...base, verdict: 'OK', message: 'La séance se tient au jour convoqué.' };
  return {
    ...base,
    verdict: 'WARNING',
    message: `Les membres sont convoqués pour le ${french(heldOn)}, non pour le ${french(today)}.`,
    cure: 'Reportez la séance si elle se tient un autre jour.',
  };
}

/** CRPA R.133-10: at least half of the members. Whether those who step aside from a point count is unsettled: without them, it warns. */
export function quorumVerdict(crpaApplies: boolean, members: number, present: number, recused = 0): RuleVerdict {
  const needed = Math.ceil(members / 2);
  const base = { rule: 'QUORUM', article: 'CRPA R.133-10', value: String(present), limit: String(needed) } as const;
  if (!crpaApplies)
    return { ...base, verdict: 'OK', message: "Le quorum relève du règlement intérieur de l'instance." };
  const counted = `${present} membres présents ou représentés pour ${needed} requis`;
  if (present >= needed) return { ...base, verdict: 'OK', message: `Quorum atteint : ${counted}.` };
  return {
    ...base,
    verdict: 'WARNING',
    message: `Quorum non atteint : ${counted}${recused > 0 ? `, sans compter ${recused} qui ne délibèrent pas sur ce point` : ''}.`,
    cure: 'Complétez les présences, ou convoquez à nouveau sur le même ordre du jour en indiquant qu’aucun quorum ne sera exigé.',
  };
}

/** As people write it: 23/11/2026. */
export function french(date: LocalDate): string {
  return date.split('-').reverse().join('/');
}

/** The rules of this file that come from a text, with the dates between which it applies. */
export const sessionRules = [
  { rule: 'CONVENING_NOTICE', article: CRPA_NOTICE, from: '2016-01-01', until: null },
  { rule: 'OPENING_DAY', article: 'CRPA R.133-5', from: '2016-01-01', until: null },
  { rule: 'QUORUM', article: 'CRPA R.133-10', from: '2016-01-01', until: null },
] as const;
