import { dayFigures } from '../../../kernel/french-date';
import { instantAt, localTimeAt, type LocalDate } from '../../../kernel/local-date';
import { optionalText } from '../../../kernel/free-text';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { RuleVerdict } from '../../../kernel/verdict';
import { CALL_IS_OLD_HOURS, silentFrom } from './clocks.rules';
import { hourOf, numbersOf, type Answering } from './conventions.rules';

const HOUR = 3_600_000;

interface TypedCall {
  called?: string | null;
  calledOn?: LocalDate | null;
  calledAt?: string | null;
  childInformed: boolean;
  notInformedReason?: string | null;
}

/** The ways that need no convention: never fewer than these (CASF L.226-2-1, L.226-4). */
export const OTHER_WAYS =
  'La cellule de recueil des informations préoccupantes (CRIP) du département ; si c’est grave, le parquet, avec copie au président du ' +
  'conseil départemental. À toute heure : le 119, gratuit ; danger immédiat : le 17.';

export function noConvention(): Refusal {
  return Refusal.of(
    ErrorCode.BODY_NOT_AVAILABLE,
    `Aucune convention locale en cours ne permet à votre association d'ouvrir ce circuit ici. ${OTHER_WAYS}`,
    ['conventionId'],
    'CASF L.226-4',
  );
}

/** The telephone comes first: nobody is awaited behind a screen while a child is in danger. */
export function callOf(typed: TypedCall, duty: readonly Answering[], now: Date, timeZone: string) {
  const called = optionalText(typed.called, 'called', 200);
  const hour = hourOf(typed.calledAt, 'calledAt');
  if (!called || !typed.calledOn || !hour) throw withoutCall(!called ? 'called' : hour ? 'calledOn' : 'calledAt', duty);
  const calledAt = instantAt(typed.calledOn, hour, timeZone);
  if (calledAt > now)
    throw Refusal.of(
      ErrorCode.INVALID_VALUE,
      'Cet appel est à venir : appelez, puis écrivez l’heure à laquelle on a répondu.',
      ['calledAt'],
    );
  const notInformedReason = optionalText(typed.notInformedReason, 'notInformedReason', 500) || null;
  if (typed.childInformed === (notInformedReason !== null))
    throw Refusal.of(
      typed.childInformed ? ErrorCode.INVALID_VALUE : ErrorCode.MISSING_VALUE,
      'L’enfant est informé avant, selon son âge et sa maturité, sauf si c’est contraire à son intérêt : dites alors pourquoi, ' +
        'et alors seulement.',
      ['notInformedReason'],
      'CASF L.226-2-2',
    );
  return { calledAt, call: { called, notInformedReason } };
}

function withoutCall(path: string, duty: readonly Answering[]): Refusal {
  const numbers = numbersOf(duty) || 'aucune permanence n’est enregistrée à cette heure : le 17, ou le 119';
  return Refusal.of(
    ErrorCode.MISSING_VALUE,
    `Appelez d'abord : ${numbers}. Puis écrivez qui a répondu, le jour et l'heure.`,
    [path],
    'CASF L.226-4',
  );
}

/** Told to whoever opens it, while they still hold the telephone. */
export const silenceVerdict = (now: Date, timeZone: string): RuleVerdict => ({
  rule: 'CIRCUIT_SILENCE',
  article: 'Convention locale (réponse à l’appel)',
  verdict: 'OK',
  message: `Sans accusé de réception à ${localTimeAt(silentFrom(now), timeZone)}, votre équipe en sera avertie.`,
  cure: 'Rappelez alors la permanence, le 17 ou le 119 : personne de plus ne lira ce dossier.',
});

/** What was said on the telephone the day before may not hold. */
export function oldCallVerdict(calledAt: Date, calledOn: LocalDate, now: Date): RuleVerdict | null {
  if (now.getTime() - calledAt.getTime() <= CALL_IS_OLD_HOURS * HOUR) return null;
  return {
    rule: 'CIRCUIT_CALL_OLD',
    article: 'CASF L.226-4',
    verdict: 'WARNING',
    value: calledOn,
    message: `Cet appel est du ${dayFigures(calledOn)}, il y a plus de ${CALL_IS_OLD_HOURS} heures.`,
    cure: 'Rappelez la permanence avant d’ouvrir le circuit : ce qui a été dit ne vaut peut-être plus.',
  };
}
