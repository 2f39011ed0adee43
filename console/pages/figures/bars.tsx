import { MASKED, margin, number, percent, WITHHELD } from './words';

export interface Bar {
  readonly label: string;
  readonly value: number | null;
  readonly share?: number | null;
  readonly margin: number;
  readonly withheld?: boolean;
}

/** Units of the drawing across its width: shares of the longest bar. */
const WIDE = 1000;
const HIGH = 20;

/** Bars from zero, each with the interval in which the true number is. A table with the same numbers stands beside it. */
export function Bars({ title, bars }: { title: string; bars: readonly Bar[] }) {
  const longest = Math.max(1, ...bars.map(({ value, margin: away }) => (value ?? 0) + away));
  return (
    <figure class="console-bars">
      <figcaption>{title}</figcaption>
      <div role="img" aria-label={`${title} Les mêmes nombres sont dans le tableau qui suit.`}>
        {bars.map((bar) => (
          <div class="console-bars__line">
            <span class="console-bars__label">{bar.label}</span>
            <Drawn bar={bar} longest={longest} />
            <span class="console-bars__figure">{figureOf(bar)}</span>
          </div>
        ))}
      </div>
      <p class="console-bars__legend">
        La barre est le nombre publié ; le trait, l’intervalle où se trouve certainement le vrai nombre.
      </p>
    </figure>
  );
}

function figureOf({ value, share, margin: away, withheld }: Bar): string {
  if (withheld) return WITHHELD;
  if (value === null) return MASKED;
  const part = share === null || share === undefined ? '' : ` (${percent(share)})`;
  return `${number(value)}${part} ${margin(away)}`;
}

function Drawn({ bar: { value, margin: away }, longest }: { bar: Bar; longest: number }) {
  const at = (persons: number) => Math.round((Math.max(0, persons) / longest) * WIDE);
  return (
    <svg class="console-bars__bar" viewBox={`0 0 ${WIDE} ${HIGH}`} preserveAspectRatio="none" focusable="false">
      {value !== null && (
        <>
          <rect class="console-bars__value" x="0" y="2" width={at(value)} height={HIGH - 4} />
          <rect
            class="console-bars__interval"
            x={at(value - away)}
            y={HIGH / 2 - 1.5}
            width={at(value + away) - at(value - away)}
            height="3"
          />
        </>
      )}
    </svg>
  );
}
