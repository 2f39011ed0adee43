import { day } from '../../shell/dates';
import { daysBetween } from './day-counts';
import { uncovered } from './uncovered';
import type { PathwayProps } from './pathway';

/** Units of the drawing: the twenty-four months across, and room below for the mark of today. */
const WIDE = 480;
const HIGH = 72;
const TOP = 12;
const BAR = 40;

/** Twenty-four months on a line. The list under it says the same in words. */
export function PeriodsLine({ pathway, today }: Pick<PathwayProps, 'pathway' | 'today'>) {
  const { periods, firstStartedOn, endsOn } = pathway;
  const whole = daysBetween(firstStartedOn, endsOn) + 1;
  const at = (date: string) => clamp(Math.round((daysBetween(firstStartedOn, date) / whole) * WIDE));
  const after = (date: string) => clamp(Math.round(((daysBetween(firstStartedOn, date) + 1) / whole) * WIDE));
  const until = pathway.ended && pathway.ended.on < today ? pathway.ended.on : today;
  return (
    <figure class="console-periods">
      <svg
        class="console-periods__line"
        viewBox={`0 0 ${WIDE} ${HIGH}`}
        role="img"
        aria-label={`Périodes du ${day(firstStartedOn)} au ${day(endsOn)}. La liste qui suit dit la même chose.`}
        focusable="false"
      >
        <rect class="console-periods__whole" x="1" y={TOP} width={WIDE - 2} height={BAR} />
        {uncovered(pathway, today).map(({ firstDay, lastDay }) => (
          <Gap from={at(firstDay)} to={after(lastDay)} />
        ))}
        {periods.map(({ number, startsOn, endsOn: last }) => (
          <>
            <rect
              class="console-periods__granted"
              x={at(startsOn) + 1}
              y={TOP}
              width={Math.max(2, after(last) - at(startsOn) - 2)}
              height={BAR}
            />
            <rect
              class="console-periods__used"
              x={at(startsOn) + 1}
              y={TOP + BAR - 10}
              width={Math.max(0, after(last < until ? last : until) - at(startsOn) - 2)}
              height="10"
            />
            <text class="console-periods__number" x={(at(startsOn) + after(last)) / 2} y={TOP + 24}>
              {number}
            </text>
          </>
        ))}
        {today >= firstStartedOn && today <= endsOn && (
          <path class="console-periods__today" d={`M${at(today)} ${TOP - 10}V${HIGH - 4}`} />
        )}
      </svg>
      <figcaption class="console-periods__legend">
        Un cadre est une période autorisée, et son trait plein les jours passés. Des hachures sont des jours qu’aucun
        acte ne couvre. Le trait vertical est aujourd’hui. La ligne entière compte 24 mois.
      </figcaption>
    </figure>
  );
}

const clamp = (x: number): number => Math.min(WIDE, Math.max(0, x));

/** Between two lines of the hatching: told without a colour. */
const STEP = 4;

function Gap({ from, to }: { from: number; to: number }) {
  const lines = Array.from(
    { length: Math.max(1, Math.floor((to - from) / STEP)) },
    (_, index) => from + 2 + index * STEP,
  );
  return <path class="console-periods__gap" d={lines.map((x) => `M${x} ${TOP}V${TOP + BAR}`).join('')} />;
}
