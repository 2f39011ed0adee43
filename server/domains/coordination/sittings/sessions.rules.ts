import {
  dayAfterClearDays,
  dayBeforeClearDays,
  isWorkingDay,
  nextWorkingDay,
  nonWorkingReason,
} from '../../../kernel/calendar';
import type { LocalDate } from '../../../kernel/local-date';
import type { RuleVerdict } from '../../../kernel/verdict';
import { verdictOn } from '../rules/catalogue.rules';

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
  return verdictOn(heldOn, {
    ...base,
    verdict: 'WARNING',
    limit: next,
    cure: `Prochain jour ouvré : le ${french(next)}.`,
    message: `Le ${french(heldOn)} n'est pas un jour ouvré (${nonWorkingReason(departement, heldOn)}).`,
  });
}

/** The last day on which the summons leaves the members their notice; the day of the sitting where nothing sets one. */
export function lastDayToConvene(notice: Notice | null, heldOn: LocalDate): LocalDate {
  return notice ? dayBeforeClearDays(heldOn, notice.days) : heldOn;
}

/** The first working day that leaves the members their notice, were they summoned on that day. */
export function firstLawfulDay(departement: string, notice: Notice | null, convenedOn: LocalDate): LocalDate {
  return nextWorkingDay(departement, notice ? dayAfterClearDays(convenedOn, notice.days) : convenedOn);
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
  return verdictOn(heldOn, {
    ...base,
    verdict: 'WARNING',
    message: `Les membres doivent recevoir la convocation, l'ordre du jour et les pièces ${notice.days} jours francs avant la séance.`,
    cure: `En convoquant le ${french(convenedOn)}, la première date régulière est le ${french(earliest)}. Sinon, indiquez l'urgence.`,
  });
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

/** CRPA R.133-5: the chair summons members, and there are some. */
export function membersVerdict(members: number): RuleVerdict {
  const base = { rule: 'SITTING_WITHOUT_MEMBERS', article: 'CRPA R.133-5', value: String(members) } as const;
  if (members > 0) return { ...base, verdict: 'OK', message: 'La formation a des membres à convoquer.' };
  return {
    ...base,
    verdict: 'BLOCKING',
    message: 'Aucun membre n’est à convoquer dans cette formation.',
    cure: 'Désignez d’abord ses membres.',
  };
}

/** CRPA R.133-8: the summons has the agenda in it. */
export function pointsVerdict(points: number): RuleVerdict {
  const base = { rule: 'SITTING_WITHOUT_POINTS', article: 'CRPA R.133-8', value: String(points) } as const;
  if (points > 0) return { ...base, verdict: 'OK', message: 'L’ordre du jour compte au moins un point.' };
  return {
    ...base,
    verdict: 'BLOCKING',
    message: 'L’ordre du jour est vide : une convocation le comporte.',
    cure: 'Inscrivez d’abord un point.',
  };
}

const SECOND = { rule: 'SECOND_CONVENING', article: 'CRPA R.133-10' } as const;

/** Whether a sitting that is over may be repeated without quorum: only where the law asks for one, and it was missed. */
export function repeatVerdict(crpaApplies: boolean, first: RuleVerdict): RuleVerdict {
  const { value, limit } = first;
  if (crpaApplies && first.verdict === 'WARNING')
    return { ...SECOND, verdict: 'OK', value, limit, message: 'Le quorum n’a pas été atteint.' };
  return {
    ...SECOND,
    verdict: 'BLOCKING',
    value,
    limit,
    message: crpaApplies
      ? `Le quorum a été atteint (${value} pour ${limit}) : la commission a siégé valablement.`
      : 'Le quorum relève du règlement intérieur de cette instance.',
    cure: 'Planifiez une nouvelle séance.',
  };
}

/** Told when the second sitting is summoned: what is no longer the same agenda asks for the quorum again. */
export function sameAgendaVerdict(same: boolean): RuleVerdict {
  if (same) return { ...SECOND, verdict: 'OK', message: 'Même ordre du jour : aucun quorum ne sera exigé.' };
  return {
    ...SECOND,
    verdict: 'WARNING',
    message: 'L’ordre du jour n’est plus celui de la première séance : le quorum sera exigé à nouveau.',
    cure: 'Reprenez les mêmes points dans le même ordre, ou réunissez le quorum.',
  };
}

/** CRPA R.133-10: on the same agenda, a second sitting needs no quorum; null for a sitting that repeats no other. */
export function quorumOfSecond(quorum: RuleVerdict, sameAgenda: boolean | null): RuleVerdict {
  if (sameAgenda === null || quorum.verdict === 'OK') return quorum;
  const { cure, ...told } = quorum;
  if (sameAgenda) return { ...told, verdict: 'OK', limit: '0', message: sameAgendaVerdict(true).message };
  const { message } = sameAgendaVerdict(false);
  return { ...told, cure, message: `${message} ${quorum.message}` };
}

/** CRPA R.133-13: what the members approve is what was written of a sitting that is over. */
export function minutesVerdict(heldOn: LocalDate, approvedOn: LocalDate, today: LocalDate): RuleVerdict {
  const base = { rule: 'MINUTES_APPROVAL', article: 'CRPA R.133-13', value: approvedOn, limit: heldOn } as const;
  if (heldOn <= approvedOn && approvedOn <= today)
    return { ...base, verdict: 'OK', message: 'Le procès-verbal est approuvé.' };
  return {
    ...base,
    verdict: 'BLOCKING',
    message: `Le procès-verbal s’approuve entre le ${french(heldOn)}, jour de la séance, et aujourd’hui.`,
    cure: 'Corrigez la date d’approbation.',
  };
}
