import { Badge, Details } from '../../elements';
import { capital } from '../../shell/capital';
import { hour, moment } from '../../shell/dates';
import type { Labels } from '../../shell/labels';
import type { HeldItem, HeldOpinion, HeldProps } from './held';

type Counted = Pick<HeldOpinion, 'sense' | 'manner' | 'votesFor' | 'votesAgainst' | 'abstentions'>;

/** What was thought of a point, who disagreed, and what it said before it was corrected. */
export function OpinionSaid({ item: { opinion, status }, session, visit: { labels } }: HeldProps & { item: HeldItem }) {
  if (!opinion) return <p>{capital(labels.of('AgendaItemStatus', status))}</p>;
  const { sense, hasReserves, treatedAt, dissents, corrections } = opinion;
  return (
    <>
      <p>
        <Badge kind={sense === 'FAVOURABLE' ? 'success' : 'error'} small plain>
          {labels.of('OpinionSense', sense)}
        </Badge>{' '}
        {mannerOf(opinion, labels)}
        {hasReserves && ', avec réserves'}
        {treatedAt && `, à ${hour(treatedAt)}`}.
      </p>
      {dissents.length > 0 && (
        <p>
          Désaccord noté{'\u00a0'}: {dissents.map(({ quality }) => quality).join(', ')}.
        </p>
      )}
      {corrections.length > 0 && (
        <Details summary="Corrigé : ce qui était écrit avant">
          <ul>
            {corrections.map((former) => (
              <li>
                {capital(labels.of('OpinionSense', former.sense))}, {mannerOf(former, labels)}, jusqu’au{' '}
                {moment(former.correctedAt as string, session.timeZone)}.
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

function mannerOf({ manner, votesFor, votesAgainst, abstentions }: Counted, labels: Labels): string {
  if (manner !== 'VOTES') return labels.of('OpinionManner', manner);
  return `${votesFor ?? 0} pour, ${votesAgainst ?? 0} contre, ${abstentions ?? 0} abstention(s)`;
}
