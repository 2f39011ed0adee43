import { ConsoleInstallingDocument } from '../../../client-sdk/src';
import { page } from '../../http/page';
import type { Visit } from '../../http/visit';
import { capital } from '../../shell/capital';
import { mayAct } from '../../shell/may';
import { InstallingBodies } from './installing-bodies';
import type { Place, Waiting } from './installing-place';
import { InstallingPeople } from './installing-people';
import { InstallingTokens } from './installing-tokens';

/** A département in three steps, each with what is done and what is not: one stops and goes on later. */
export const installingPage = page({
  path: '/:departement/installer',
  document: ConsoleInstallingDocument,
  variables: ({ params }) => ({ code: params.departement! }),
  title: 'Installer un département',
  area: 'directory',
  view: ({ departement, viewer }, visit) =>
    departement && mayAct(visit.shell, departement.code, 'installBody') ? (
      <Installing place={departement} waiting={viewer.mandateProposals} visit={visit} />
    ) : null,
});

interface InstallingProps {
  place: Place;
  waiting: Waiting;
  visit: Visit;
}

function Installing({ place, waiting, visit }: InstallingProps) {
  const here = waiting.filter(({ departement }) => departement === place.code);
  return (
    <>
      <h1>
        Installer le département{'\u00a0'}: {place.name} ({place.code})
      </h1>
      <p>
        Trois étapes, à reprendre quand vous voulez{'\u00a0'}: ce qui est fait le reste. Les instances d’abord, puis les
        personnes qui y siègent ou en tiennent le secrétariat{'\u00a0'}; la troisième dit qui manque encore.
      </p>
      <section aria-labelledby="etape-instances">
        <h2 id="etape-instances">1. Les instances</h2>
        <InstallingBodies place={place} visit={visit} />
      </section>
      <section aria-labelledby="etape-personnes">
        <h2 id="etape-personnes">2. Les premières personnes</h2>
        <InstallingPeople place={place} waiting={here} visit={visit} />
      </section>
      <section aria-labelledby="etape-sieges">
        <h2 id="etape-sieges">3. Les sièges sans personne</h2>
        <UnattendedSeats place={place} visit={visit} />
      </section>
      <section aria-labelledby="jetons">
        <h2 id="jetons">Programmes qui lisent ou écrivent ici (jetons d’API)</h2>
        <p>Chacun agit au nom d’une personne, sous son mandat. Elle le révoque depuis la page de son compte.</p>
        <InstallingTokens place={place} visit={visit} />
      </section>
    </>
  );
}

function UnattendedSeats({ place, visit: { labels } }: Omit<InstallingProps, 'waiting'>) {
  const empty = place.bodies.flatMap((body) => body.unattendedSeats.map((seat) => ({ ...seat, body })));
  if (empty.length === 0) return <p>Chaque siège des instances installées a une personne avec un compte.</p>;
  return (
    <ul>
      {empty.map(({ body, formation, says }) => (
        <li>
          <strong>
            {capital(body.shortName)}, {labels.of('Formation', formation).toLowerCase()}
          </strong>
          {'\u00a0'}: {says}
        </li>
      ))}
    </ul>
  );
}
