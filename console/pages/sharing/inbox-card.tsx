import { Badge, Card, TextLink } from '../../elements';
import { useVisit } from '../../http/context';
import { day, waitingSince } from '../../shell/dates';
import { Answers } from './answers';
import { REASONS } from './events';
import { capital } from '../../shell/capital';
import type { InboxBody, InboxPlace } from './seen';

type Waiting = InboxBody['referrals']['nodes'][number];

interface InboxCardProps {
  referral: Waiting;
  place: InboxPlace;
  body: InboxBody;
}

/** One request: who it concerns at the reader's level, and what may be answered. */
export function InboxCard(props: InboxCardProps) {
  const { referral, place } = props;
  const { labels, now } = useVisit();
  const { id, reference, purpose, createdAt, principalForm, ageClass, closedReason, case: file } = referral;
  const known = [
    ageClass && labels.of('identity.ageClass', ageClass),
    principalForm && labels.of('exploitation.principalForm', principalForm),
  ].filter(Boolean);
  return (
    <Card
      id={`saisine-${id}`}
      title={<TextLink href={`/${place.code}/saisines/${id}`}>{reference}</TextLink>}
      detail={referral.status === 'PROPOSED' ? waitingSince(createdAt, now) : `Reçue le ${day(createdAt)}`}
    >
      <p>
        {capital(labels.of('Purpose', purpose))}
        {known.length > 0 && `, ${known.join(', ')}`}. {capital(labels.of('Formation', referral.formation))}.{' '}
        {referral.supportAsked && `Demandé : ${labels.of('SupportAsked', referral.supportAsked)}. `}
        {file?.completionRequested && (
          <Badge small kind="warning">
            Complément demandé
          </Badge>
        )}
      </p>
      <div class="console-answers">
        <Answers {...props} at={`/${place.code}/instances/${props.body.kind}/saisines`} />
      </div>
      {closedReason && (
        <p>
          Close{'\u00a0'}: {REASONS[closedReason] ?? closedReason}.
        </p>
      )}
    </Card>
  );
}
