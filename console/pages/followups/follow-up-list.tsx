import type { ComponentChildren } from 'preact';
import { Badge, Empty } from '../../elements';
import { useVisit } from '../../http/context';
import { day } from '../../shell/dates';
import type { FollowUp } from './follow-up';

interface ListProps {
  followUps: readonly FollowUp[];
  /** What is said where there is none. */
  none: string;
  /** What may be done with one of them. */
  acts?(followUp: FollowUp): ComponentChildren;
}

/** Who does what by when: what is late is said in a word. */
export function FollowUpList({ followUps, none, acts }: ListProps) {
  const { departement } = useVisit().asked.params;
  if (followUps.length === 0) return <Empty>{none}</Empty>;
  return (
    <ul class="console-list">
      {followUps.map((followUp) => (
        <li id={`action-${followUp.id}`}>
          <a href={`/${departement}/actions/${followUp.id}`}>{followUp.text}</a>
          <FollowUpState followUp={followUp} />
          <span class="console-list__more">
            {whoAndWhen(followUp)} Décidée le {day(followUp.session.heldOn)}
            {followUp.itemTitle && `, « ${followUp.itemTitle} »`}.
          </span>
          {acts?.(followUp)}
        </li>
      ))}
    </ul>
  );
}

type Told = Pick<FollowUp, 'outcome' | 'settledOn' | 'late'>;

export function FollowUpState({ followUp: { outcome, settledOn, late } }: { followUp: Told }) {
  const { labels } = useVisit();
  if (outcome)
    return (
      <>
        {' '}
        <Badge kind={outcome === 'DONE' ? 'success' : 'neutral'} small>
          {`${labels.of('FollowUpOutcome', outcome)} le ${day(settledOn!)}`}
        </Badge>
      </>
    );
  if (!late) return null;
  return (
    <>
      {' '}
      <Badge kind="warning" small>
        En retard
      </Badge>
    </>
  );
}

function whoAndWhen({ owner, dueOn, firstDueOn }: FollowUp): string {
  const putOff = dueOn === firstDueOn ? '' : `, d’abord pour le ${day(firstDueOn)}`;
  return `${owner}, pour le ${day(dueOn)}${putOff}.`;
}
