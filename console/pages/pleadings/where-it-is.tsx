import { Badge } from '../../elements';
import { useVisit } from '../../http/context';
import { day } from '../../shell/dates';

interface Dated {
  state: 'DRAFT' | 'SENT' | 'WITHDRAWN';
  writtenOn: string | null;
  parquetName: string | null;
  sentOn: string | null;
  withdrawnOn: string | null;
}

export function PleadingBadge({ state }: Pick<Dated, 'state'>) {
  const { labels } = useVisit();
  return (
    <Badge small plain kind={state === 'SENT' ? 'success' : state === 'DRAFT' ? 'new' : 'neutral'}>
      {labels.of('PleadingState', state)}
    </Badge>
  );
}

/** To whom, since when, until when. */
export const whereItIs = ({ state, writtenOn, parquetName, sentOn, withdrawnOn }: Dated): string =>
  state === 'DRAFT'
    ? `Écrit le ${day(writtenOn!)} ; personne ne le lit hors de votre équipe.`
    : `Envoyé le ${day(sentOn!)} au ${parquetName}` +
      (withdrawnOn ? `, qui ne le lit plus depuis le ${day(withdrawnOn)}.` : '.');
