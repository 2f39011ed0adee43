import { Alert, Badge } from '../../elements';
import type { HeldProps, PointProps } from './held';

/** Counted by the API from what is noted; it moves as members come. */
export function Quorum({ session: { quorum, sameAgenda } }: HeldProps) {
  if (!quorum) return null;
  const { verdict, message, cure, article, value, limit } = quorum;
  return (
    <div id="quorum" data-live data-live-state={`${verdict} ${value ?? ''} ${limit ?? ''} ${sameAgenda ?? ''}`}>
      <Alert kind={verdict === 'OK' ? 'success' : 'warning'} small title={`${message} (${article})`}>
        {verdict !== 'OK' && cure && <p>{cure}</p>}
      </Alert>
    </div>
  );
}

/** Said only where it is not that of the whole sitting: somebody came later, left, or steps aside. */
export function PointQuorum({ item: { quorum, referral }, session }: PointProps) {
  if (!quorum || !referral || quorum.message === session.quorum?.message) return null;
  return (
    <p class="console-points__quorum">
      {quorum.verdict !== 'OK' && (
        <Badge kind="warning" small>
          Quorum
        </Badge>
      )}{' '}
      {quorum.message} ({quorum.article})
    </p>
  );
}
