import { KEY_BACKUP_DAYS } from '../../../kernel/key-backups';
import { addDays, type LocalDate } from '../../../kernel/local-date';
import type { RuleName } from '../../../kernel/rule-names';
import type { RuleVerdict } from '../../../kernel/verdict';
import { dayAfterRemedies } from '../../coordination/decisions/remedies.rules';
import { legalEndOf, type RetentionFacts } from './retention.rules';

export function completeInBackupsOn(today: LocalDate): LocalDate {
  return addDays(today, KEY_BACKUP_DAYS);
}

/** Dated, as the delays of retention are: a delay that changes is a new line, and the old one ends. */
export const erasureDelays: readonly { days: number; article: string; from: LocalDate; until: LocalDate | null }[] = [
  { days: 15, article: 'interprétation : RGPD art. 12, 3 (un mois au plus)', from: '2018-05-25', until: null },
];

/** The day on which what is asked today is destroyed. */
export function destroysOn(today: LocalDate): LocalDate {
  const delay = erasureDelays.find(({ from, until }) => from <= today && (until === null || today < until));
  return addDays(today, (delay ?? erasureDelays.at(-1)!).days);
}

/** RGPD art. 17, 3, b: what an authority has decided for the person is carried out with the file. */
export function runningVerdict(facts: RetentionFacts, today: LocalDate): RuleVerdict {
  const [rule, article] = ['ERASURE_WHILE_RUNNING', 'RGPD art. 17, 3, b'] as const;
  const authorised = facts.decisions.some(({ sense }) => sense === 'AUTHORISED');
  const end = legalEndOf(facts);
  if (!authorised || !['DECIDED', 'RUNNING'].includes(facts.stage) || (end !== null && end <= today))
    return ok(rule, article);
  return {
    rule,
    article,
    verdict: 'BLOCKING',
    value: today,
    limit: end ?? undefined,
    message: 'Une décision du préfet s’exécute avec ce dossier : il ne peut pas être effacé pendant le parcours.',
    cure: 'Faites d’abord constater la fin du parcours ; pour cesser de partager, retirez l’accord de la personne.',
  };
}

/** RGPD art. 17, 3, e: while the decision may be contested, the file is needed to do so. */
export function remediesVerdict(facts: RetentionFacts, today: LocalDate): RuleVerdict {
  const [rule, article] = ['ERASURE_WHILE_REMEDIES_RUN', 'CJA R.421-1 ; RGPD art. 17, 3, e'] as const;
  const free = facts.decisions
    .map((decision) => dayAfterRemedies(facts.departement, decision))
    .sort()
    .at(-1);
  if (free === undefined || free <= today) return ok(rule, article);
  const notified = facts.decisions.every(({ notifiedOn }) => notifiedOn !== null);
  return {
    rule,
    article,
    verdict: 'BLOCKING',
    value: today,
    limit: free,
    message: `La décision peut encore être contestée : le dossier pourra être effacé à partir du ${free}.`,
    cure: notified
      ? 'Recommencez à cette date.'
      : 'Faites enregistrer la notification de la décision : le délai de recours court à partir d’elle.',
  };
}

/** Said before it is asked, passed over by name. */
export const finalVerdict: RuleVerdict = {
  rule: 'ERASURE_IS_FINAL',
  article: 'RGPD art. 17',
  verdict: 'WARNING',
  message:
    'Le dossier se ferme à tous dès maintenant, et ses partages prennent fin. Sa clé sera détruite dans quinze jours : plus personne ne ' +
    'pourra alors le relire. Jusque-là, votre équipe peut annuler.',
  cure: 'Vérifiez que la personne le demande, et remettez-lui d’abord ce qu’elle souhaite garder.',
};

const ok = (rule: RuleName, article: string): RuleVerdict => ({
  rule,
  article,
  verdict: 'OK',
  message: 'Condition remplie.',
});
