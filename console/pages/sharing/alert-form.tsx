import { ActForm } from '../../forms/act-form';
import { CheckboxField, DateField, SelectField, TextAreaField, TextField } from '../../forms/fields';
import { useVisit } from '../../http/context';
import type { AlertPlace } from './seen';

interface AlertFormProps {
  place: AlertPlace;
  files: AlertPlace['cases']['nodes'];
  file: string | null;
}

/** What the parquet needs to act, and the conditions that protect the persons. */
export function AlertForm({ place, files, file }: AlertFormProps) {
  return (
    <ActForm
      action={`/${place.code}/alertes`}
      submit="Envoyer l’alerte"
      confirm="L’alerte part au parquet et au CODAF. Relisez : aucun nom, aucune adresse personnelle, rien qui désigne la personne."
    >
      <SelectField
        name="caseId"
        label="Dossier dont vous tenez ces faits"
        hint="Il reste chez vous : le CODAF ne sait pas de quel dossier l’alerte vient."
        required
        options={files.map(({ id, reference }) => ({ value: id, label: reference }))}
        stored={file}
      />
      <Facts />
      <Persons />
      <Parquet authorities={place.authorities} />
    </ActForm>
  );
}

function Facts() {
  const { labels } = useVisit();
  return (
    <>
      <SelectField name="sector" label="Secteur d’activité" required options={labels.all('alert.sector')} />
      <TextField name="place" label="Lieu" hint="Commune, quartier, zone d’activité." required />
      <TextField name="establishment" label="Établissement" hint="Enseigne ou raison sociale, si vous la savez." />
      <TextAreaField
        name="facts"
        label="Faits"
        hint="Ce qui se passe, depuis quand, à quelles heures."
        rows={8}
        required
      />
    </>
  );
}

function Persons() {
  return (
    <>
      <TextField name="personsCount" label="Nombre de personnes" hint="Même approximatif : « une dizaine »." />
      <TextAreaField name="personsWish" label="Ce que les personnes souhaitent" rows={3} />
      <Conditions />
    </>
  );
}

/** The procureur reads them first. */
function Conditions() {
  return (
    <fieldset class="fr-fieldset" aria-labelledby="conditions-legende">
      <legend class="fr-fieldset__legend" id="conditions-legende">
        Conditions, que le procureur lit en premier
      </legend>
      <CheckboxField name="associationOnStandBy" label="Une association est en attente, prête à venir" />
      <CheckboxField name="shelterFirst" label="Un hébergement est trouvé d’abord" />
      <DateField name="notBefore" label="Rien avant le" partial={false} />
      <TextAreaField name="conditions" label="Autres conditions" rows={3} />
    </fieldset>
  );
}

function Parquet({ authorities }: Pick<AlertPlace, 'authorities'>) {
  const parquets = authorities.filter(({ kind }) => kind === 'PARQUET');
  if (parquets.length < 2) return null;
  return (
    <SelectField
      name="parquetId"
      label="Parquet du lieu des faits"
      options={parquets.map(({ id, name, seat }) => ({ value: id, label: seat ? `${name} (chef-lieu)` : name }))}
      placeholder="Celui du chef-lieu"
    />
  );
}
