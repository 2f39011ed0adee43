import { ActForm } from '../../forms/act-form';
import { Version } from '../../forms/fields';
import type { FollowUp } from './follow-up';

/** Said in the room, in one gesture: today, and without a note. */
export function SettleTaps({ followUp, at }: { followUp: FollowUp; at: string }) {
  if (followUp.outcome) return null;
  return (
    <ActForm action={`${at}/suites/${followUp.id}`} id={`suite-${followUp.id}`} inline sentByScript>
      <Version value={followUp.version} />
      <span class="console-taps">
        {tap('DONE', 'Faite')}
        {tap('DROPPED', 'Abandonnée')}
      </span>
      <span class="fr-sr-only">{followUp.text}</span>
    </ActForm>
  );
}

const tap = (outcome: string, words: string) => (
  <button type="submit" name="outcome" value={outcome} class="fr-btn fr-btn--sm fr-btn--tertiary">
    {words}
  </button>
);
