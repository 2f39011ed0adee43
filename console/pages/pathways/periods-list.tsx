import { Badge, TextLink } from '../../elements';
import { day } from '../../shell/dates';
import { daysBetween } from './day-counts';
import type { Pathway, PathwayProps } from './pathway';
import { uncovered } from './uncovered';

/** Each period and each gap, in their order: what the line draws. */
export function PeriodsList(props: PathwayProps) {
  const { pathway, today, visit } = props;
  const { periods } = pathway;
  const lines = [
    ...periods.map((period) => ({
      from: period.startsOn,
      line: <PeriodLine {...{ period, current: isCurrent(period, props) }} at={atOf(visit)} />,
    })),
    ...uncovered(pathway, today).map((gap) => ({ from: gap.firstDay, line: <GapLine {...gap} /> })),
  ].sort((one, other) => one.from.localeCompare(other.from));
  return <ol class="console-list">{lines.map(({ line }) => line)}</ol>;
}

const atOf = ({ asked }: PathwayProps['visit']) => `/${asked.params.departement}/decisions`;

type Period = Pathway['periods'][number];

const isCurrent = ({ startsOn, endsOn }: Period, { pathway, today }: PathwayProps): boolean =>
  !pathway.ended && startsOn <= today && today <= endsOn;

function PeriodLine({ period, current, at }: { period: Period; current: boolean; at: string }) {
  const { number, startsOn, endsOn, signedOn, signatory, decision } = period;
  return (
    <li>
      <strong>
        Période {number}
        {'\u00a0'}: du {day(startsOn)} au {day(endsOn)}
      </strong>{' '}
      {current && (
        <Badge kind="info" small>
          En cours
        </Badge>
      )}
      <span class="console-list__more">
        Acte signé le {day(signedOn)} par {signatory}.
        {decision ? '' : ' Décision signée ailleurs, ou avant la plateforme.'}
      </span>
      {decision && (
        <TextLink href={`${at}/${decision.id}`}>
          Sa décision<span class="fr-sr-only"> de la période {number}</span>
        </TextLink>
      )}
    </li>
  );
}

function GapLine({ firstDay, lastDay, goesOn }: ReturnType<typeof uncovered>[number]) {
  const days = daysBetween(firstDay, lastDay) + 1;
  return (
    <li>
      <strong>
        Sans autorisation{'\u00a0'}: {goesOn ? `depuis le ${day(firstDay)}` : `du ${day(firstDay)} au ${day(lastDay)}`}
      </strong>{' '}
      <Badge kind="warning" small>{`${days} jour${days > 1 ? 's' : ''}`}</Badge>
      <span class="console-list__more">Aucun acte ne couvre ces jours, et ils ne se rattrapent pas.</span>
    </li>
  );
}
