import { Card, Empty } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { Hidden, Version } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { day } from '../../shell/dates';
import type { Me } from './me';
import { capital } from '../../shell/capital';

type Invitation = Me['invitations'][number];

/** Nothing opens before it is accepted. */
export function Invitations({ invitations }: Pick<Me, 'invitations'>) {
  const { labels } = useVisit();
  if (invitations.length === 0) return <Empty>Aucune invitation ne vous attend.</Empty>;
  return (
    <>
      {invitations.map((invitation) => {
        const { role, departement, quality, bodyKind, organisation, authority, validFrom, validUntil } = invitation;
        const where = [
          departement ? `département ${departement}` : 'national',
          organisation?.name,
          authority?.name,
          bodyKind && labels.of('BodyKind', bodyKind),
        ];
        return (
          <Card title={capital(labels.of('Role', role))} detail={where.filter(Boolean).join(', ')}>
            <p>
              {quality && `${quality}. `}
              Proposé par {invitation.proposedBy}
              {validFrom && `, à partir du ${day(validFrom)}`}
              {validUntil && `, jusqu’au ${day(validUntil)}`}.
            </p>
            <Answer invitation={invitation} isAccepted />
            <Answer invitation={invitation} isAccepted={false} />
          </Card>
        );
      })}
    </>
  );
}

function Answer({ invitation: { id, version }, isAccepted }: { invitation: Invitation; isAccepted: boolean }) {
  return (
    <ActForm
      action="/mon-compte/invitations/repondre"
      id={`invitation-${id}-${isAccepted ? 'oui' : 'non'}`}
      submit={isAccepted ? 'Accepter ce mandat' : 'Décliner'}
      kind={isAccepted ? 'primary' : 'secondary'}
      confirm={isAccepted ? 'Le mandat commence à la date dite, sous votre nom.' : 'La proposition s’éteint.'}
    >
      <Hidden name="proposalId" value={id} />
      <Hidden name="accepted" value={isAccepted ? 'true' : 'false'} />
      <Version value={version} />
    </ActForm>
  );
}
