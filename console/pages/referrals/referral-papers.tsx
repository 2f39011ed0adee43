import { TextLink } from '../../elements';
import { useVisit } from '../../http/context';
import { size } from '../files/words';
import type { ReferralProps } from './referral-props';

/** Papers follow their group: who reads it in full, with the identity, gets them here too. */
export function ReferralPapers({ referral: { documents } }: ReferralProps) {
  const { labels } = useVisit();
  if (documents.length === 0) return null;
  return (
    <section aria-labelledby="pieces">
      <h2 id="pieces">Pièces</h2>
      <ul>
        {documents.map((paper) => (
          <li>
            <TextLink href={`/documents/${paper.id}`} download>
              {labels.of('DocumentSlot', paper.slot)} ({size(paper.size)})
            </TextLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
