import { addMonths, type LocalDate } from '../../../kernel/local-date';
import { LONGEST_MONTHS } from '../../../kernel/pathway-length';
import type { DecisionSense, Stage } from '../../../kernel/words';
import { dayAfterRemedies } from '../../coordination/decisions/remedies.rules';

export interface DecisionDates {
  sense: DecisionSense;
  signedOn: LocalDate;
  notifiedOn: LocalDate | null;
}

/** What retention depends on; dates are those of the département. */
export interface RetentionFacts {
  departement: string;
  stage: Stage;
  outcome: string | null;
  lastTraceOn: LocalDate;
  endedOn: LocalDate | null;
  archivedOn: LocalDate | null;
  pathwayStartedOn: LocalDate | null;
  decisions: DecisionDates[];
}

export type RetentionRuleName = 'ENDED_CASE' | 'REFUSED_CASE' | 'WITHDRAWN_CASE' | 'IDLE_CASE' | 'ORPHAN_DRAFT';

export interface RetentionRule {
  rule: RetentionRuleName;
  article: string;
  /** Months in use after the date from which it counts; then the file is archived: nobody reads it. */
  months: number;
  /** Months in the archive before it is destroyed: the delay of remedies at least. */
  archivedMonths: number;
  /** In French, for whoever holds the file. */
  says: string;
  from: LocalDate;
  until: LocalDate | null;
}

const ARCHIVE =
  'puis archivé deux mois au moins, le temps des recours (CJA R.421-1), que plus personne ne le lise, puis détruit';

/** Dated: a delay that changes is a new line, and the old one ends. « interprétation » where no text gives the number. */
export const retentionRules: readonly RetentionRule[] = [
  {
    rule: 'ENDED_CASE',
    article: 'CNIL, délib. n° 2021-028 et n° 2023-095 ; RGPD art. 5, 1, e',
    months: 24,
    archivedMonths: 2,
    says: `Un dossier terminé est gardé deux ans après la fin du parcours, ${ARCHIVE}.`,
    from: '2021-03-11',
    until: null,
  },
  {
    rule: 'REFUSED_CASE',
    article: 'interprétation : RGPD art. 5, 1, e',
    months: 12,
    archivedMonths: 2,
    says: `Un dossier refusé est gardé un an après la décision, ${ARCHIVE}.`,
    from: '2018-05-25',
    until: null,
  },
  {
    rule: 'WITHDRAWN_CASE',
    article: 'interprétation : RGPD art. 5, 1, e',
    months: 12,
    archivedMonths: 2,
    says: `Un dossier retiré avant la décision est gardé un an, ${ARCHIVE}.`,
    from: '2018-05-25',
    until: null,
  },
  {
    rule: 'IDLE_CASE',
    article: 'CNIL, délib. n° 2021-028 : deux ans après le dernier contact',
    months: 24,
    archivedMonths: 2,
    says: `Un dossier déposé auquel plus rien n'arrive est gardé deux ans, ${ARCHIVE}.`,
    from: '2021-03-11',
    until: null,
  },
  {
    rule: 'ORPHAN_DRAFT',
    article: 'interprétation : RGPD art. 5, 1, c et e',
    months: 12,
    archivedMonths: 0,
    says: "Un brouillon que personne n'a repris depuis un an est détruit.",
    from: '2018-05-25',
    until: null,
  },
];

export interface Retention {
  rule: RetentionRule;
  /** From which it counts: the end, or the last trace. */
  countsFrom: LocalDate;
  archivesOn: LocalDate;
  destroysOn: LocalDate;
}

export function retentionOf(facts: RetentionFacts, today: LocalDate): Retention {
  const endedOn = facts.endedOn ?? latest(legalEndOf(facts), facts.lastTraceOn);
  const rule = ruleInForce(ruleNameFor(facts, endedOn), today);
  const countsFrom = endedOn ?? facts.lastTraceOn;
  const archivesOn = facts.archivedOn ?? addMonths(countsFrom, rule.months);
  const remediesEnd = facts.decisions.map((decision) => dayAfterRemedies(facts.departement, decision));
  const destroysOn = [addMonths(archivesOn, rule.archivedMonths), ...remediesEnd].sort().at(-1)!;
  return { rule, countsFrom, archivesOn, destroysOn };
}

/** Twenty-four months end a pathway that nobody ended, but never before the last thing that happened to it: it still runs. */
const latest = (legalEnd: LocalDate | null, lastTraceOn: LocalDate): LocalDate | null =>
  legalEnd !== null && legalEnd < lastTraceOn ? lastTraceOn : legalEnd;

export type Step = 'ARCHIVE' | 'DESTROY';

/** One step at a time: what was never archived is not destroyed, save a draft, which nobody but its team ever read. */
export function dueStep(facts: RetentionFacts, today: LocalDate): { step: Step; retention: Retention } | null {
  const retention = retentionOf(facts, today);
  if (facts.stage === 'ARCHIVED' || facts.stage === 'DRAFT')
    return retention.destroysOn <= today ? { step: 'DESTROY', retention } : null;
  return retention.archivesOn <= today ? { step: 'ARCHIVE', retention } : null;
}

export function legalEndOf({
  stage,
  pathwayStartedOn,
}: Pick<RetentionFacts, 'stage' | 'pathwayStartedOn'>): LocalDate | null {
  return (stage === 'RUNNING' || stage === 'DECIDED') && pathwayStartedOn
    ? addMonths(pathwayStartedOn, LONGEST_MONTHS)
    : null;
}

function ruleNameFor({ stage, outcome }: RetentionFacts, endedOn: LocalDate | null): RetentionRuleName {
  if (stage === 'DRAFT') return 'ORPHAN_DRAFT';
  if (endedOn === null) return 'IDLE_CASE';
  if (outcome === 'REFUSED') return 'REFUSED_CASE';
  return outcome === 'WITHDRAWN' ? 'WITHDRAWN_CASE' : 'ENDED_CASE';
}

function ruleInForce(name: RetentionRuleName, today: LocalDate): RetentionRule {
  const lines = retentionRules.filter(({ rule }) => rule === name);
  return lines.find(({ from, until }) => from <= today && (until === null || today < until)) ?? lines.at(-1)!;
}
