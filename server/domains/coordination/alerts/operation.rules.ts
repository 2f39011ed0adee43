import type { LocalDate } from '../../../kernel/local-date';

export interface Result {
  controlled: boolean;
  controlledMonth: string | null;
  personsMet: number;
  personsInformed: number;
  personsOriented: number;
  personsSheltered: number;
}

export interface Fault {
  field: keyof Result;
  message: string;
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
/** A hundred times what one control ever found. */
const MOST = 10_000;
/** A result that old is no result of this alert. */
const OLDEST_YEARS = 2;

const COUNTS = ['personsMet', 'personsInformed', 'personsOriented', 'personsSheltered'] as const;
const AMONG: Readonly<Record<string, string>> = {
  personsInformed: 'informées de leurs droits',
  personsOriented: 'orientées vers une association',
  personsSheltered: 'mises à l’abri',
};

/** What contradicts itself is not recorded: nobody was informed whom nobody met, nor met where nobody went. */
export function resultFault(result: Result, today: LocalDate): Fault | null {
  return countFault(result) ?? (result.controlled ? monthFault(result.controlledMonth, today) : nothingDone(result));
}

function countFault(result: Result): Fault | null {
  for (const field of COUNTS) {
    const count = result[field];
    if (!Number.isInteger(count) || count < 0 || count > MOST)
      return { field, message: `Écrivez un nombre entier de personnes, de 0 à ${MOST}.` };
    if (count > result.personsMet)
      return { field, message: `Les personnes ${AMONG[field]} sont au plus celles qui ont été rencontrées.` };
  }
  return null;
}

function monthFault(month: string | null, today: LocalDate): Fault | null {
  const field = 'controlledMonth';
  if (month === null || !MONTH.test(month)) return { field, message: 'Écrivez le mois du contrôle ainsi : 2026-11.' };
  if (month > today.slice(0, 7)) return { field, message: 'Le contrôle a eu lieu : son mois n’est pas à venir.' };
  if (Number(month.slice(0, 4)) < Number(today.slice(0, 4)) - OLDEST_YEARS)
    return { field, message: 'Vérifiez le mois du contrôle : il est trop ancien.' };
  return null;
}

function nothingDone({ controlledMonth, personsMet }: Result): Fault | null {
  const message = 'Sans contrôle, il n’y a ni mois ni personnes rencontrées.';
  if (controlledMonth !== null) return { field: 'controlledMonth', message };
  return personsMet > 0 ? { field: 'personsMet', message } : null;
}
