import { Details } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { DateField, TextField, Version } from '../../forms/fields';
import type { Visit } from '../../http/visit';
import type { Parquet, Referent } from './referent';

const placeOf = ({ asked }: Visit) => `/${asked.params.departement}/annuaire/referents`;

interface NameFormProps {
  parquet: Parquet;
  /** By the commission's secretariat, from what the parquet wrote. */
  byLetter: boolean;
  visit: Visit;
}

export function NameForm({ parquet, byLetter, visit }: NameFormProps) {
  const action = `${placeOf(visit)}/${parquet.id}/designer`;
  return (
    <Details summary={summaryOf(parquet, byLetter)} open={visit.typed?.action === action}>
      {byLetter && <p>Le parquet désigne lui-même son référent. Vous enregistrez ici ce qu’il vous a écrit.</p>}
      {parquet.referent && <p>Le référent actuel cesse de l’être le premier jour du suivant.</p>}
      <ActForm
        action={action}
        id={`designer-${parquet.id}`}
        apart
        submit="Enregistrer le référent"
        kind="secondary"
        about={`du ${parquet.name}`}
      >
        <TextField name="name" label="Nom du référent" required maxLength={200} />
        <TextField name="title" label="Qualité" hint="Par exemple : vice-procureure." required maxLength={200} />
        <TextField
          name="email"
          type="email"
          label="Courriel du service"
          hint="Pas une adresse personnelle : tout le département la lit. Le courriel ou le téléphone suffit."
        />
        <TextField name="phone" type="tel" label="Téléphone du service" maxLength={26} />
        <DateField name="since" label="Premier jour" hint="Vide : aujourd’hui." partial={false} />
        <TextField
          name="actReference"
          label={byLetter ? 'Référence du courrier du parquet' : 'Référence de l’acte'}
          required={byLetter}
          maxLength={200}
        />
        <DateField
          name="actDate"
          label={byLetter ? 'Date de ce courrier' : 'Date de cet acte'}
          partial={false}
          required={byLetter}
        />
      </ActForm>
    </Details>
  );
}

function summaryOf({ referent }: Parquet, byLetter: boolean): string {
  if (byLetter) return 'Enregistrer une désignation d’après le courrier du parquet';
  return referent ? 'Désigner un successeur' : 'Désigner le référent';
}

export function EndForm({ referent, today, visit }: { referent: Referent; today: string; visit: Visit }) {
  const toCome = today < referent.since;
  const action = `${placeOf(visit)}/${referent.id}/fin`;
  return (
    <Details summary={`Mettre fin à la désignation de ${referent.name}`} open={visit.typed?.action === action}>
      <p>
        {toCome
          ? 'Pour une désignation qui n’aura pas lieu.'
          : 'Quand personne ne suit encore : le parquet est alors sans référent à partir de ce jour.'}
      </p>
      <ActForm
        action={action}
        id={`fin-${referent.id}`}
        apart
        submit="Mettre fin à la désignation"
        kind="secondary"
        about={`de ${referent.name}`}
      >
        <Version value={referent.version} />
        <DateField
          name="until"
          label="N’est plus référent à partir du"
          hint={toCome ? 'Vide : il ne le sera pas du tout.' : 'Vide : aujourd’hui.'}
          partial={false}
        />
      </ActForm>
    </Details>
  );
}
