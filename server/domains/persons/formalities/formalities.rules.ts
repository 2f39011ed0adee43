import { dayFigures, dayWord } from '../../../kernel/french-date';
import { addDays, type LocalDate } from '../../../kernel/local-date';
import type { RuleVerdict } from '../../../kernel/verdict';
import type { ReturnRisk, ReturnStage } from '../../../kernel/words';

/** CESEDA R.425-2: thirty days from the récépissé. */
const REFLECTION_DAYS = 30;

/** Told before its last day, while there is time to choose, and on the desk for as long after it. */
export const REFLECTION_TOLD = 'P7D';

export const reflectionEnd = (receiptOn: LocalDate): LocalDate => addDays(receiptOn, REFLECTION_DAYS);

/** Until when she may think it over, and what comes then. */
export function reflectionVerdict(receiptOn: LocalDate, today: LocalDate): RuleVerdict {
  const endsOn = reflectionEnd(receiptOn);
  return {
    rule: 'REFLECTION_PERIOD',
    article: 'CESEDA R.425-2',
    verdict: 'OK',
    value: receiptOn,
    limit: endsOn,
    message:
      endsOn < today
        ? `Ce délai de trente jours s’est achevé le ${dayFigures(endsOn)}.`
        : `La personne peut réfléchir jusqu’au ${dayWord(endsOn)}, sans être éloignée ; l’équipe est rappelée sept jours avant.`,
    cure:
      'Préparez avec elle et son avocat ce qui suit : plainte ou témoignage et carte de séjour (CESEDA L.425-1), parcours de ' +
      'sortie, asile.',
  };
}

const UNDER_WAY: readonly ReturnStage[] = ['PREPARED', 'RETURNED'];

interface AssessedReturn {
  stage: ReturnStage;
  risk: ReturnRisk | null;
}

/** Nobody goes back before the risk was looked at, nor to where it was found too great. */
export function returnVerdict({ stage, risk }: AssessedReturn): RuleVerdict {
  const base = { rule: 'RETURN_RISK', article: 'Convention de Varsovie art. 16' } as const;
  const fits: RuleVerdict = { ...base, verdict: 'OK', message: 'Le risque a été évalué.' };
  if (!UNDER_WAY.includes(stage)) return fits;
  if (risk === null)
    return {
      ...base,
      verdict: 'BLOCKING',
      message: 'Un retour ne se prépare qu’une fois son risque évalué.',
      cure: 'Faites évaluer le risque (OFII, association du pays), puis écrivez le résultat et son jour.',
    };
  if (risk === 'LOW') return fits;
  return {
    ...base,
    verdict: 'WARNING',
    message: 'L’évaluation trouve un risque sérieux pour la personne, ou un retour impossible.',
    cure: 'Cherchez avec elle une autre voie : le retour respecte ses droits, sa sécurité et sa dignité.',
  };
}
