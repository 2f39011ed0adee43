import { Badge, TextLink } from '../../elements';
import { capital } from '../../shell/capital';
import { CorrectionForm } from './correction-form';
import { DissentForm } from './dissent-form';
import { Guests } from './guests';
import { isNoted, nameOfPoint, type PointProps } from './held';
import { InviteForm } from './invite-form';
import { OpinionFields } from './opinion-fields';
import { OpinionSaid } from './opinion-said';
import { PointQuorum } from './quorum';
import { Recusals, RecusalForm } from './recusals';

/** A point: who it is about at the reader's level, who is heard, who steps aside, and what is thought of it. */
export function Point(props: PointProps) {
  const { item } = props;
  return (
    <li id={`point-${item.id}`} class="console-points__point" tabIndex={-1}>
      <Head {...props} />
      <Around {...props} />
      <Thought {...props} />
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
  const { item, session } = props;
  const { guests, recusedMemberIds, quorum, referral, version } = item;
  const quorums = [quorum?.message, session.quorum?.message];
  const state = JSON.stringify([version, session.status, guests, recusedMemberIds, quorums]);
  return (
    <div id={`autour-${item.id}`} data-live data-live-state={state}>
      <PointQuorum {...props} />
      <Recusals {...props} />
      <Guests {...props} />
      {isNoted(session) && (item.status === 'PLACED' || item.status === 'TREATED') && (
        <details class="console-details">
          <summary>
            {referral ? 'Déport, personne à entendre' : 'Personne à entendre'}
            <span class="fr-sr-only">, {nameOfPoint(item)}</span>
          </summary>
          <div class="console-details__body console-points__acts">
            {referral && <RecusalForm {...props} />}
            {item.status === 'PLACED' && <InviteForm {...props} />}
          </div>
        </details>
      )}
    </div>
  );
}

function Thought(props: PointProps) {
  const { item, session } = props;
  const { opinion, status } = item;
  const open = session.status === 'OPEN';
  return (
    <div id={`pense-${item.id}`} data-live data-live-state={JSON.stringify([session.status, status, opinion])}>
      {open && status === 'PLACED' && item.referral ? (
        <OpinionFields {...props} />
      ) : (
        <OpinionSaid item={item} visit={props.visit} session={session} />
      )}
      {open && opinion && (
        <>
          <CorrectionForm {...props} opinion={opinion} />
          <DissentForm {...props} opinion={opinion} />
        </>
      )}
    </div>
  );
}
