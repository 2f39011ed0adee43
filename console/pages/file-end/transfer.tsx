import { ActForm } from '../../forms/act-form';
import { DateField, Hidden, SelectField, TextField } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { day } from '../../shell/dates';
import { endAddress, type EndProps } from './seen';

const LEAVES =
  'La fiche part, scellée, à cette association seule. Elle a quatorze jours pour accepter ; sinon, ce qui a été ' +
  'envoyé est détruit.';

/** She moves, or another association is nearer to her: with her accord, it goes there as a draft. */
export function Transfer({ place, file }: EndProps) {
  const { labels } = useVisit();
  const { transfer } = file;
  const waits = transfer?.state === 'PROPOSED';
  return (
    <section aria-labelledby="transfert">
      <h2 id="transfert">Transférer à une autre association</h2>
      {transfer && (
        <p>
          Dernière proposition{'\u00a0'}: {labels.of('TransferState', transfer.state)}, faite le{' '}
          {day(transfer.proposedOn)}
          {waits && `, à accepter avant le ${day(transfer.expiresOn)}`}.
        </p>
      )}
      {waits ? <Cancel place={place} file={file} /> : <Propose place={place} file={file} />}
    </section>
  );
}

function Cancel({ place, file }: EndProps) {
  return (
    <ActForm
      action={`${endAddress(place.code, file.id)}/annuler-le-transfert`}
      submit="Annuler le transfert"
      kind="secondary"
    >
      <Hidden name="transferId" value={file.transfer!.id} />
    </ActForm>
  );
}

function Propose({ place, file }: EndProps) {
  return (
    <ActForm
      action={`${endAddress(place.code, file.id)}/transferer`}
      submit="Proposer le transfert"
      kind="secondary"
      confirm={LEAVES}
    >
      <SelectField
        name="organisationId"
        label="Association"
        required
        options={place.organisations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        name="departement"
        label="Département où elle accueille la personne"
        hint="Par exemple : 38, 2A ou 976."
        stored={place.code}
        required
      />
      <DateField name="accordGivenOn" label="Date de l’accord de la personne" partial={false} required />
    </ActForm>
  );
}
