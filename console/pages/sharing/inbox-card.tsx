import { Badge, Card, Details, TextLink } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { Hidden, SelectField, TextAreaField, Version } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { day } from '../../shell/dates';
import { mayAct } from '../../shell/may';
import { REASONS } from './events';
import { HandoverForm } from './handover-form';
import { capital } from '../../shell/capital';
import type { InboxBody, InboxPlace } from './seen';

type Waiting = InboxBody['referrals']['nodes'][number];

interface InboxCardProps {
  referral: Waiting;
  place: InboxPlace;
  body: InboxBody;
}

/** One request: who it concerns at the reader's level, and what may be answered. */
export function InboxCard(props: InboxCardProps) {
  const { referral, place } = props;
  const { labels } = useVisit();
  const { id, reference, purpose, createdAt, principalForm, ageClass, closedReason, case: file } = referral;
  const known = [
    ageClass && labels.of('identity.ageClass', ageClass),
    principalForm && labels.of('exploitation.principalForm', principalForm),
  ].filter(Boolean);
  return (
    <Card
      id={`saisine-${id}`}
      title={<TextLink href={`/${place.code}/saisines/${id}`}>{reference}</TextLink>}
      detail={`Reçue le ${day(createdAt)}`}
    >
      <p>
        {capital(labels.of('Purpose', purpose))}
        {known.length > 0 && `, ${known.join(', ')}`}. {capital(labels.of('Formation', referral.formation))}.{' '}
        {file?.completionRequested && (
          <Badge small kind="warning">
            Complément demandé
          </Badge>
        )}
      </p>
      <div class="console-answers">
        <Answers {...props} />
      </div>
      {closedReason && (
        <p>
          Close{'\u00a0'}: {REASONS[closedReason] ?? closedReason}.
        </p>
      )}
    </Card>
  );
}

function Answers({ referral, place, body }: InboxCardProps) {
  const { shell } = useVisit();
  const may = (act: string) => mayAct(shell, place.code, act);
  const at = `/${place.code}/instances/${body.kind}/saisines`;
  return (
    <>
      {referral.status === 'PROPOSED' && may('acceptReferral') && <Accept referral={referral} at={at} />}
      {referral.status === 'PROPOSED' && may('declineReferral') && <Decline referral={referral} at={at} />}
      {referral.status !== 'CLOSED' && body.agendaKeeping === 'EXTERNAL' && may('recordHandover') && (
        <HandoverForm referral={referral} action={`${at}/remise`} />
      )}
      {referral.status !== 'CLOSED' && referral.case && may('requestCompletion') && (
        <AskMore referral={referral} caseId={referral.case.id} at={at} />
      )}
      {referral.status !== 'CLOSED' && referral.case && may('suggestReferral') && (
        <Suggest referral={referral} caseId={referral.case.id} place={place} body={body} at={at} />
      )}
    </>
  );
}

interface AnswerProps {
  referral: Waiting;
  at: string;
}

function Accept({ referral, at }: AnswerProps) {
  return (
    <ActForm
      action={`${at}/accepter`}
      id={`accepter-${referral.id}`}
      submit="Accepter"
      about={referral.reference}
      inline
    >
      <Hidden name="referralId" value={referral.id} />
      <Version value={referral.version} />
    </ActForm>
  );
}

function Decline({ referral, at }: AnswerProps) {
  const id = `decliner-${referral.id}`;
  return (
    <Details summary="Décliner">
      <ActForm
        action={`${at}/decliner`}
        id={id}
        submit="Décliner"
        about={referral.reference}
        kind="secondary"
        confirm="L’instance ne lit plus rien de ce dossier dès maintenant. L’association reçoit votre motif."
      >
        <Hidden name="referralId" value={referral.id} />
        <Version value={referral.version} />
        <TextAreaField name="reason" id={`${id}-motif`} label="Motif, pour l’association" rows={3} required />
      </ActForm>
    </Details>
  );
}

function AskMore({ referral, caseId, at }: AnswerProps & { caseId: string }) {
  const id = `completer-${referral.id}`;
  return (
    <Details summary="Demander un complément">
      <ActForm
        action={`${at}/completer`}
        id={id}
        submit="Envoyer la demande"
        about={referral.reference}
        kind="secondary"
      >
        <Hidden name="caseId" value={caseId} />
        <TextAreaField
          name="text"
          id={`${id}-texte`}
          label="Ce qu’il faut à l’instance"
          rows={4}
          maxLength={2000}
          required
        />
      </ActForm>
    </Details>
  );
}

function Suggest({
  referral,
  caseId,
  place,
  body,
  at,
}: AnswerProps & Omit<InboxCardProps, 'referral'> & { caseId: string }) {
  const id = `suggerer-${referral.id}`;
  const others = place.bodies.filter(({ kind }) => kind !== body.kind);
  if (others.length === 0) return null;
  return (
    <Details summary="Suggérer une autre instance">
      <p>L’association seule la saisit, avec l’accord de la personne.</p>
      <ActForm action={`${at}/suggerer`} id={id} submit="Suggérer" about={referral.reference} kind="secondary">
        <Hidden name="caseId" value={caseId} />
        <SelectField
          name="body"
          id={`${id}-instance`}
          label="Instance"
          required
          options={others.map(({ kind, shortName }) => ({ value: kind, label: shortName }))}
        />
      </ActForm>
    </Details>
  );
}
