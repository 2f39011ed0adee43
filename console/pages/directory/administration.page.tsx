import { ConsoleAdministrationDocument, type ConsoleAdministrationQuery } from '../../../client-sdk/src';
import { ButtonLink, Empty } from '../../elements';
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
    return administers ? <Administration waiting={waiting(viewer)} territories={national.territories} /> : null;
  },
});

const waiting = ({ mandateProposals }: ConsoleAdministrationQuery['viewer']): number =>
  mandateProposals.filter(({ state }) => state === 'PENDING').length;

interface AdministrationProps {
  waiting: number;
  territories: ConsoleAdministrationQuery['national']['territories'];
}

function Administration({ waiting: count, territories }: AdministrationProps) {
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
      <h2>Départements</h2>
      <p>Choisissez celui à installer ou à tenir à jour.</p>
      <ul class="console-departements">
        {territories.map(({ code, name }) => (
          <li>
            <a href={`/${code}/installer`}>
              {code} {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
