import { Badge, Card, DefinitionList, Empty } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { CheckboxesField, DateField, SelectField, TextAreaField } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { day } from '../../shell/dates';
import { mayAct } from '../../shell/may';
import { capital } from '../../shell/capital';
import { isShared } from '../files/sheet-form';
import { referralAddress, type ReferralProps } from './referral-props';

type Consultation = ReferralProps['referral']['consultations'][number];

/** Written views of services, asked before the sitting. */
export function Consultations({ referral, departement }: ReferralProps) {
  const { shell } = useVisit();
  const asks = referral.case !== null && isOpen(referral) && mayAct(shell, departement, 'consultService');
  if (referral.consultations.length === 0 && !asks) return null;
  return (
    <section aria-labelledby="avis-ecrits">
      <h2 id="avis-ecrits">Avis écrits des services</h2>
      {referral.consultations.length === 0 && <Empty>Aucun service n’a été consulté.</Empty>}
      {referral.consultations.map((consultation) => (
        <ConsultationCard consultation={consultation} referral={referral} departement={departement} />
      ))}
      {asks && <AskService referral={referral} departement={departement} />}
    </section>
  );
}

export const isOpen = ({ status }: { status: string }): boolean => status === 'ACCEPTED';

function ConsultationCard({ consultation, referral, departement }: ReferralProps & { consultation: Consultation }) {
  const { labels, shell } = useVisit();
  const { id, role, groups, question, dueOn, state, view } = consultation;
  const at = `${referralAddress(departement, referral.id)}/consultations/${id}`;
  const pending = state === 'PENDING';
  const mine = shell?.mandates.some((mandate) => mandate.departement === departement && mandate.role === role);
  return (
    <Card
      title={capital(labels.of('Role', role))}
      detail={
        <Badge small kind={pending ? 'warning' : 'neutral'} plain>
          {labels.of('ConsultationState', state)}
        </Badge>
      }
    >
      <DefinitionList
        items={[
          { term: 'Réponse attendue le', value: day(dueOn) },
          { term: 'Groupes ouverts', value: groups.map((group) => labels.of('InformationGroup', group)).join(', ') },
          ...(question ? [{ term: 'Question', value: question }] : []),
          ...(view ? [{ term: 'Avis', value: view }] : []),
        ]}
      />
      {pending && mine && mayAct(shell, departement, 'answerConsultation') && (
        <ActForm action={`${at}/repondre`} id={`repondre-${id}`} submit="Donner l’avis" confirm={ANSWERED}>
          <TextAreaField
            name="view"
            id={`avis-${id}`}
            label="Votre avis"
            hint="Pour le secrétariat et l’autorité qui décide, 2 000 caractères au plus."
            required
            maxLength={2000}
          />
        </ActForm>
      )}
      {pending && referral.case && mayAct(shell, departement, 'withdrawConsultation') && (
        <ActForm
          action={`${at}/retirer`}
          id={`retirer-${id}`}
          submit="Retirer la demande"
          kind="tertiary"
          confirm={WITHDRAWN}
        />
      )}
    </Card>
  );
}

const ANSWERED = 'Votre avis part au secrétariat. Ce que la question vous ouvrait se referme.';
const WITHDRAWN = 'Le service ne pourra plus répondre, et ce que la question lui ouvrait se referme.';

const SERVICES = [
  'POLICE',
  'FOREIGNERS_SERVICE',
  'DDETS',
  'CHILD_WELFARE',
  'PARQUET',
  'MAGISTRATE',
  'HEALTH',
  'PREFECTURE',
];

function AskService({ referral, departement }: ReferralProps) {
  const { labels } = useVisit();
  return (
    <ActForm
      action={`${referralAddress(departement, referral.id)}/consultations`}
      id="consulter"
      submit="Demander l’avis"
      confirm="Le service est prévenu, et lit les groupes choisis jusqu’à sa réponse, au plus au niveau qu’il aurait en séance."
    >
      <h3>Demander l’avis d’un service</h3>
      <SelectField
        name="role"
        label="Service"
        required
        options={SERVICES.map((value) => ({ value, label: capital(labels.of('Role', value)) }))}
      />
      <TextAreaField name="question" label="Question" hint="2 000 caractères au plus." required maxLength={2000} />
      <CheckboxesField
        name="groups"
        label="Groupes dont il a besoin pour répondre"
        options={labels.all('InformationGroup').filter(({ value }) => isShared(value))}
      />
      <DateField name="dueOn" label="Réponse attendue le" hint="Dans les trois mois." partial={false} required />
    </ActForm>
  );
}
