import { Badge, Card, Details } from '../../elements';
import { useVisit } from '../../http/context';
import { day } from '../../shell/dates';
import { ProposalActs } from './proposal-acts';
import type { Proposal } from './proposal';
import { Readers } from './readers';
import type { ProposalProps } from './seen';

/** One body that could be asked: why, what it can and cannot do, who would read what. */
export function ProposalCard(props: ProposalProps) {
  const { proposal } = props;
  const { labels } = useVisit();
  const { body, fit, purpose, reason, cannot, legalBasis, nextSessionOn, readers } = proposal;
  return (
    <Card title={body.name} detail={<States proposal={proposal} />} foot={<ProposalActs {...props} />}>
      <p>
        <Badge small plain kind={fit === 'AUTHORITATIVE' ? 'success' : fit === 'STRONG' ? 'info' : 'neutral'}>
          {labels.of('Fit', fit)}
        </Badge>{' '}
        Pour{'\u00a0'}: {labels.of('Purpose', purpose)}.
      </p>
      <p>{reason}</p>
      <p>
        <strong>Ce qu’elle ne peut pas faire.</strong> {cannot}
      </p>
      <p>
        {nextSessionOn
          ? `Prochaine séance avec de la place : le ${day(nextSessionOn)}.`
          : 'Aucune séance avec de la place n’est annoncée.'}{' '}
        Base légale{'\u00a0'}: {legalBasis}.
      </p>
      <Details summary="Qui lira quoi">
        <Readers readers={readers} />
      </Details>
    </Card>
  );
}

function States({ proposal: { accordRecorded, referred, suggested } }: { proposal: Proposal }) {
  const states = [
    referred && 'Déjà saisie',
    accordRecorded && 'Accord de la personne enregistré',
    suggested && 'Suggérée par la coordination',
  ].filter(Boolean);
  return <>{states.join('. ') || 'Pas encore saisie'}</>;
}
