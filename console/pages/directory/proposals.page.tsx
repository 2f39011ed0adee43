import { ConsoleProposalsDocument, type ConsoleProposalsQuery } from '../../../client-sdk/src';
import { Card, DefinitionList, Empty } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { Hidden, Version } from '../../forms/fields';
import { page } from '../../http/page';
import type { Visit } from '../../http/visit';
import { day, moment } from '../../shell/dates';
import { DirectoryTabs } from './tabs';
import { capital } from '../../shell/capital';

type Viewer = ConsoleProposalsQuery['viewer'];
type Proposal = Viewer['mandateProposals'][number];

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
        <Proposals proposals={here} viewer={viewer} visit={visit} from={`/${departement}/annuaire/propositions`} />
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
      <Proposals
        proposals={viewer.mandateProposals}
        viewer={viewer}
        visit={visit}
        from="/administration/propositions"
      />
    </>
  ),
});

interface ProposalsProps {
  proposals: readonly Proposal[];
  viewer: Viewer;
  visit: Visit;
  from: string;
}

function Proposals({ proposals, viewer, visit, from }: ProposalsProps) {
  if (proposals.length === 0) return <Empty>Aucun mandat n’attend.</Empty>;
  return (
    <>
      {proposals.map((proposal) => (
        <ProposalCard proposal={proposal} answers={answersTo(proposal, viewer)} visit={visit} from={from} />
      ))}
    </>
  );
}

type Answer = 'SECONDS' | 'TAKES_BACK' | 'WAITS';

/** An administrator is told at once what they may second; the others, who proposed nothing of it, may try. */
function answersTo({ id, state, proposedBy }: Proposal, { toDo, mandates, account }: Viewer): Answer | null {
  if (state !== 'PENDING') return null;
  if (toDo.some(({ kind, subject }) => kind === 'MANDATE_TO_APPROVE' && subject === id)) return 'SECONDS';
  if (proposedBy === account.name) return 'TAKES_BACK';
  return mandates.some(({ role, departement }) => role === 'ADMIN' && departement === null) ? 'WAITS' : 'SECONDS';
}

interface ProposalCardProps extends Pick<ProposalsProps, 'visit' | 'from'> {
  proposal: Proposal;
  answers: Answer | null;
}

function ProposalCard({ proposal, answers, visit: { labels }, from }: ProposalCardProps) {
  const { role, email, displayName, quality, organisation, authority, bodyKind, departement } = proposal;
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
      {answers && answers !== 'SECONDS' && <p>{WHO_ELSE[answers]}</p>}
      {answers && answers !== 'WAITS' && <Answers proposal={proposal} answers={answers} from={from} />}
    </Card>
  );
}

const SECOND_PERSON =
  'un autre administrateur, ou une autorité de son département (secrétariat général, direction régionale)';
const WHO_ELSE = {
  TAKES_BACK: `Vous l’avez proposé : une autre personne l’approuve, ${SECOND_PERSON}.`,
  WAITS: `Une autre personne que vous l’approuve : ${SECOND_PERSON}.`,
};

function Answers({ proposal, answers, from }: Pick<ProposalCardProps, 'proposal' | 'answers' | 'from'>) {
  const { id, displayName, email, version } = proposal;
  const about = `le mandat de ${displayName ?? email}`;
  const seconds = answers === 'SECONDS';
  return (
    <div class="console-buttons">
      {seconds && (
        <ActForm
          action={`/administration/propositions/${id}/approuver`}
          id={`approuver-${id}`}
          submit="Approuver"
          about={about}
          confirm="La personne est alors invitée : son mandat commence quand elle l’accepte."
        >
          <Version value={version} />
          <Hidden name="retour" value={from} />
        </ActForm>
      )}
      <ActForm
        action={`/administration/propositions/${id}/decliner`}
        id={`decliner-${id}`}
        submit={seconds ? 'Décliner' : 'Retirer ma proposition'}
        about={about}
        kind="secondary"
        confirm={seconds ? 'La proposition est close ; son auteur en est averti.' : 'La proposition est close.'}
      >
        <Version value={version} />
        <Hidden name="retour" value={from} />
      </ActForm>
    </div>
  );
}

const until = ({ validUntil }: Proposal): string => (validUntil ? `au ${day(validUntil)}` : 'sans terme');
