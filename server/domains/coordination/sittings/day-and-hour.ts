import type { Act } from '../../../acts/act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { localTimeAt } from '../../../kernel/local-date';
import { territoryOf } from '../../../reference/reference-data';
import { french, workingDayVerdict } from './sessions.rules';

/** Not in the past; a holiday or a week-end warns. */
export function checkDay(act: Act, heldOn: string): void {
  const { today, departement } = act.actor;
  if (heldOn < today)
    throw Refusal.of(ErrorCode.INVALID_VALUE, `Le ${french(heldOn)} est passé. Choisissez une date à venir.`, [
      'heldOn',
    ]);
  act.apply(workingDayVerdict(departement, heldOn));
}

export function checkedHour(text: string, path = ['startsAt']): string {
  if (/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) return text;
  throw Refusal.of(ErrorCode.INVALID_VALUE, "L'heure s'écrit HH:MM, par exemple 14:30.", path);
}

/** At what hour of the sitting a point is treated: now, unless it is said. */
export function hourOf(act: Act, said: string | null | undefined, path: string[]): string {
  if (said) return checkedHour(said, path);
  return localTimeAt(act.actor.now, territoryOf(act.actor.departement)?.timeZone ?? 'Europe/Paris');
}
