import type { CircuitLineFragment } from '../../../client-sdk/src';
import { Badge, type Tone } from '../../elements';
import { useVisit } from '../../http/context';
import { capital } from '../../shell/capital';
import { day, hour } from '../../shell/dates';

type Clock = CircuitLineFragment['clocks'][number];

/** What nobody wrote down is never red: it says nothing of whether it was done. */
const TONES: Readonly<Record<Clock['state'], Tone | 'neutral'>> = {
  RUNNING: 'info',
  MET: 'success',
  LATE: 'warning',
  UNKNOWN: 'neutral',
};

export function Clocks({ clocks }: { clocks: readonly Clock[] }) {
  const { labels } = useVisit();
  return (
    <section aria-labelledby="delais">
      <h2 id="delais">Délais</h2>
      <ul class="console-list">
        {clocks.map((clock) => (
          <li>
            {capital(labels.of('CircuitClockName', clock.clock))}{' '}
            <Badge small plain kind={TONES[clock.state]}>
              {labels.of('ClockState', clock.state)}
            </Badge>
            <span class="console-list__more">{wordsOf(clock)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function wordsOf({ clock, dueOn, dueAt, doneOn, article }: Clock): string {
  const due = dueOn ? `Au plus tard le ${day(dueOn)}${dueAt ? ` à ${hour(dueAt)}` : ''}` : FROM[clock];
  return `${due} (${article}).${doneOn ? ` Le ${day(doneOn)}.` : ''}`;
}

const FROM: Readonly<Record<Clock['clock'], string>> = {
  ORDER: 'À partir de l’appel',
  JUDGE: 'Huit jours à partir de l’ordonnance, qui n’est pas renseignée',
  HEARING: 'Quinze jours à partir de la saisine du juge, qui n’est pas renseignée',
};
