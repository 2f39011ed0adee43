import { Callout } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { RadioField, Version } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { endAddress, type EndProps } from './seen';

/** Closed to all at once; destroyed after fifteen days, during which the team may take it back. */
export function Erase({ place, file }: EndProps) {
  const { labels } = useVisit();
  return (
    <section aria-labelledby="effacement">
      <h2 id="effacement">Effacer le dossier</h2>
      <Callout>
        Le dossier se ferme à tous dès maintenant, et ses partages prennent fin. Il est détruit quinze jours plus tard.
        Jusque-là, votre équipe peut annuler. Remettez d’abord à la personne la copie qu’elle souhaite garder.
      </Callout>
      <ActForm
        action={`${endAddress(place.code, file.id)}/effacer`}
        submit="Demander l’effacement"
        kind="secondary"
        confirm="Plus personne ne lit le dossier. Dans quinze jours, rien ne pourra le rétablir."
      >
        <Version value={file.version} />
        <RadioField name="reason" label="Pourquoi" required options={labels.all('ErasureGround')} />
      </ActForm>
    </section>
  );
}
