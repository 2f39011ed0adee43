import type { AlertLifeFragment } from '../../../client-sdk/src';
import { Details } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { RadioField, SelectField, TextField, Version } from '../../forms/fields';
import { useVisit } from '../../http/context';

type Prepared = NonNullable<AlertLifeFragment['operation']>;

/** Five answers, and no person. */
export function ResultForm({ operation, action }: { operation: Prepared | null; action: string }) {
  const { typed } = useVisit();
  const result = operation?.result;
  const count = (value: number | undefined) => (value === undefined ? null : String(value));
  const number = { inputMode: 'numeric', maxLength: 5, required: true } as const;
  return (
    <Details summary={result ? 'Corriger le résultat' : 'Enregistrer le résultat'} open={typed?.action === action}>
      <p>L’association lira combien de personnes ont été informées et orientées, et rien d’autre.</p>
      <ActForm action={action} submit="Enregistrer le résultat" kind="secondary">
        <Version value={operation?.version ?? 0} />
        <RadioField
          name="controlled"
          label="Le contrôle a-t-il eu lieu ?"
          options={[
            { value: 'yes', label: 'Oui' },
            { value: 'no', label: 'Non' },
          ]}
          stored={result ? (result.controlled ? 'yes' : 'no') : null}
          required
        />
        <TextField
          name="controlledMonth"
          label="Mois du contrôle"
          hint="Par exemple 2026-11. Rien s’il n’a pas eu lieu."
          maxLength={7}
          stored={result?.controlledMonth}
        />
        <TextField name="personsMet" label="Personnes rencontrées" {...number} stored={count(result?.personsMet)} />
        <TextField
          name="personsInformed"
          label="Dont informées de leurs droits"
          {...number}
          stored={count(result?.personsInformed)}
        />
        <TextField
          name="personsOriented"
          label="Dont orientées vers une association"
          {...number}
          stored={count(result?.personsOriented)}
        />
        <TextField
          name="personsSheltered"
          label="Dont mises à l’abri"
          {...number}
          stored={count(result?.personsSheltered)}
        />
      </ActForm>
    </Details>
  );
}

interface CloseProps {
  referral: { id: string; reference: string; version: number };
  action: string;
}

/** The association is told what and when; it then closes to the parquet too. */
export function CloseForm({ referral, action }: CloseProps) {
  const { labels, typed } = useVisit();
  return (
    <Details summary="Clore l’alerte" open={typed?.action === action}>
      <ActForm
        action={action}
        submit="Clore l’alerte"
        about={referral.reference}
        kind="secondary"
        confirm="L’association lit cette suite et sa date. L’alerte se ferme à vous aussi."
      >
        <Version value={referral.version} />
        <SelectField name="outcome" label="Suite donnée" options={labels.all('AlertOutcome')} required />
      </ActForm>
    </Details>
  );
}
