import { Details } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { RadioField, Version } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { circuitAddress, type CircuitProps } from './circuit';

export function Close({ circuit, departement }: CircuitProps) {
  const { labels, typed } = useVisit();
  const action = `${circuitAddress(departement, circuit.id)}/cloture`;
  return (
    <Details summary="Clore ce circuit" open={typed?.action === action}>
      <p>Le parquet et l’aide sociale à l’enfance ne liront plus ce dossier par ce circuit.</p>
      <ActForm action={action} submit="Clore le circuit" kind="secondary">
        <Version value={circuit.version} />
        <RadioField name="outcome" id="issue" label="Issue" options={labels.all('CircuitOutcome')} required />
      </ActForm>
    </Details>
  );
}
