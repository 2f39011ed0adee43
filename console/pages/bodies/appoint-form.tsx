import { Details } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { CheckboxField, DateField, RadioField, SelectField, TextField } from '../../forms/fields';
import type { BodyProps } from './body';

/** A member of a formation, with an account or on paper. */
export function AppointForm({ body, place, visit: { asked, labels, typed } }: BodyProps) {
  const action = `/${asked.params.departement}/instances/${body.kind}/membres`;
  const holders = place.mandates.nodes.filter(({ body: of }) => of?.id === body.id);
  return (
    <Details summary="Désigner un membre" open={typed?.action === action}>
      <ActForm action={action} submit="Désigner le membre">
        <input type="hidden" name="bodyId" value={body.id} />
        <RadioField
          name="formation"
          label="Formation"
          required
          options={body.reference.formations.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <SelectField name="role" label="Siège" required options={labels.all('Role')} />
        <TextField name="quality" label="Qualité" hint="Comme la convocation la porte." required maxLength={200} />
        <SelectField
          name="mandateId"
          label="Mandat de la personne"
          hint="Sans mandat, le membre n’a pas de compte et reçoit du papier."
          placeholder="Sans compte"
          options={holders.map(({ id, account, role }) => ({
            value: id,
            label: `${account.name} (${labels.of('Role', role)})`,
          }))}
        />
        <TextField
          name="email"
          label="Adresse électronique"
          hint="Pour un membre sans compte : sa convocation y arrive. Sans elle, du papier."
          type="email"
          maxLength={200}
        />
        <CheckboxField name="voting" label="Voix délibérative" stored />
        <DateField name="appointedOn" label="Désigné le" partial={false} hint="Vide : aujourd’hui." />
        <DateField name="validUntil" label="Jusqu’au" partial={false} hint="Vide pour un membre de droit." />
      </ActForm>
    </Details>
  );
}
