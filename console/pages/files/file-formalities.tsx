import { ButtonLink } from '../../elements';
import { useVisit } from '../../http/context';
import { fileAddress } from '../../shell/addresses';
import { day } from '../../shell/dates';
import type { FileProps } from './file-props';

/** The way to what her own team alone reads of her stay; and for whoever reads the file, needs that had no answer. */
export const FileFormalities = ({ place, file, own }: FileProps) =>
  (own || file.unmetNeeds.length > 0) && (
    <section aria-labelledby="demarches">
      <h2 id="demarches">Hébergement, séjour et démarches</h2>
      <UnmetNeeds needs={file.unmetNeeds} />
      {own && (
        <p>
          <ButtonLink kind="secondary" href={`${fileAddress(place.code, file.id)}/hebergement`}>
            Chercher une place, suivre l’hébergement
          </ButtonLink>{' '}
          <ButtonLink kind="secondary" href={`${fileAddress(place.code, file.id)}/demarches`}>
            Délai de réflexion, papiers demandés, retour
          </ButtonLink>
        </p>
      )}
    </section>
  );

function UnmetNeeds({ needs }: { needs: FileProps['file']['unmetNeeds'] }) {
  const { labels } = useVisit();
  if (needs.length === 0) return null;
  return (
    <ul>
      {needs.map(({ reason, notedOn }) => (
        <li>
          Le {day(notedOn)}, un besoin d’hébergement est resté sans réponse : {labels.of('UnmetReason', reason)}.
        </li>
      ))}
    </ul>
  );
}
