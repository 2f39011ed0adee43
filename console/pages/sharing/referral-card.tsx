import { Badge, Card, TextLink } from '../../elements';
import { useVisit } from '../../http/context';
import { day } from '../../shell/dates';
import { ReferralActs } from './referral-acts';
import { Outcome } from './referral-outcome';
import type { ReferralProps } from './seen';
import { awaitsDecision } from './standing';

/** One body that was asked: what for, what it answered, what is still to come. */
export function ReferralCard(props: ReferralProps) {
  const { referral, departement, own } = props;
  const { labels } = useVisit();
  const { id, body, purpose, status, createdAt, expiresOn } = referral;
  return (
    <Card
      title={
        <>
          {body.shortName}{' '}
          <Badge small kind={status === 'CLOSED' ? 'neutral' : status === 'ACCEPTED' ? 'success' : 'info'}>
            {labels.of('ReferralStatus', status)}
          </Badge>
        </>
      }
      detail={`Saisie le ${day(createdAt)}${awaitsDecision(referral) ? ' : une décision est attendue' : ''}`}
      foot={own && status !== 'CLOSED' ? <ReferralActs {...props} /> : null}
    >
      <p>
        Pour{'\u00a0'}: {labels.of('Purpose', purpose)}, {labels.of('Formation', referral.formation)}.
        {expiresOn && ` Partage jusqu’au ${day(expiresOn)}.`}
      </p>
      <Outcome referral={referral} />
      <TextLink href={`/${departement}/saisines/${id}`}>
        Ouvrir la saisine<span class="fr-sr-only"> ({body.shortName})</span>
      </TextLink>
    </Card>
  );
}
