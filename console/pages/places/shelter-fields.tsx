import type { ShelterLineFragment } from '../../../client-sdk/src';
import { CheckboxesField, CheckboxField, TextAreaField, TextField } from '../../forms/fields';
import { useVisit } from '../../http/context';

/** What a shelter tells of itself; never where it is. */
export function ShelterFields({ shelter }: { shelter?: ShelterLineFragment }) {
  const { labels } = useVisit();
  const at = shelter?.id ?? 'nouvelle';
  return (
    <>
      <TextField
        name="name"
        id={`structure-name-${at}`}
        label="Nom"
        hint="Un nom qui ne dit pas où elle se trouve : ni rue, ni quartier, ni commune."
        stored={shelter?.name}
        maxLength={120}
        required
      />
      <CheckboxesField
        name="publics"
        id={`structure-publics-${at}`}
        label="Public reçu"
        options={labels.all('PlacePublic')}
        stored={shelter?.publics ?? []}
      />
      <CheckboxField
        name="withChildren"
        id={`structure-withChildren-${at}`}
        label="Avec des enfants"
        stored={shelter?.withChildren ?? false}
      />
      <TextAreaField
        name="conditions"
        id={`structure-conditions-${at}`}
        label="Conditions d’admission"
        hint="Par exemple : entretien préalable, durée, règles de la maison."
        stored={shelter?.conditions}
      />
      <TextField
        name="phone"
        id={`structure-phone-${at}`}
        label="Téléphone"
        stored={shelter?.phone}
        maxLength={25}
        required
      />
    </>
  );
}
