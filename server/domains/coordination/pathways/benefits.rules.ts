import { dayFigures } from '../../../kernel/french-date';
import type { LocalDate } from '../../../kernel/local-date';
import type { RuleVerdict } from '../../../kernel/verdict';
import type { BenefitKind } from '../../../kernel/words';

/** What the allowance is worth a month, in cents, from a day on; null where the text that gives it was not read. */
interface Scale {
  from: LocalDate;
  alone: number;
  child: number;
}

/** Décret 2017-542, then décret 2022-1340; in Mayotte half the scale of 2017, and no later one was found. */
const SCALES: readonly Scale[] = [
  { from: '2017-04-15', alone: 33_000, child: 10_200 },
  { from: '2022-07-01', alone: 34_320, child: 10_608 },
];
const OF_MAYOTTE: readonly (Scale | { from: LocalDate; alone: null })[] = [
  { from: '2017-04-15', alone: 16_500, child: 5_100 },
  { from: '2022-07-01', alone: null },
];

/** Cents a month on that day (CASF R.121-12-13-1). */
export function monthlyAmount(departement: string, children: number, on: LocalDate): number | null {
  const scale = (departement === '976' ? OF_MAYOTTE : SCALES).filter(({ from }) => from <= on).at(-1);
  return !scale || scale.alone === null ? null : scale.alone + children * scale.child;
}

export interface BenefitDates {
  kind: BenefitKind;
  requestedOn: LocalDate;
  grantedOn: LocalDate | null;
  refusedOn: LocalDate | null;
  startsOn: LocalDate | null;
  endsOn: LocalDate | null;
}

/** What its dates contradict, and the field to mend; null when nothing. */
export function contradiction(dates: BenefitDates): { path: keyof BenefitDates; message: string } | null {
  const { requestedOn, grantedOn, refusedOn, startsOn, endsOn } = dates;
  if (grantedOn && refusedOn)
    return { path: 'refusedOn', message: 'Une demande est accordée ou refusée : gardez une seule des deux dates.' };
  if ((grantedOn ?? refusedOn ?? requestedOn) < requestedOn)
    return { path: 'requestedOn', message: 'La réponse précéderait la demande : corrigez l’une des deux dates.' };
  if ((startsOn || endsOn) && !grantedOn)
    return { path: 'grantedOn', message: 'Ce qui court a été accordé : indiquez le jour où il l’a été.' };
  if (grantedOn && !startsOn) return { path: 'startsOn', message: 'Indiquez le premier jour de ce qui a été accordé.' };
  if (startsOn && endsOn && endsOn < startsOn)
    return { path: 'endsOn', message: 'La fin précéderait le début : corrigez l’une des deux dates.' };
  return null;
}

/** The permit is renewed for the whole pathway (CESEDA L.425-4): one that ends before is told. */
export function permitVerdict({ kind, endsOn }: BenefitDates, lapsesOn: LocalDate): RuleVerdict {
  const said = { rule: 'APS_BEFORE_PATHWAY', article: 'CESEDA L.425-4' } as const;
  if (kind !== 'APS' || !endsOn || endsOn >= lapsesOn) return { ...said, verdict: 'OK', message: 'Condition remplie.' };
  return {
    ...said,
    verdict: 'WARNING',
    value: endsOn,
    limit: lapsesOn,
    message: `L’autorisation de séjour finirait le ${dayFigures(endsOn)}, avant la période (${dayFigures(lapsesOn)}).`,
    cure: 'Vérifiez la date ; si elle est juste, demandez dès maintenant son renouvellement à la préfecture.',
  };
}

/** What opens the door of whoever pays it: asked for or running, neither refused nor over. */
export const isOpen = ({ refusedOn, endsOn }: BenefitDates, today: LocalDate): boolean =>
  refusedOn === null && (endsOn === null || endsOn >= today);
