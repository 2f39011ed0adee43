import { dayFigures } from '../../../kernel/french-date';
import { addDays, addMonths, daysBetween, type LocalDate } from '../../../kernel/local-date';
import { LONGEST_MONTHS, PERIOD_MONTHS } from '../../../kernel/pathway-length';
import type { RuleName } from '../../../kernel/rule-names';
import type { RuleVerdict } from '../../../kernel/verdict';
import type { PathwayEnd } from '../../../kernel/words';

const MOST_PERIODS = LONGEST_MONTHS / PERIOD_MONTHS;
const ARTICLE = 'CASF L.121-9';

/** What an act authorised. `cutOn`: its last day, where the file moved to another département. */
export interface Authorised {
  startsOn: LocalDate;
  cutOn: LocalDate | null;
}

export interface Period {
  number: number;
  startsOn: LocalDate;
  endsOn: LocalDate;
}

export interface Gap {
  firstDay: LocalDate;
  lastDay: LocalDate;
}

/** The last day that the law allows. */
export const lastDayOf = (firstStartedOn: LocalDate): LocalDate =>
  addDays(addMonths(firstStartedOn, LONGEST_MONTHS), -1);

const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b);

/** In order. A gap shortens the last one: the twenty-four months are counted from the first day. */
export function periodsFrom(authorised: readonly Authorised[]): Period[] {
  return authorised.map(({ startsOn, cutOn }, index) => ({
    number: index + 1,
    startsOn,
    endsOn: cutOn ?? earlier(addDays(addMonths(startsOn, PERIOD_MONTHS), -1), lastDayOf(authorised[0]!.startsOn)),
  }));
}

export const gapsBetween = (periods: readonly Period[]): Gap[] =>
  periods.slice(1).flatMap(({ startsOn }, index) => {
    const [firstDay, lastDay] = [addDays(periods[index]!.endsOn, 1), addDays(startsOn, -1)];
    return firstDay <= lastDay ? [{ firstDay, lastDay }] : [];
  });

/** Months that have begun, within the periods and until that day. */
export function monthsUsed(periods: readonly Period[], until: LocalDate): number {
  const begun = periods.flatMap(({ startsOn, endsOn }) =>
    Array.from({ length: PERIOD_MONTHS }, (_, month) => addMonths(startsOn, month)).filter(
      (first) => first <= endsOn && first <= until,
    ),
  );
  return Math.min(begun.length, LONGEST_MONTHS);
}

const verdictOf = (
  rule: RuleName,
  verdict: RuleVerdict['verdict'],
  message: string,
  more: Pick<RuleVerdict, 'value' | 'limit' | 'cure'> = {},
): RuleVerdict => ({ rule, article: ARTICLE, verdict, message, ...more });

/** What the law says of one more period, beginning that day after those. */
export function nextPeriodVerdicts(former: readonly Authorised[], startsOn: LocalDate): RuleVerdict[] {
  const last = periodsFrom(former).at(-1);
  if (!last) return [];
  return [lengthVerdict(former, startsOn), overlapVerdict(last, startsOn), gapVerdict(last, startsOn)];
}

export function lengthVerdict(former: readonly Authorised[], startsOn: LocalDate): RuleVerdict {
  const longest = lastDayOf(former[0]!.startsOn);
  const more = { value: startsOn, limit: longest };
  if (former.filter(({ cutOn }) => cutOn === null).length >= MOST_PERIODS)
    return verdictOf(
      'PATHWAY_LENGTH',
      'BLOCKING',
      'Quatre périodes de six mois ont déjà été autorisées : il n’y en a pas de cinquième.',
      { ...more, cure: 'Terminez le parcours, et orientez la personne vers le droit commun.' },
    );
  if (startsOn > longest)
    return verdictOf(
      'PATHWAY_LENGTH',
      'BLOCKING',
      `Un parcours dure 24 mois au plus depuis son premier jour : celui-ci s’achève le ${dayFigures(longest)}.`,
      { ...more, cure: 'Vérifiez la date de début, ou terminez le parcours.' },
    );
  if (addDays(addMonths(startsOn, PERIOD_MONTHS), -1) > longest)
    return verdictOf(
      'PATHWAY_LENGTH',
      'WARNING',
      `Cette période compterait moins de six mois : les 24 mois s’achèvent le ${dayFigures(longest)}.`,
      { ...more, cure: 'Vérifiez la date de début : c’est celle de l’acte.' },
    );
  return verdictOf('PATHWAY_LENGTH', 'OK', 'Condition remplie.');
}

