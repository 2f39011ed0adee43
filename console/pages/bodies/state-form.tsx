import { Details } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { DateField, RadioField, Version } from '../../forms/fields';
import type { BodyProps } from './body';

/** Installed, or put to sleep. */
export function StateForm({ body, visit: { asked, labels, typed } }: BodyProps) {
  const action = `/${asked.params.departement}/instances/${body.kind}/etat`;
  return (
    <Details summary="Constater son installation ou sa mise en sommeil" open={typed?.action === action}>
      <ActForm
        action={action}
        submit="Enregistrer l’état"
        kind="secondary"
        confirm="Une instance en sommeil ne reçoit plus de séance ni de saisine."
      >
        <Version value={body.version} />
        <RadioField
          name="state"
          label="État"
          required
          stored={body.state}
          options={labels.all('BodyState').filter(({ value }) => value !== 'NOT_INSTALLED')}
        />
        <DateField name="since" label="Depuis le" partial={false} required />
      </ActForm>
    </Details>
  );
}
