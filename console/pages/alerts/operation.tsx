import type { AlertLifeFragment } from '../../../client-sdk/src';
import { ButtonLink, DefinitionList, Details, Empty, type Term } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { DateField, SelectField, TextAreaField, TextField, Version } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { capital } from '../../shell/capital';
import { day, month } from '../../shell/dates';
import { mayAct } from '../../shell/may';
import { CloseForm, ResultForm } from './result-forms';

type Prepared = NonNullable<AlertLifeFragment['operation']>;

interface OperationProps {
  referral: { id: string; reference: string; status: string; version: number };
  operation: Prepared | null;
  /** The parquet of the alert; an agent reads alone. */
  leads: boolean;
  departement: string;
  /** Where its acts are sent. */
  at: string;
}

/** What whoever goes there must know, then what came of it; nothing of it says who spoke. */
export function Operation({ referral, operation, leads, departement, at }: OperationProps) {
  const { shell } = useVisit();
  const may = (act: string) => leads && referral.status === 'ACCEPTED' && mayAct(shell, departement, act);
  if (!operation && !may('prepareOperation')) return null;
  return (
    <section aria-labelledby="operation">
      <h2 id="operation">L’opération</h2>
      {operation ? <Terms operation={operation} /> : <Empty>Aucune opération n’est préparée.</Empty>}
      {operation?.sheetUrl && (
        <p>
          <ButtonLink href={operation.sheetUrl} kind="secondary">
            Fiche d’opération (PDF)
          </ButtonLink>
        </p>
      )}
      {may('prepareOperation') && <PrepareForm operation={operation} action={`${at}/operation`} />}
      {may('recordOperationResult') && <ResultForm operation={operation} action={`${at}/resultat`} />}
      {may('closeAlert') && <CloseForm referral={referral} action={`${at}/clore`} />}
    </section>
  );
}

function Terms({ operation }: { operation: Prepared }) {
  const { labels } = useVisit();
  const { plannedOn, meetingPoint, interpreter, language, informer, informedBy, result } = operation;
  const rows: [string, string | null][] = [
    ['Jour prévu', plannedOn && day(plannedOn)],
    ['Point de rendez-vous', meetingPoint],
    ['Interprète', interpreter],
    ['Langue', language && labels.of('socialSituation.language', language)],
    ['Informe des droits', informer && [informedBy, labels.of('RightsInformer', informer)].filter(Boolean).join(', ')],
    ['Contrôle', result && (result.controlledMonth ? `Effectué, ${month(result.controlledMonth)}` : 'Non effectué')],
    ['Personnes rencontrées', result && String(result.personsMet)],
    ['Informées de leurs droits', result && String(result.personsInformed)],
    ['Orientées vers une association', result && String(result.personsOriented)],
    ['Mises à l’abri', result && String(result.personsSheltered)],
  ];
  const items: Term[] = rows.flatMap(([term, value]) => (value ? [{ term, value: capital(value) }] : []));
  return <DefinitionList items={items} />;
}

function PrepareForm({ operation, action }: { operation: Prepared | null; action: string }) {
  const { labels, typed } = useVisit();
  const summary = operation?.sheetUrl ? 'Corriger la préparation' : 'Préparer l’opération';
  return (
    <Details summary={summary} open={typed?.action === action}>
      <ActForm action={action} submit="Enregistrer la préparation" kind="secondary">
        <Version value={operation?.version ?? 0} />
        <DateField name="plannedOn" label="Jour prévu" partial={false} stored={operation?.plannedOn} />
        <TextAreaField
          name="meetingPoint"
          label="Point de rendez-vous"
          rows={2}
          maxLength={500}
          stored={operation?.meetingPoint}
        />
        <TextField name="interpreter" label="Interprète" maxLength={200} stored={operation?.interpreter} />
        <SelectField
          name="language"
          label="Langue à interpréter"
          options={labels.all('socialSituation.language')}
          stored={operation?.language}
        />
        <SelectField
          name="informer"
          label="Qui informe les personnes de leurs droits (CESEDA R.425-1)"
          options={labels.all('RightsInformer')}
          stored={operation?.informer}
        />
        <TextField
          name="informedBy"
          label="Nom de l’unité ou de l’association"
          hint="Tous les agents de l’opération lisent ce nom, et vous ignorez qui a parlé : choisissez l’association d’usage, ou une unité."
          maxLength={200}
          stored={operation?.informedBy}
        />
      </ActForm>
    </Details>
  );
}
