import { Details, Empty, Table } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { DateField, Hidden, RadioField, TextField, Version } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { day } from '../../shell/dates';
import { capital } from '../../shell/capital';
import { mayAct } from '../../shell/may';
import { actAt, type Pathway, type PathwayProps } from './pathway';

type Benefit = Pathway['benefits'][number];

/** The permit and the allowance beside the pathway, with the dates that their own services gave. */
export function Benefits(props: PathwayProps) {
  const { pathway, caseId, visit } = props;
  const { labels, shell, asked } = visit;
  const writes = caseId !== null && !pathway.ended && mayAct(shell, asked.params.departement!, 'recordBenefit');
  return (
    <>
      <Table
        caption="Séjour et aide financière"
        captionHidden
        rows={pathway.benefits}
        empty={<Empty>Ni autorisation de séjour ni aide financière n’est enregistrée.</Empty>}
        columns={[
          { head: 'Droit', heads: true, cell: ({ kind }) => capital(labels.of('BenefitKind', kind)) },
          { head: 'Demandé le', cell: ({ requestedOn }) => day(requestedOn) },
          { head: 'Réponse', cell: (benefit) => answerOf(benefit) },
          { head: 'Court', cell: (benefit) => runsOf(benefit) },
          { head: 'Par mois', cell: (benefit) => amountOf(benefit) },
        ]}
      />
      {writes && pathway.benefits.map((benefit) => <BenefitForm caseId={caseId} benefit={benefit} />)}
      {writes && <BenefitForm caseId={caseId} benefit={null} />}
    </>
  );
}

function answerOf({ grantedOn, refusedOn }: Benefit): string {
  if (refusedOn) return `Refusé le ${day(refusedOn)}`;
  return grantedOn ? `Accordé le ${day(grantedOn)}` : 'Attendue';
}

function runsOf({ startsOn, endsOn }: Benefit) {
  if (!startsOn) return <Empty inline>pas encore</Empty>;
  return endsOn ? `Du ${day(startsOn)} au ${day(endsOn)}` : `Depuis le ${day(startsOn)}, sans fin connue`;
}

const EUROS = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });

function amountOf({ kind, monthlyAmount, children, startsOn }: Benefit) {
  if (kind !== 'AFIS' || !startsOn) return <Empty inline>sans objet</Empty>;
  if (monthlyAmount === null) return 'Barème non connu ici';
  const dependants = children ? `, ${children} enfant${children > 1 ? 's' : ''}` : ', sans enfant à charge';
  return `${EUROS.format(monthlyAmount / 100)}${dependants}`;
}

/** A new request, or all that is known of one: what is emptied is emptied. */
function BenefitForm({ caseId, benefit }: { caseId: string; benefit: Benefit | null }) {
  const { labels, typed } = useVisit();
  const visit = useVisit();
  const action = actAt(visit, 'aides');
  const id = benefit ? `aide-${benefit.id}` : 'aide-nouvelle';
  const opened = typed?.action === action && typed.fields.text('formulaire') === id;
  const summary = benefit
    ? `Compléter ou corriger : ${labels.of('BenefitKind', benefit.kind)}, demande du ${day(benefit.requestedOn)}`
    : 'Enregistrer une demande de séjour (APS) ou d’aide (AFIS)';
  return (
    <Details summary={summary} open={opened}>
      <p>Une AFIS demandée ouvre le parcours à l’organisme qui la paie ; refusée ou achevée, elle le ferme.</p>
      <ActForm action={action} id={id} apart submit={benefit ? 'Enregistrer' : 'Enregistrer la demande'}>
        <Hidden name="caseId" value={caseId} />
        {benefit ? (
          <>
            <Hidden name="benefitId" value={benefit.id} />
            <Hidden name="kind" value={benefit.kind} />
            <Version value={benefit.version} />
          </>
        ) : (
          <RadioField name="kind" label="Droit" required options={labels.all('BenefitKind')} />
        )}
        <BenefitFields benefit={benefit} />
      </ActForm>
    </Details>
  );
}

const BenefitFields = ({ benefit }: { benefit: Benefit | null }) => (
  <>
    <DateField name="requestedOn" label="Demandé le" partial={false} required stored={benefit?.requestedOn} />
    <DateField name="grantedOn" label="Accordé le" partial={false} stored={benefit?.grantedOn} />
    <DateField name="refusedOn" label="Refusé le" partial={false} stored={benefit?.refusedOn} />
    <DateField
      name="startsOn"
      label="Premier jour"
      hint="Nécessaire une fois accordé."
      partial={false}
      stored={benefit?.startsOn}
    />
    <DateField
      name="endsOn"
      label="Dernier jour"
      hint="Vide s’il n’est pas connu."
      partial={false}
      stored={benefit?.endsOn}
    />
    {benefit?.kind !== 'APS' && (
      <TextField
        name="children"
        label="Enfants à charge"
        hint="Pour l’AFIS : elle dépend de leur nombre."
        stored={benefit?.children === null || benefit === null ? null : String(benefit.children)}
      />
    )}
  </>
);
