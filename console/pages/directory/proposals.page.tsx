import { ConsoleProposalsDocument, type ConsoleProposalsQuery } from '../../../client-sdk/src';
import { Card, DefinitionList, Empty } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { Hidden, Version } from '../../forms/fields';
import { page } from '../../http/page';
import type { Visit } from '../../http/visit';
import { day, moment } from '../../shell/dates';
import { DirectoryTabs } from './tabs';
import { capital } from '../../shell/capital';

type Proposal = ConsoleProposalsQuery['viewer']['mandateProposals'][number];

/** What waits for a second person, in this département. */
export const localProposalsPage = page({
  path: '/:departement/annuaire/propositions',
  document: ConsoleProposalsDocument,
  variables: () => ({}),
  title: 'Mandats en attente',
  area: 'directory',
  view: ({ viewer }, visit) => {
    const { departement } = visit.asked.params;
    const here = viewer.mandateProposals.filter((each) => each.departement === departement);
    return (
      <>
        <h1>Mandats en attente</h1>
        <DirectoryTabs departement={departement!} current="annuaire/propositions" />
        <Proposals proposals={here} visit={visit} from={`/${departement}/annuaire/propositions`} />
      </>
    );
  },
});

/** The same, everywhere: for an administrator. */
export const proposalsPage = page({
  path: '/administration/propositions',
  document: ConsoleProposalsDocument,
  variables: () => ({}),
  title: 'Mandats en attente',
  area: 'directory',
  view: ({ viewer }, visit) => (
    <>
      <h1>Mandats en attente</h1>
      <Proposals proposals={viewer.mandateProposals} visit={visit} from="/administration/propositions" />
    </>
  ),
});

function Proposals({ proposals, visit, from }: { proposals: readonly Proposal[]; visit: Visit; from: string }) {
  if (proposals.length === 0) return <Empty>Aucun mandat n’attend.</Empty>;
  return (
    <>
      {proposals.map((proposal) => (
        <ProposalCard proposal={proposal} visit={visit} from={from} />
      ))}
    </>
  );
}

function ProposalCard({ proposal, visit: { labels }, from }: { proposal: Proposal; visit: Visit; from: string }) {
  const { id, role, email, displayName, quality, organisation, authority, bodyKind, departement } = proposal;
  return (
    <Card title={displayName ?? email} level={2} detail={capital(labels.of('ProposalState', proposal.state))}>
      <DefinitionList
        items={[
          { term: 'Adresse', value: email },
          { term: 'Fonction', value: capital(quality || labels.of('Role', role)) },
          { term: 'Pour', value: organisation?.name ?? authority?.name ?? labels.of('BodyKind', bodyKind) ?? '–' },
          { term: 'Où', value: departement ? `département ${departement}` : 'national' },
          { term: 'Proposé par', value: `${proposal.proposedBy}, le ${moment(proposal.proposedAt)}` },
          { term: 'Durée', value: `du ${day(proposal.validFrom) || 'jour de l’acceptation'} ${until(proposal)}` },
        ]}
      />
      {proposal.state === 'PENDING' && (
        <div class="console-buttons">
          <ActForm
            action={`/administration/propositions/${id}/approuver`}
            id={`approuver-${id}`}
            submit="Approuver"
            about={`le mandat de ${displayName ?? email}`}
            confirm="La personne est alors invitée : son mandat commence quand elle l’accepte."
          >
            <Version value={proposal.version} />
            <Hidden name="retour" value={from} />
          </ActForm>
          <ActForm
            action={`/administration/propositions/${id}/decliner`}
            id={`decliner-${id}`}
            submit="Décliner"
            about={`le mandat de ${displayName ?? email}`}
            kind="secondary"
            confirm="La proposition est close ; son auteur en est averti."
          >
            <Version value={proposal.version} />
            <Hidden name="retour" value={from} />
          </ActForm>
        </div>
      )}
    </Card>
  );
}

const until = ({ validUntil }: Proposal): string => (validUntil ? `au ${day(validUntil)}` : 'sans terme');
