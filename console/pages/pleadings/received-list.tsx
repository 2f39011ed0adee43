import { useVisit } from '../../http/context';
import { day } from '../../shell/dates';

interface ReceivedListProps {
  pleadings: readonly { id: string; reference: string; writtenWith: string; sentOn: string | null }[];
  departement: string;
}

/** A reference and a day: the text opens on its own page, and is journaled there. */
export function ReceivedList({ pleadings, departement }: ReceivedListProps) {
  const { labels } = useVisit();
  return (
    <ul class="console-list">
      {pleadings.map(({ id, reference, writtenWith, sentOn }) => (
        <li>
          <a href={`/${departement}/ecrits-recus/${id}`}>{reference}</a>
          <span class="console-list__more">
            Envoyé le {day(sentOn!)}, écrit avec {labels.of('PleadingAuthor', writtenWith)}.
          </span>
        </li>
      ))}
    </ul>
  );
}
