import { ButtonLink } from '../../elements';
import { fileAddress } from '../../shell/addresses';
import type { FileProps } from './file-props';

/** The way to what her own team alone reads of her stay. */
export const FileFormalities = ({ place, file, own }: FileProps) =>
  own && (
    <section aria-labelledby="demarches">
      <h2 id="demarches">Hébergement, séjour et démarches</h2>
      <p>
        <ButtonLink kind="secondary" href={`${fileAddress(place.code, file.id)}/hebergement`}>
          Chercher une place, suivre l’hébergement
        </ButtonLink>{' '}
        <ButtonLink kind="secondary" href={`${fileAddress(place.code, file.id)}/demarches`}>
          Délai de réflexion, papiers demandés, retour
        </ButtonLink>
      </p>
    </section>
  );
