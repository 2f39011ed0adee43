import { Details } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { DateField, Hidden, SelectField } from '../../forms/fields';
import { useVisit } from '../../http/context';

interface HandoverFormProps {
  referral: {
    id: string;
    reference: string;
    handover?: {
      receivedOn?: string | null;
      plannedOn?: string | null;
      outcome?: string | null;
      version: number;
    } | null;
  };
  action: string;
}

/** A body that keeps its agenda elsewhere: the sheet is handed over, then what comes back is written here. */
export function HandoverForm({ referral, action }: HandoverFormProps) {
  const { labels } = useVisit();
  const { handover } = referral;
  const id = `remise-${referral.id}`;
  return (
    <Details summary={handover ? 'Noter ce que l’instance a répondu' : 'Remettre la fiche à l’instance'}>
      <p>
        {handover
          ? 'Écrivez ce que vous avez appris ; le reste peut attendre.'
          : 'Cette instance tient son agenda ailleurs. Remettez-lui la fiche, puis notez ici la remise et ce qui revient.'}
      </p>
      <ActForm
        action={action}
        id={id}
        submit={handover ? 'Enregistrer' : 'Noter la remise'}
        about={referral.reference}
        kind="secondary"
      >
        <Hidden name="referralId" value={referral.id} />
        {handover && <Hidden name="expectedVersion" value={handover.version} />}
        <DateField
          name="receivedOn"
          id={`${id}-recue`}
          label="Accusé de réception"
          partial={false}
          stored={handover?.receivedOn}
        />
        <DateField
          name="plannedOn"
          id={`${id}-prevue`}
          label="Date que l’instance a donnée"
          partial={false}
          stored={handover?.plannedOn}
        />
        <SelectField
          name="outcome"
          id={`${id}-suite`}
          label="Suite donnée"
          options={labels.all('HandoverOutcome')}
          placeholder="Pas encore connue"
          stored={handover?.outcome}
        />
      </ActForm>
    </Details>
  );
}
