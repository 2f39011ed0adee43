import type { ConsoleOrientationFragment } from '../../../client-sdk/src';
import { Empty } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { DateField, SelectField, Version } from '../../forms/fields';
import { fileAddress } from '../../shell/addresses';

interface HandOverFormProps extends Pick<ConsoleOrientationFragment, 'handOverTo'> {
  departement: string;
  caseId: string;
  version: number;
}

/** A draft goes to an association that may present it, with the person's accord; it leaves this one. */
export function HandOverForm({ departement, caseId, version, handOverTo }: HandOverFormProps) {
  if (handOverTo.length === 0) return <Empty>Aucune association n’est agréée ici aujourd’hui.</Empty>;
  return (
    <ActForm
      action={`${fileAddress(departement, caseId)}/confier`}
      submit="Confier le dossier"
      kind="secondary"
      confirm="Le dossier quitte votre association : l’autre seule le lit et le continue. Votre équipe n’y a plus accès."
    >
      <Version value={version} />
      <SelectField
        name="organisationId"
        label="Association agréée"
        required
        options={handOverTo.map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
      />
      <DateField name="accordGivenOn" label="Date de l’accord de la personne" partial={false} required />
    </ActForm>
  );
}
