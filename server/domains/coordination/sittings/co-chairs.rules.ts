import type { RuleVerdict } from '../../../kernel/verdict';
import { CO_CHAIRS, type BodyKind, type CoChair } from '../../../kernel/words';

/** What became of one seat's validation: it stands while the agenda is the one that was read. */
export interface Validation {
  seat: CoChair;
  stands: boolean;
}

/** Who chairs together: the committee alone validates its agenda by two seats. */
export const validatesTogether = (bodyKind: BodyKind): boolean => bodyKind === 'VICTIM_SUPPORT_COMMITTEE';

const RULE = { rule: 'AGENDA_VALIDATED_BY_BOTH', article: 'Décret 2016-1056' } as const;
const WHO: Readonly<Record<CoChair, string>> = { PREFECTURE: 'le préfet', PARQUET: 'le procureur du chef-lieu' };

/** Préfet and procureur chair the committee together since 2018: its agenda is validated by both before it is sent. */
export function validationVerdict(validations: readonly Validation[]): RuleVerdict {
  const missing = CO_CHAIRS.filter((seat) => !validations.some((each) => each.seat === seat && each.stands));
  const value = String(CO_CHAIRS.length - missing.length);
  const base = { ...RULE, value, limit: String(CO_CHAIRS.length) };
  if (missing.length === 0)
    return { ...base, verdict: 'OK', message: 'Les deux coprésidents ont validé l’ordre du jour.' };
  return {
    ...base,
    verdict: 'BLOCKING',
    message: `L’ordre du jour, tel qu’il est, attend encore : ${missing.map((seat) => WHO[seat]).join(' et ')}.`,
    cure:
      'Chaque coprésident le valide depuis son propre compte ; tout changement annule les deux validations. Si un de ces sièges n’est ' +
      'tenu par personne ici, un administrateur peut donner ce mandat.',
  };
}

/** Once members are summoned, a point that left or came is told at the opening, and stops nothing: the two are in the room. */
export function openedUnvalidatedVerdict(validations: readonly Validation[]): RuleVerdict {
  const verdict = validationVerdict(validations);
  if (verdict.verdict === 'OK') return verdict;
  return {
    ...verdict,
    verdict: 'WARNING',
    cure: 'Faites-le valider par les deux coprésidents avant d’ouvrir, ou passez outre s’ils sont d’accord en séance.',
  };
}
