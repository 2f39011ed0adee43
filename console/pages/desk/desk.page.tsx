import { ConsoleDeskDocument, type ConsoleDeskQuery } from '../../../client-sdk/src';
import { Empty } from '../../elements';
import { page } from '../../http/page';
import { useVisit } from '../../http/context';
import { capital } from '../../shell/capital';
import { day, hour, weekday } from '../../shell/dates';
import { ReceivedList } from '../pleadings/received-list';
import { leadsAlerts } from '../referrals/to-answer';
import { NationalDesk } from './national-desk';
import { ToDoList } from './to-do-list';

type Place = ConsoleDeskQuery['viewer']['departements'][number];

/** What waits for the reader, what comes, what is theirs: the first page of the day. */
export const deskPage = page({
  path: '/',
  document: ConsoleDeskDocument,
  variables: (_asked, today) => ({ today }),
  title: 'Mon bureau',
  area: 'desk',
  view: ({ viewer }) => (
    <>
      <h1>Mon bureau</h1>
      <div class="console-desk">
        <section aria-labelledby="a-faire">
          <h2 id="a-faire">Ce qui m’attend</h2>
          <ToDoList items={viewer.toDo} severalPlaces={viewer.departements.length > 1} />
        </section>
        <div>
          <NationalDesk />
          {viewer.departements.map((place) => (
            <PlaceDesk place={place} named={viewer.departements.length > 1} />
          ))}
        </div>
      </div>
      {viewer.departements.length === 0 && viewer.mandates.length === 0 && (
        <Empty>Aucun mandat en cours n’est rattaché à ce compte : demandez-le au secrétariat de votre instance.</Empty>
      )}
    </>
  ),
});

function PlaceDesk({ place, named }: { place: Place; named: boolean }) {
  const where = named ? ` – ${place.name}` : '';
  const { code } = place;
  const { shell } = useVisit();
  return (
    <>
      <section aria-labelledby={`seances-${code}`}>
        <h2 id={`seances-${code}`}>Prochaines séances{where}</h2>
        <NextSittings place={place} />
        <p>
          <a class="fr-link" href={`/${code}/seances`}>
            Toutes les séances
          </a>
        </p>
      </section>
      {place.receivedPleadings.nodes.length > 0 && (
        <section aria-labelledby={`ecrits-${code}`}>
          <h2 id={`ecrits-${code}`}>Écrits reçus{where}</h2>
          <ReceivedList pleadings={place.receivedPleadings.nodes} departement={code} />
          <p>
            <a class="fr-link" href={`/${code}/ecrits-recus`}>
              Tous les écrits reçus
            </a>
          </p>
        </section>
      )}
      {leadsAlerts(shell, code) && (
        <p>
          <a class="fr-link" href={`/${code}/alertes`}>
            Alertes à votre parquet{where}
          </a>
        </p>
      )}
      {place.cases.nodes.length > 0 && (
        <section aria-labelledby={`dossiers-${code}`}>
          <h2 id={`dossiers-${code}`}>Mes dossiers{where}</h2>
          <MyFiles place={place} />
          <p>
            <a class="fr-link" href={`/${code}/dossiers`}>
              Tous mes dossiers
            </a>
          </p>
        </section>
      )}
    </>
  );
}

/** One of today that was held is behind us. */
const OVER = ['HELD', 'CANCELLED'];

function NextSittings({ place: { code, sessions } }: { place: Place }) {
  const { labels } = useVisit();
  const next = sessions.nodes.filter(({ status }) => !OVER.includes(status)).slice(0, 5);
  if (next.length === 0) return <Empty>Aucune séance n’est fixée.</Empty>;
  return (
    <ul class="console-list">
      {next.map(({ id, heldOn, startsAt, place, status, formation, body }) => (
        <li>
          <a href={`/${code}/seances/${id}`}>
            {weekday(heldOn)} à {hour(startsAt)}
          </a>
          <span class="console-list__more">
            {body.shortName}, {labels.of('Formation', formation).toLowerCase()}. {place}.{' '}
            {capital(labels.of('SessionStatus', status))}.
          </span>
        </li>
      ))}
    </ul>
  );
}

function MyFiles({ place: { code, cases } }: { place: Place }) {
  const { labels } = useVisit();
  return (
    <ul class="console-list">
      {cases.nodes.map(({ id, reference, stage, openedAt }) => (
        <li>
          <a href={`/${code}/dossiers/${id}`}>{reference}</a>
          <span class="console-list__more">
            {capital(labels.of('Stage', stage))}, ouvert le {day(openedAt)}.
          </span>
        </li>
      ))}
    </ul>
  );
}
