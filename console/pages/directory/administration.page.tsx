import { ConsoleAdministrationDocument, type ConsoleAdministrationQuery } from '../../../client-sdk/src';
import { ButtonLink, Empty } from '../../elements';
import { useVisit } from '../../http/context';
import { page } from '../../http/page';

/** Every département, for who installs them: an administrator reads no file. */
export const administrationPage = page({
  path: '/administration',
  document: ConsoleAdministrationDocument,
  variables: () => ({}),
  title: 'Administration',
  area: 'directory',
  view: ({ viewer, national }) => {
    const administers = viewer.mandates.some(({ role, departement }) => role === 'ADMIN' && departement === null);
    return administers ? <Administration waiting={waiting(viewer)} national={national} /> : null;
  },
});

type National = ConsoleAdministrationQuery['national'];

const waiting = ({ mandateProposals }: ConsoleAdministrationQuery['viewer']): number =>
  mandateProposals.filter(({ state }) => state === 'PENDING').length;

interface AdministrationProps {
  waiting: number;
  national: National;
}

function Administration({ waiting: count, national }: AdministrationProps) {
  return (
    <>
      <h1>Administration</h1>
      <h2>Mandats à approuver</h2>
      {count === 0 ? (
        <Empty>Aucun mandat n’attend une seconde personne.</Empty>
      ) : (
        <p>
          <ButtonLink href="/administration/propositions">
            {count === 1 ? 'Un mandat attend' : `${count} mandats attendent`}
          </ButtonLink>
        </p>
      )}
      <Departements national={national} />
    </>
  );
}

/** Those where the most is to install first: by their bodies, never by who reads what there. */
function Departements({ national }: { national: National }) {
  const places = national.territories.map((place) => ({ ...place, missing: missingOf(national.coverage, place.code) }));
  const [toInstall, installed] = [places.filter(({ missing }) => missing.length > 0), places.filter(isWhole)];
  toInstall.sort((one, other) => other.missing.length - one.missing.length);
  return (
    <>
      <h2>Départements à installer</h2>
      {toInstall.length === 0 && <Empty>Toutes les instances de tous les départements sont installées.</Empty>}
      <Places places={toInstall} />
      {installed.length > 0 && (
        <>
          <h2>Départements installés</h2>
          <p>Toutes leurs instances le sont. Choisissez celui à tenir à jour.</p>
          <Places places={installed} />
        </>
      )}
    </>
  );
}

type Line = National['coverage'][number];

interface Place {
  code: string;
  name: string;
  missing: readonly Line[];
}

const missingOf = (lines: readonly Line[], code: string) =>
  lines.filter(({ territory, state }) => territory.code === code && state !== 'INSTALLED');
const isWhole = ({ missing }: Place): boolean => missing.length === 0;

function Places({ places }: { places: readonly Place[] }) {
  const { labels } = useVisit();
  return (
    <ul class="console-departements">
      {places.map(({ code, name, missing }) => (
        <li>
          <a href={`/${code}/installer`}>
            {code} {name}
          </a>
          {missing.length > 0 && (
            <span class="console-list__more">
              {missing.map(({ body, state }) => `${short(body)} ${labels.of('BodyState', state)}`).join(', ')}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

const SHORT: Readonly<Record<string, string>> = {
  PROSTITUTION_EXIT_COMMISSION: 'commission',
  CODAF: 'CODAF',
  VICTIM_SUPPORT_COMMITTEE: 'comité local',
};
const short = (body: string): string => SHORT[body] ?? body;
