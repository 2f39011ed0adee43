import { TextLink } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { useVisit } from '../../http/context';
import { mayAct } from '../../shell/may';
import { endAddress, type EndProps } from './seen';

const HANDED =
  'Cette page contient tout ce que le dossier dit de la personne. Remettez-la-lui en main propre, et n’en gardez ' +
  'pas de copie sur ce poste. Sa production est journalisée.';

/** What the person may ask: a copy of everything, and who could read it. */
export function PersonCopy({ place, file }: EndProps) {
  const { shell } = useVisit();
  return (
    <section aria-labelledby="copie">
      <h2 id="copie">Si la personne le demande</h2>
      <p>
        <TextLink href={`/${place.code}/dossiers/${file.id}/acces`}>Qui a pu lire ce dossier, et pourquoi</TextLink>
      </p>
      {mayAct(shell, place.code, 'producePersonExport') && (
        <ActForm
          action={`${endAddress(place.code, file.id)}/copie`}
          submit="Faire la copie à lui remettre"
          kind="secondary"
          confirm={HANDED}
        />
      )}
    </section>
  );
}
