import type { SessionStatus } from '../../../client-sdk/src';
import { Badge, type BadgeProps } from '../../elements';
import { useVisit } from '../../http/context';
import { capital } from '../../shell/capital';

const KINDS: Record<SessionStatus, BadgeProps['kind']> = {
  PLANNED: 'neutral',
  CONVENED: 'info',
  OPEN: 'new',
  HELD: 'success',
  POSTPONED: 'warning',
  CANCELLED: 'error',
};

export function StatusBadge({ status }: { status: SessionStatus }) {
  const { labels } = useVisit();
  return (
    <Badge kind={KINDS[status]} small plain>
      {capital(labels.of('SessionStatus', status))}
    </Badge>
  );
}
