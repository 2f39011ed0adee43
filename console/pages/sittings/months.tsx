import type { Visit } from '../../http/visit';
import { capital } from '../../shell/capital';
import { hour, month, weekday } from '../../shell/dates';
import type { Sitting } from './calendar';
import { StatusBadge } from './status-badge';

/** Month by month, in the order given. */
export function Months({ sittings, visit }: { sittings: readonly Sitting[]; visit: Visit }) {
  const months = [...new Set(sittings.map(({ heldOn }) => heldOn.slice(0, 7)))];
  return (
    <>
      {months.map((each) => (
        <>
          <h3>{month(each)}</h3>
          <ul class="console-list">
            {sittings
              .filter(({ heldOn }) => heldOn.startsWith(each))
              .map((sitting) => (
                <li>
                  <Line sitting={sitting} visit={visit} />
                </li>
              ))}
          </ul>
        </>
      ))}
    </>
  );
}

function Line({ sitting, visit: { asked, labels } }: { sitting: Sitting; visit: Visit }) {
  const { id, heldOn, startsAt, status, body, formation, place, itemCount, plannedMinutes, capacityMinutes } = sitting;
  return (
    <>
      <a href={`/${asked.params.departement}/seances/${id}`}>
        {weekday(heldOn)} à {hour(startsAt)}
      </a>{' '}
      <StatusBadge status={status} />
      <span class="console-list__more">
        {capital(labels.of('BodyKind', body.kind))}, {labels.of('Formation', formation).toLowerCase()}.
        {place && ` ${place}.`}{' '}
        {itemCount === 0 ? 'Aucun point visible pour vous' : `${itemCount} ${itemCount > 1 ? 'points' : 'point'}`}
        {itemCount > 0 && `, ${plannedMinutes} minutes sur ${capacityMinutes}`}.
      </span>
    </>
  );
}
