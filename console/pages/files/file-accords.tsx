import type { ConsoleFileAccordsFragment } from '../../../client-sdk/src';
import { ButtonLink, Empty } from '../../elements';
import { useVisit } from '../../http/context';
import { mayAct } from '../../shell/may';
import { Accords } from '../sharing/accords';
import { fileAddress } from '../../shell/addresses';

interface FileAccordsProps {
  file: ConsoleFileAccordsFragment & { id: string; stage: string };
  place: { code: string };
  own: boolean;
}

/** What the person agreed to share, and with whom. */
export function FileAccords({ file, place, own }: FileAccordsProps) {
  const { shell } = useVisit();
  if (!own) return null;
  return (
    <section aria-labelledby="accords">
      <h2 id="accords">Accords de la personne</h2>
      {file.accords.length === 0 && (
        <Empty>Aucun accord n’est enregistré{'\u00a0'}: rien n’est partagé sans lui.</Empty>
      )}
      <Accords accords={file.accords} departement={place.code} caseId={file.id} />
      {mayAct(shell, place.code, 'recordAccord') && (
        <ButtonLink kind="secondary" href={`${fileAddress(place.code, file.id)}/accord`}>
          Lire qui lira quoi, et recueillir un accord
        </ButtonLink>
      )}
    </section>
  );
}
