import type { ConsoleFilePleadingsFragment } from '../../../client-sdk/src';
import { ButtonLink, Empty } from '../../elements';
import { useVisit } from '../../http/context';
import { fileAddress } from '../../shell/addresses';
import { mayAct } from '../../shell/may';
import { PleadingBadge, whereItIs } from '../pleadings/where-it-is';

interface FilePleadingsProps {
  file: ConsoleFilePleadingsFragment & { id: string };
  place: { code: string };
  own: boolean;
}

/** What was sent to a parquet, apart from the file; the texts are on their own page. */
export function FilePleadings({ file, place, own }: FilePleadingsProps) {
  const { shell } = useVisit();
  if (!own || !mayAct(shell, place.code, 'writePleading')) return null;
  const { nodes } = file.pleadings;
  return (
    <section aria-labelledby="ecrits">
      <h2 id="ecrits">Écrits pour un parquet</h2>
      {nodes.length === 0 && <Empty>Aucun écrit. Le parquet ne lit rien de ce dossier par ce chemin.</Empty>}
      <ul class="console-list">
        {nodes.map((pleading) => (
          <li>
            {pleading.reference} <PleadingBadge state={pleading.state} />
            <span class="console-list__more">{whereItIs(pleading)}</span>
          </li>
        ))}
      </ul>
      <p>
        <ButtonLink kind="secondary" href={`${fileAddress(place.code, file.id)}/ecrits`}>
          Écrire, envoyer ou relire
        </ButtonLink>
      </p>
    </section>
  );
}