function overlapVerdict({ endsOn }: Period, startsOn: LocalDate): RuleVerdict {
  if (startsOn > endsOn) return verdictOf('PERIOD_OVERLAP', 'OK', 'Condition remplie.');
  return verdictOf('PERIOD_OVERLAP', 'BLOCKING', `La période précédente court jusqu’au ${dayFigures(endsOn)}.`, {
    value: startsOn,
    limit: endsOn,
    cure: `Indiquez un premier jour à partir du ${dayFigures(addDays(endsOn, 1))} : celui de l’acte.`,
  });
}

function gapVerdict({ endsOn }: Period, startsOn: LocalDate): RuleVerdict {
  const next = addDays(endsOn, 1);
  if (startsOn <= next) return verdictOf('PERIOD_GAP', 'OK', 'Condition remplie.');
  return verdictOf(
    'PERIOD_GAP',
    'WARNING',
    `Aucun acte ne couvre les jours du ${dayFigures(next)} au ${dayFigures(addDays(startsOn, -1))}.`,
    { value: startsOn, limit: next, cure: 'Vérifiez la date de l’acte : ces jours restent sans autorisation.' },
  );
}

/** A renewal is heard by the last sitting held in time; the days after the period are covered by nothing. */
export function renewalVerdict(lapsesOn: LocalDate, sittingOn: LocalDate | null, today: LocalDate): RuleVerdict {
  if (sittingOn) return verdictOf('RENEWAL_LATE', 'OK', 'Condition remplie.');
  const lapsed = daysBetween(lapsesOn, today);
  const message =
    lapsed > 0
      ? `La période s’est achevée le ${dayFigures(lapsesOn)}, il y a ${lapsed} jour${lapsed > 1 ? 's' : ''}.`
      : `Aucune séance n’est prévue avant le ${dayFigures(lapsesOn)}, où la période s’achève.`;
  return verdictOf('RENEWAL_LATE', 'WARNING', message, {
    value: today,
    limit: lapsesOn,
    cure: 'Demandez au secrétariat de la commission une séance dès que possible : les jours sans acte ne se rattrapent pas.',
  });
}

/** Reasons that the association knows of the person; the others are the authority's to give. */
const KNOWN_TO_THE_TEAM: readonly PathwayEnd[] = [
  'EXIT_EARLY_INSERTED',
  'WITHDRAWN_BY_PERSON',
  'LOST_CONTACT',
  'DECEASED',
  'OTHER_STATUS',
];
export const isKnownToTheTeam = (reason: PathwayEnd): boolean => KNOWN_TO_THE_TEAM.includes(reason);

/** An end that is told long after, or before the months that it says were completed, is confirmed. */
export function endVerdict(
  { firstStartedOn, endedOn, reason }: { firstStartedOn: LocalDate; endedOn: LocalDate; reason: PathwayEnd },
  today: LocalDate,
): RuleVerdict {
  const cure = 'Vérifiez la date et le motif : la fin ferme tout ce que le parcours ouvrait.';
  const longest = lastDayOf(firstStartedOn);
  if (reason === 'COMPLETED_24M' && endedOn < longest)
    return verdictOf('PATHWAY_END', 'WARNING', `Les 24 mois ne s’achèvent que le ${dayFigures(longest)}.`, {
      ...{ value: endedOn, limit: longest, cure },
    });
  if (endedOn < addMonths(today, -LONGEST_MONTHS / 2))
    return verdictOf(
      'PATHWAY_END',
      'WARNING',
      `Le parcours aurait pris fin le ${dayFigures(endedOn)}, il y a plus d’un an.`,
      { ...{ value: endedOn, limit: addMonths(today, -LONGEST_MONTHS / 2), cure } },
    );
  return verdictOf('PATHWAY_END', 'OK', 'Condition remplie.');
}
