import { Badge, Details, TextLink } from '../../elements';
import { capital } from '../../shell/capital';
import { CorrectionForm } from './correction-form';
import { DissentForm } from './dissent-form';
import { Guests } from './guests';
import { isNoted, nameOfPoint, pointAddress, type PointProps } from './held';
import { InviteForm } from './invite-form';
import { OpinionFields } from './opinion-fields';
import { OpinionSaid } from './opinion-said';
import { PointQuorum } from './quorum';
import { Recusals, RecusalForm } from './recusals';

/** A point: who it is about at the reader's level, who is heard, who steps aside, and what is thought of it. */
export function Point(props: PointProps) {
  return (
    <li id={`point-${props.item.id}`} class="console-points__point" tabIndex={-1}>
      <Head {...props} />
      <Around {...props} />
      <Thought {...props} />
      <Acts {...props} />
    </li>
  );
}

function Head({ item, visit: { labels, asked } }: PointProps) {
  const { referral, title, kind, minutes, position, late } = item;
  const coded = referral && [
    referral.sex && labels.of('identity.sex', referral.sex),
    referral.ageClass && labels.of('identity.ageClass', referral.ageClass),
  ];
  const words = [capital(labels.of('AgendaItemKind', kind)), ...(coded ?? []), `${minutes}\u00a0min`];
  return (
    <>
      <h3>
        {position}.{' '}
        {referral ? (
          <TextLink href={`/${asked.params.departement}/saisines/${referral.id}`}>{referral.reference}</TextLink>
        ) : (
          title
        )}{' '}
        {late && (
          <Badge kind="warning" small>
            Point tardif
          </Badge>
        )}
      </h3>
      <p class="console-list__more">{words.filter(Boolean).join(', ')}</p>
    </>
  );
}

/** Who deliberates on it, and who is heard before. */
function Around(props: PointProps) {
  return (
    <div id={`autour-${props.item.id}`} data-live data-live-state={aroundOf(props)}>
      <PointQuorum {...props} />
      <Recusals {...props} />
      <Guests {...props} />
    </div>
  );
}

function aroundOf({ item, session }: PointProps): string {
  const { guests, recusedMemberIds, quorum, version } = item;
  return JSON.stringify([version, session.status, guests, recusedMemberIds, quorum?.message, session.quorum?.message]);
}

function Thought(props: PointProps) {
  const { item, session, visit } = props;
  const { opinion, status, referral } = item;
  const takes = session.status === 'OPEN' && status === 'PLACED' && referral !== null;
  return (
    <div id={`pense-${item.id}`} data-live data-live-state={JSON.stringify([session.status, status, opinion])}>
      {takes ? <OpinionFields {...props} /> : <OpinionSaid item={item} visit={visit} session={session} />}
    </div>
  );
}

/** What is rarer, folded: one fold a point. */
function Acts(props: PointProps) {
  const { item, session, visit } = props;
  const { opinion, status, referral } = item;
  if (!isNoted(session) || !['PLACED', 'TREATED'].includes(status)) return null;
  const given = session.status === 'OPEN' ? opinion : null;
  const invites = status === 'PLACED';
  if (!given && !invites && !referral) return null;
  const refused = visit.typed?.action.startsWith(`${pointAddress(props)}/`);
  return (
    <div id={`actes-${item.id}`} data-live data-live-state={`${aroundOf(props)} ${JSON.stringify(opinion)}`}>
      <Details
        summary={
          <>
            {capital(
              [given && 'corriger, désaccord', referral && 'déport', invites && 'personne à entendre']
                .filter(Boolean)
                .join(', '),
            )}
            <span class="fr-sr-only">, {nameOfPoint(item)}</span>
          </>
        }
        open={refused}
      >
        <div class="console-points__acts">
          {given && <CorrectionForm {...props} opinion={given} />}
          {given && <DissentForm {...props} opinion={given} />}
          {referral && <RecusalForm {...props} />}
          {invites && <InviteForm {...props} />}
        </div>
      </Details>
    </div>
  );
}
