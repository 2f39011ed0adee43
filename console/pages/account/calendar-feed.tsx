import { Empty } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { Hidden } from '../../forms/fields';
import { moment } from '../../shell/dates';
import type { Me } from './me';

const OPENING =
  'Une adresse est créée, et montrée une seule fois : qui la connaît lit les jours et les heures de vos séances, et rien d’autre. ' +
  'Elle remplace la précédente, qui ne répond plus.';

/** Days and hours of one's sittings for a calendar of one's own, in neutral words. */
export function CalendarFeed({ me }: { me: Me }) {
  const opened = me.calendarFeedOpenedAt;
  const departement = me.mandates.find((mandate) => mandate.departement !== null)?.departement;
  if (!departement) return <Empty>Un agenda suit les séances d’un département, où vous n’avez pas de mandat.</Empty>;
  return (
    <>
      <p>
        Votre téléphone ou votre messagerie peut suivre vos séances{' '}: jours et heures seulement, sans personne ni
        dossier.
      </p>
      <p>{opened ? `Ouvert le ${moment(opened)}.` : 'Aucun agenda n’est ouvert.'}</p>
      <ActForm
        action="/mon-compte/agenda/ouvrir"
        id="agenda-ouvrir"
        submit={opened ? 'Remplacer l’adresse' : 'Ouvrir mon agenda'}
        kind="secondary"
        confirm={OPENING}
      >
        <Hidden name="departement" value={departement} />
      </ActForm>
      {opened && (
        <ActForm
          action="/mon-compte/agenda/fermer"
          id="agenda-fermer"
          submit="Fermer mon agenda"
          kind="tertiary"
          confirm="L’adresse ne répond plus : les séances disparaissent des agendas qui la suivent."
        >
          <Hidden name="departement" value={departement} />
        </ActForm>
      )}
    </>
  );
}
