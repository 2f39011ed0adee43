import { Details } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { Hidden, SelectField, TextAreaField, Version } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { mayAct } from '../../shell/may';
import { HandoverForm } from './handover-form';
import type { InboxBody } from './seen';

type Asked = Pick<InboxBody['referrals']['nodes'][number], 'id' | 'reference' | 'status' | 'version' | 'handover'> & {
  case: { id: string } | null;
};

interface AnswerProps {
  referral: Asked;
  /** Where its answers are sent. */
  at: string;
}

interface AnswersProps extends AnswerProps {
  place: { code: string; bodies: readonly { kind: string; shortName: string }[] };
  body: { kind: string; agendaKeeping: string };
}

/** What a body may answer to what it was asked, from its list or from the referral's own page. */
export function Answers({ referral, place, body, at }: AnswersProps) {
  const { shell } = useVisit();
  const may = (act: string) => mayAct(shell, place.code, act);
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
        confirm="Rien n’en est plus lu dès maintenant. L’association reçoit votre motif."
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

function Suggest({ referral, caseId, place, body, at }: AnswersProps & { caseId: string }) {
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
