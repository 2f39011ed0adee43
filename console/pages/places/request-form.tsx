import type { ShelterLineFragment } from '../../../client-sdk/src';
import { Alert, Empty } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { CheckboxesField, DateField, SelectField, TextField } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { publicsOf } from './place-words';

interface RequestProps {
  shelters: readonly ShelterLineFragment[];
  address: string;
  today: string;
}

/** Shelters are chosen one by one; what they read is a closed list. */
export function RequestForm({ shelters, address, today }: RequestProps) {
  const { labels } = useVisit();
  const open = shelters.filter(({ closedOn }) => closedOn === null);
  return (
    <section aria-labelledby="demander">
      <h2 id="demander">Demander une place</h2>
      {open.length === 0 ? (
        <Empty>Aucune structure n’est enregistrée dans ce département : passez par le téléphone, ci-dessous.</Empty>
      ) : (
        <ActForm action={`${address}/demandes`} submit="Envoyer la demande" kind="secondary">
          <Alert kind="info" small>
            Chaque structure lit le public, le nombre d’enfants, le jour et les besoins cochés. Elle ne lit ni le nom,
            ni la référence, ni le pays, ni d’où la personne part, ni qui demande.
          </Alert>
          <CheckboxesField
            name="shelterIds"
            id="place-shelterIds"
            label="Structures à solliciter"
            options={open.map((shelter) => ({
              value: shelter.id,
              label: `${shelter.name} : ${publicsOf(labels, shelter)}${shelter.toConfirm ? ' (à confirmer)' : ''}`,
            }))}
          />
          <SelectField name="public" id="place-public" label="Pour" options={labels.all('PlacePublic')} required />
          <TextField
            name="children"
            id="place-children"
            label="Enfants qui viennent aussi"
            stored="0"
            inputMode="numeric"
            maxLength={2}
            required
          />
          <DateField
            name="neededFrom"
            id="place-neededFrom"
            label="À partir du"
            partial={false}
            stored={today}
            required
          />
          <CheckboxesField name="needs" id="place-needs" label="Besoins" options={labels.all('PlaceNeed')} />
        </ActForm>
      )}
    </section>
  );
}
