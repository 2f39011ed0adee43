import { Alert, Badge, ButtonGroup, ButtonLink, TextLink } from '../../elements';
import type { Visit } from '../../http/visit';
import type { Place, Waiting } from './installing-place';
import { capital } from '../../shell/capital';

interface InstallingPeopleProps {
  place: Place;
  waiting: Waiting;
  visit: Visit;
}

/** Without these nobody convenes, nobody watches, and nobody is a second person. */
const FIRST = ['COORDINATOR', 'DPO', 'SECRETARY_GENERAL'] as const;

export function InstallingPeople({ place, waiting, visit: { labels } }: InstallingPeopleProps) {
  const held = (role: string) => place.mandates.nodes.filter((mandate) => mandate.role === role);
  const asked = (role: string) => waiting.filter((proposal) => proposal.role === role);
  return (
    <>
      <p>Sans elles, personne ne convoque, personne ne veille aux données, et nul mandat n’a de seconde personne.</p>
      <ul class="console-list">
        {FIRST.map((role) => (
          <li>
            <FirstPerson
              label={capital(labels.of('Role', role))}
              names={held(role).map(({ account }) => account.name)}
              waiting={asked(role).length}
            />
          </li>
        ))}
      </ul>
      <Alert kind="info" small>
        Ces mandats se donnent à deux{'\u00a0'}: vous proposez, une seconde personne approuve, puis la personne invitée
        accepte.
      </Alert>
      <ButtonGroup>
        <ButtonLink href={`/${place.code}/annuaire/nouveau`}>Donner un mandat</ButtonLink>
        <ButtonLink kind="secondary" href={`/${place.code}/annuaire/organismes`}>
          Enregistrer une association
        </ButtonLink>
      </ButtonGroup>
      <p>
        <TextLink href={`/${place.code}/annuaire/propositions`}>
          Mandats en attente dans ce département ({waiting.length})
        </TextLink>
      </p>
    </>
  );
}

function FirstPerson({ label, names, waiting }: { label: string; names: readonly string[]; waiting: number }) {
  const there = names.length > 0;
  return (
    <>
      <Badge kind={there ? 'success' : waiting > 0 ? 'info' : 'warning'} small>
        {there ? 'En place' : waiting > 0 ? 'En attente' : 'À donner'}
      </Badge>{' '}
      {label}
      {there && (
        <>
          {'\u00a0'}: {names.join(', ')}
        </>
      )}
    </>
  );
}
