import { Alert } from '../../elements';
import type { HeldProps } from './held';

/** Counted by the API from what is noted; it moves as members come. */
export function Quorum({ session: { quorum } }: HeldProps) {
  if (!quorum) return null;
  const { verdict, message, cure, article, value, limit } = quorum;
  return (
    <div id="quorum" data-live data-live-state={`${verdict} ${value ?? ''} ${limit ?? ''}`}>
      <Alert kind={verdict === 'OK' ? 'success' : 'warning'} small title={`${message} (${article})`}>
        {verdict !== 'OK' && cure && <p>{cure}</p>}
      </Alert>
    </div>
  );
}
