import { ButtonLink } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { Hidden } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { mayAct } from '../../shell/may';
import { CommitteeForm } from './committee-form';
import { fileAddress } from '../../shell/addresses';
import { asksAccord } from './proposal';
import type { ProposalProps } from './seen';

const LEAVES =
  'Le dossier part à cette instance, aux niveaux que vous avez lus à la personne. Vous pourrez retirer la saisine tant que rien ' +
  'n’est décidé.';

/** What the reader may do with this proposal: the association asks, the secretariat suggests. */
export function ProposalActs(props: ProposalProps) {
  const { departement, own, proposal, stage } = props;
  const { shell } = useVisit();
  if (!own) return mayAct(shell, departement, 'suggestReferral') && !proposal.referred ? <Suggest {...props} /> : null;
  if (!mayAct(shell, departement, 'referCase')) return null;
  if (!asksAccord(proposal)) return <ToAlert {...props} />;
  if (proposal.body.kind === 'VICTIM_SUPPORT_COMMITTEE')
    return stage === 'DRAFT' ? <ToSubmission {...props} /> : <CommitteeForm {...props} />;
  if (proposal.referred) return null;
  if (!proposal.accordRecorded) return <ToAccord {...props} />;
  if (stage === 'DRAFT') return <ToSubmission {...props} />;
  return <ToCommission {...props} />;
}

function ToAccord({ departement, caseId, proposal }: ProposalProps) {
  return (
    <ButtonLink href={`${fileAddress(departement, caseId)}/accord?instance=${proposal.body.kind}`}>
      Recueillir l’accord de la personne
    </ButtonLink>
  );
}

function ToSubmission({ departement, caseId }: ProposalProps) {
  return (
    <ButtonLink href={`${fileAddress(departement, caseId)}/transmettre`}>Transmettre d’abord le dossier</ButtonLink>
  );
}

function ToAlert({ departement, caseId, stage }: ProposalProps) {
  if (stage === 'DRAFT') return <ToSubmission {...({ departement, caseId } as ProposalProps)} />;
  return (
    <ButtonLink kind="secondary" href={`/${departement}/alertes/nouvelle?dossier=${caseId}`}>
      Écrire une alerte, sans la personne
    </ButtonLink>
  );
}

/** Again: what the submission made was refused or taken back. */
function ToCommission({ departement, caseId, proposal }: ProposalProps) {
  return (
    <ActForm
      action={`${fileAddress(departement, caseId)}/saisir`}
      id={`saisir-${proposal.body.kind}`}
      submit="Saisir l’instance"
      about={proposal.body.shortName}
      confirm={LEAVES}
    >
      <Hidden name="body" value={proposal.body.kind} />
    </ActForm>
  );
}

function Suggest({ departement, caseId, proposal }: ProposalProps) {
  if (proposal.suggested) return <p>Vous l’avez suggérée. L’association répond, avec l’accord de la personne.</p>;
  return (
    <ActForm
      action={`${fileAddress(departement, caseId)}/suggerer`}
      id={`suggerer-${proposal.body.kind}`}
      submit="Suggérer à l’association"
      about={proposal.body.shortName}
      kind="secondary"
    >
      <Hidden name="body" value={proposal.body.kind} />
    </ActForm>
  );
}
