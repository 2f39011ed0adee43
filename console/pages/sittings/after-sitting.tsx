import { Alert, Details, TextLink } from '../../elements';
import { ActForm, RefusalsOf } from '../../forms/act-form';
import { DateField, SelectField, TextField } from '../../forms/fields';
import { day } from '../../shell/dates';
import type { SittingProps } from './agenda';

/** Of a closed sitting that missed its quorum: the second one. */
export function AfterSitting(props: SittingProps) {
  const { session, visit, keeps } = props;
  const { status, quorum, repeatedBy } = session;
  if (!keeps || status !== 'HELD' || quorum === null || quorum.verdict === 'OK') return null;
  return (
    <section aria-labelledby="suite" class="console-no-print">
      <h2 id="suite">Suites de la séance</h2>
      <Alert kind="warning" small title={`${quorum.message} (${quorum.article})`} />
      {repeatedBy ? (
        <p>
          Convoquée à nouveau, sur le même ordre du jour{'\u00a0'}:{' '}
          <TextLink href={`/${visit.asked.params.departement}/seances/${repeatedBy.id}`}>
            séance du {day(repeatedBy.heldOn)}
          </TextLink>
          .
        </p>
      ) : (
        <ConveneAgain {...props} />
      )}
    </section>
  );
}

function ConveneAgain({ session, visit }: SittingProps) {
  const action = `/${visit.asked.params.departement}/seances/${session.id}/convoquer-a-nouveau`;
  return (
    <Details summary="Convoquer à nouveau, sans quorum" open={visit.typed?.action === action}>
      <p>
        Une seconde séance est fixée et convoquée d’un seul geste, sur les mêmes points, dans le même ordre. La
        convocation dit qu’aucun quorum ne sera exigé (CRPA R.133-10). Les cinq jours francs courent à nouveau.
      </p>
      <ActForm
        action={action}
        submit="Convoquer à nouveau"
        confirm="Une convocation part à chaque membre ; chacun lit aussitôt les points à son niveau."
      >
        <DateField id="champ-seconde-date" name="heldOn" label="Date de la seconde séance" partial={false} required />
        <TextField id="champ-seconde-heure" name="startsAt" label="Heure" hint="Vide : la même heure." maxLength={7} />
        <SelectField
          id="champ-seconde-urgence"
          name="urgency"
          label="Urgence"
          hint="Seulement si les cinq jours francs ne sont pas tenus (CRPA R.133-8)."
          placeholder="Aucune"
          options={visit.labels.all('Urgency')}
        />
      </ActForm>
    </Details>
  );
}

/** The second sitting, where the quorum was missed: whether it may still do without one. */
export function Repeats({ session, visit }: SittingProps) {
  const { repeats, sameAgenda } = session;
  const action = `/${visit.asked.params.departement}/seances/${session.id}/convoquer-a-nouveau`;
  if (!repeats) return <RefusalsOf action={action} />;
  const first = (
    <TextLink href={`/${visit.asked.params.departement}/seances/${repeats.id}`}>
      séance du {day(repeats.heldOn)}
    </TextLink>
  );
  if (sameAgenda === null) return <p>Nouvelle convocation après la {first}, où le quorum manquait.</p>;
  return sameAgenda ? (
    <Alert kind="success" small title="Aucun quorum n’est exigé (CRPA R.133-10)">
      <p>
        Nouvelle convocation après la {first}. L’empreinte de l’ordre du jour est la même{'\u00a0'}: les mêmes points,
        dans le même ordre.
      </p>
    </Alert>
  ) : (
    <Alert kind="warning" small title="Un quorum est exigé à nouveau (CRPA R.133-10)">
      <p>
        Nouvelle convocation après la {first}, mais l’empreinte de l’ordre du jour n’est plus la même{'\u00a0'}: un
        point a été ajouté, retiré ou déplacé. Remettez les mêmes points dans le même ordre, ou réunissez le quorum.
      </p>
    </Alert>
  );
}
