import type { Visit } from '../http/visit';
import { moment } from './dates';

/** A session locks after this long without a page or a save. */
const IDLE_SECONDS = 15 * 60;

/** When the session locks, for who has no script; a script warns before. */
export function SessionLine({ visit: { visitor, now } }: { visit: Visit }) {
  if (!visitor) return null;
  const left = Math.max(0, Math.floor((visitor.expires - now.getTime()) / 1000));
  const isExtended = left > IDLE_SECONDS;
  const seconds = Math.min(IDLE_SECONDS, left);
  const at = moment(new Date(now.getTime() + seconds * 1000)).split(' à ')[1];
  return (
    <aside
      aria-label="Votre session"
      class="console-session console-no-print"
      data-session-lock={seconds}
      data-session-extends={isExtended ? '' : undefined}
    >
      {isExtended
        ? `Sans nouvelle page, votre session se verrouille à ${at}.`
        : `Votre session prend fin à ${at}\u00a0: il faudra vous identifier de nouveau.`}{' '}
      Ce que vous enverriez ensuite est gardé trente minutes.
    </aside>
  );
}
