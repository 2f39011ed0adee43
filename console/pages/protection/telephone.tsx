import type { DutyLineFragment } from '../../../client-sdk/src';
import { PhoneLink } from '../../elements';
import { useVisit } from '../../http/context';
import { capital } from '../../shell/capital';
import { day, hour } from '../../shell/dates';

/** Read at night, with one hand: the numbers of whoever answers now, then those that always do. */
export function Numbers({ duty }: { duty: readonly DutyLineFragment[] }) {
  const { labels } = useVisit();
  return (
    <ul class="console-plain console-numbers">
      {duty.map(({ side, service, phone }) => (
        <li>
          <span class="console-numbers__who">
            {capital(labels.of('DutySide', side))}
            {NBSP}: {service}
          </span>
          <PhoneLink number={phone} />
        </li>
      ))}
      <Always />
    </ul>
  );
}

const Always = () => (
  <>
    <li>
      <span class="console-numbers__who">Danger immédiat{NBSP}: police ou gendarmerie</span>
      <PhoneLink number="17" />
    </li>
    <li>
      <span class="console-numbers__who">Enfance en danger, à toute heure</span>
      <PhoneLink number="119" />
    </li>
  </>
);

/** « De 20 h à 8 h, depuis le 3 novembre 2026 ». */
export function hoursOf({ opensAt, closesAt, since, until }: DutyLineFragment): string {
  const hours = opensAt && closesAt ? `De ${hour(opensAt)} à ${hour(closesAt)}` : 'Jour et nuit';
  return `${hours}, depuis le ${day(since)}${until ? `, et jusqu’au ${day(until)} exclu` : ''}`;
}

const NBSP = '\u00a0';
