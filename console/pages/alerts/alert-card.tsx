import type { ConsoleAlertLineFragment } from '../../../client-sdk/src';
import { Badge, Card, TextLink } from '../../elements';
import { useVisit } from '../../http/context';
import { day } from '../../shell/dates';
import { REASONS } from '../sharing/events';
import { Answers } from '../sharing/answers';
import { leadsAlerts } from '../referrals/to-answer';
import { Conditions } from './conditions';
import { HoldForm } from './hold-form';

interface AlertCardProps {
  referral: ConsoleAlertLineFragment;
  departement: string;
}

/** The conditions first, then the place, then the three answers of a parquet: one gesture each. */
export function AlertCard({ referral, departement }: AlertCardProps) {
  const { labels, shell } = useVisit();
  const { id, reference, status, createdAt, alert } = referral;
  const at = `/${departement}/alertes`;
  const answers = status === 'PROPOSED' && leadsAlerts(shell, departement);
  return (
    <Card
      detail={`Envoyée le ${day(createdAt)}`}
      title={
        <>
          {alert?.sector ? labels.of('alert.sector', alert.sector) : 'Alerte'}{' '}
          <Badge small>{referral.course?.held ? 'en attente' : labels.of('ReferralStatus', status)}</Badge>
        </>
      }
    >
      {alert && <Conditions alert={alert} level={3} />}
      {alert?.place && (
        <p>
          Lieu{'\u00a0'}: <bdi>{alert.place}</bdi>. {alert.personsCount && `Personnes : ${alert.personsCount}.`}
        </p>
      )}
      <Became referral={referral} />
      <TextLink href={`/${departement}/saisines/${id}`}>Ouvrir l’alerte {reference}</TextLink>
      {answers && (
        <div class="console-answers">
          <Answers
            referral={{ ...referral, handover: null, case: null }}
            place={{ code: departement, bodies: [] }}
            body={{ kind: 'CODAF', agendaKeeping: 'PASSERELLE' }}
            at={at}
          />
          <HoldForm referral={referral} action={`${at}/attente`} />
        </div>
      )}
    </Card>
  );
}

function Became({ referral }: { referral: ConsoleAlertLineFragment }) {
  const { labels } = useVisit();
  const { closedReason, declineReason, course } = referral;
  const lines = [
    ...waits(referral),
    ...told(course),
    ...(course?.outcome ? [`Close le ${day(course.closedOn)} : ${labels.of('AlertOutcome', course.outcome)}.`] : []),
    ...(closedReason && !course?.outcome ? [`Close : ${REASONS[closedReason] ?? closedReason}.`] : []),
  ];
  return (
    <>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
      {declineReason && (
        <p>
          Motif{'\u00a0'}: «{'\u00a0'}
          <bdi>{declineReason}</bdi>
          {'\u00a0'}»
        </p>
      )}
    </>
  );
}

function waits({ status, course }: ConsoleAlertLineFragment): string[] {
  if (status !== 'PROPOSED') return [];
  if (!course?.held) return ['Le parquet n’a pas encore répondu.'];
  return [`En attente${course.heldUntil ? ` jusqu’au ${day(course.heldUntil)}` : ''}.`];
}

function told(course: ConsoleAlertLineFragment['course']): string[] {
  return [
    ...(course?.acceptedOn ? [`Acceptée le ${day(course.acceptedOn)}.`] : []),
    ...(course?.toldOn
      ? [`Informées de leurs droits : ${course.personsInformed ?? 0}. Orientées : ${course.personsOriented ?? 0}.`]
      : []),
  ];
}
