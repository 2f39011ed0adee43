import { TextLink } from '../../elements';
import type { FollowUp } from './follow-up';
import { FollowUpList } from './follow-up-list';

/** What the sittings of a body left to do. */
export function BodyFollowUps({ followUps, at }: { followUps: readonly FollowUp[]; at: string }) {
  return (
    <section aria-labelledby="actions">
      <h2 id="actions">Actions décidées en séance</h2>
      <FollowUpList followUps={followUps} none="Rien ne reste à faire, à votre connaissance." />
      <p>
        <TextLink href={`${at}/actions`}>Toutes les actions, faites ou abandonnées</TextLink>
      </p>
    </section>
  );
}
