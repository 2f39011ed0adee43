import type { ComplaintStepLineFragment } from '../../../client-sdk/src';
import { Details, Empty } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { DateField, SelectField, Version } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { capital } from '../../shell/capital';
import { day } from '../../shell/dates';

interface ComplaintProps {
  steps: readonly ComplaintStepLineFragment[];
  address: string;
  may: boolean;
}

/** From its filing to the judgment, the latest first. */
export function Complaint({ steps, address, may }: ComplaintProps) {
  const { labels, typed } = useVisit();
  const action = `${address}/plainte`;
  return (
    <>
      <h3>Suites de la plainte</h3>
      {steps.length === 0 && <Empty>Aucune suite n’est enregistrée.</Empty>}
      <ul class="console-list">
        {steps.map((step) => (
          <li>
            {capital(labels.of('ComplaintStepKind', step.step))}, le {day(step.occurredOn)}
            {step.reason && (
              <span class="console-list__more">
                Motif{'\u00a0'}: {labels.of('ComplaintClosure', step.reason)}.
              </span>
            )}
            {may && (
              <Details
                summary={`Corriger (suite du ${day(step.occurredOn)})`}
                open={typed?.action === `${action}/${step.id}`}
              >
                <ActForm
                  action={`${action}/${step.id}`}
                  submit="Corriger cette suite"
                  kind="secondary"
                  about={`du ${day(step.occurredOn)}`}
                >
                  <Version value={step.version} />
                  <StepFields step={step} />
                </ActForm>
              </Details>
            )}
          </li>
        ))}
      </ul>
      {may && (
        <Details summary="Enregistrer une suite de la plainte" open={typed?.action === action}>
          <p>
            Sans nouvelles pendant trois mois, la plainte revient dans ce qui vous attend : la personne peut alors
            saisir le juge d’instruction (CPP art. 85).
          </p>
          <ActForm action={action} submit="Enregistrer cette suite" kind="secondary">
            <StepFields />
          </ActForm>
        </Details>
      )}
    </>
  );
}

function StepFields({ step }: { step?: ComplaintStepLineFragment }) {
  const { labels } = useVisit();
  const at = step?.id ?? 'nouvelle';
  return (
    <>
      <SelectField
        name="step"
        id={`plainte-step-${at}`}
        label="Ce que la plainte est devenue"
        options={labels.all('ComplaintStepKind')}
        stored={step?.step}
        required
      />
      <DateField
        name="occurredOn"
        id={`plainte-occurredOn-${at}`}
        label="Depuis le"
        partial={false}
        stored={step?.occurredOn}
        required
      />
      <SelectField
        name="reason"
        id={`plainte-reason-${at}`}
        label="Motif du classement"
        hint="Pour un classement sans suite seulement : celui que donne l’avis du parquet."
        options={labels.all('ComplaintClosure')}
        stored={step?.reason}
      />
    </>
  );
}
