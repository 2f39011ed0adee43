import { Callout, FileInput } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { SelectField } from '../../forms/fields';
import { useVisit } from '../../http/context';

const ACCEPTED = 'application/pdf,image/jpeg,image/png,image/heic,image/heif,.pdf,.jpg,.jpeg,.png,.heic';

/** What the authority signed is joined to its decision. */
const ofTeam = ({ value }: { value: string }): boolean => value !== 'SIGNED_DECISION';

/** By button, from the camera of a telephone, or dropped there where a script runs. */
export function PaperForm({ action }: { action: string }) {
  const { labels } = useVisit();
  return (
    <section aria-labelledby="joindre">
      <h2 id="joindre">Joindre des pièces</h2>
      <Callout>
        <p class="fr-callout__text">
          PDF, JPEG, PNG ou HEIC, 10 Mo au plus par pièce. Chaque pièce est réécrite{'\u00a0'}: le lieu, la date,
          l’appareil, l’auteur et les liens en sont retirés. Gardez l’original.
        </p>
      </Callout>
      <ActForm action={action} submit="Joindre" files refusedTitle="Tout n’est pas joint">
        <SelectField
          name="slot"
          label="Nature des pièces"
          options={labels.all('DocumentSlot').filter(ofTeam)}
          required
        />
        <div class="console-drop" data-drop>
          <FileInput
            id="champ-file"
            name="file"
            label="Fichiers"
            hint="Plusieurs à la fois, de même nature."
            accept={ACCEPTED}
            multiple
          />
          <FileInput
            id="champ-photo"
            name="file"
            label="Ou une photographie"
            hint="Sur un téléphone, ouvre l’appareil photo."
            accept="image/*"
            capture="environment"
          />
        </div>
        <div data-upload-state />
      </ActForm>
    </section>
  );
}
