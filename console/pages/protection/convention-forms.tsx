import type { DutyLineFragment } from '../../../client-sdk/src';
import { Details } from '../../elements';
import { ActForm } from '../../forms/act-form';
import {
  CheckboxesField,
  DateField,
  RadioField,
  SelectField,
  TextAreaField,
  TextField,
  Version,
} from '../../forms/fields';
import type { Visit } from '../../http/visit';
import type { Convention, ConventionsPlace } from './convention';

const placeOf = ({ asked }: Visit) => `/${asked.params.departement}/annuaire/permanences`;

interface ConventionFormProps {
  place: ConventionsPlace;
  parquets: ConventionsPlace['parquets'];
  visit: Visit;
}

export function ConventionForm({ place, parquets, visit }: ConventionFormProps) {
  const action = `${placeOf(visit)}/conventions`;
  return (
    <Details summary="Enregistrer une convention locale" open={visit.typed?.action === action}>
      <ActForm action={action} id="convention" apart submit="Enregistrer la convention" kind="secondary">
        <SelectField
          name="parquetId"
          label="Parquet qui est saisi"
          options={parquets.map(({ id, name }) => ({ value: id, label: name }))}
          required
        />
        <TextField name="actReference" label="Titre ou référence de la convention" maxLength={200} required />
        <DateField name="signedOn" label="Signée le" partial={false} required />
        <TextAreaField name="parties" label="Signée par" rows={2} maxLength={1000} required />
        <CheckboxesField
          name="openerIds"
          label="Associations qui peuvent ouvrir un circuit"
          options={place.organisations.map(({ id, name }) => ({ value: id, label: name }))}
          required
        />
        <DateField name="since" label="Premier jour" hint="Vide : le jour de la signature." partial={false} />
        <DateField name="until" label="Ne tient plus à partir du" hint="Vide : sans terme." partial={false} />
      </ActForm>
    </Details>
  );
}

export function EndConventionForm({ convention, visit }: { convention: Convention; visit: Visit }) {
  const action = `${placeOf(visit)}/conventions/${convention.id}/fin`;
  return (
    <Details summary="Mettre fin à cette convention" open={visit.typed?.action === action}>
      <p>Aucun circuit ne s’ouvre plus par elle. Ceux qui sont ouverts continuent.</p>
      <ActForm action={action} id={`fin-${convention.id}`} apart submit="Mettre fin à la convention" kind="secondary">
        <Version value={convention.version} />
        <DateField name="until" label="Ne tient plus à partir du" hint="Vide : aujourd’hui." partial={false} />
      </ActForm>
    </Details>
  );
}

interface DutyFormProps {
  convention: Convention;
  place: ConventionsPlace;
  sides: readonly ('PARQUET' | 'CHILD_WELFARE')[];
  visit: Visit;
}

export function DutyForm({ convention, place, sides, visit }: DutyFormProps) {
  const action = `${placeOf(visit)}/conventions/${convention.id}/permanences`;
  const options = answerersOf(place, convention, sides);
  return (
    <Details summary="Enregistrer une permanence" open={visit.typed?.action === action}>
      <ActForm
        action={action}
        id={`permanence-${convention.id}`}
        apart
        submit="Enregistrer la permanence"
        kind="secondary"
      >
        <RadioField
          name="side"
          label="De qui"
          options={visit.labels.all('DutySide').filter(({ value }) => (sides as readonly string[]).includes(value))}
          required
        />
        <TextField
          name="service"
          label="Service"
          hint="Par exemple : permanence des mineurs."
          maxLength={200}
          required
        />
        <TextField name="phone" type="tel" label="Téléphone" maxLength={26} required />
        {options.length > 0 && (
          <SelectField
            name="mandateId"
            label="Qui accuse réception ici"
            hint="Vide : le téléphone seul répond."
            options={options}
          />
        )}
        <TextField name="opensAt" label="De" hint="Vide : jour et nuit. Par exemple 20 h." maxLength={8} />
        <TextField name="closesAt" label="À" hint="Par exemple 8 h." maxLength={8} />
        <DateField name="since" label="Premier jour" hint="Vide : aujourd’hui." partial={false} />
        <DateField name="until" label="Ne tient plus à partir du" hint="Vide : sans terme." partial={false} />
      </ActForm>
    </Details>
  );
}

/** Whoever holds a mandate on that side, each once. */
function answerersOf(
  { mandates }: ConventionsPlace,
  { parquetId }: Convention,
  sides: DutyFormProps['sides'],
): { value: string; label: string }[] {
  const onSide = ({ role, authority }: (typeof mandates.nodes)[number]) =>
    role === 'PARQUET'
      ? sides.includes('PARQUET') && authority?.id === parquetId
      : role === 'CHILD_WELFARE' && sides.includes('CHILD_WELFARE');
  const named = new Map(mandates.nodes.filter(onSide).map(({ id, account }) => [account.name, id]));
  return [...named].map(([label, value]) => ({ value, label }));
}

export function EndDutyForm({ duty, visit }: { duty: DutyLineFragment; visit: Visit }) {
  const action = `${placeOf(visit)}/permanences/${duty.id}/fin`;
  return (
    <Details summary={`Mettre fin à cette permanence (${duty.service})`} open={visit.typed?.action === action}>
      <ActForm
        action={action}
        id={`fin-${duty.id}`}
        apart
        submit="Mettre fin à la permanence"
        kind="secondary"
        about={duty.service}
      >
        <Version value={duty.version} />
        <DateField name="until" label="Ne tient plus à partir du" hint="Vide : aujourd’hui." partial={false} />
      </ActForm>
    </Details>
  );
}
