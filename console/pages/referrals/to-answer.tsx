import type { ShellFragment } from '../../../client-sdk/src';
import { RefusalsOf } from '../../forms/act-form';
import { useVisit } from '../../http/context';
import { waitingSince } from '../../shell/dates';
import { HoldForm } from '../alerts/hold-form';
import { Answers } from '../sharing/answers';
import { keepsSecretariat } from '../sittings/secretariat';
import { referralAddress, type OpenReferral, type ReferralProps } from './referral-props';

/** While it waits, the body that was asked accepts or declines here, having read it; one that keeps its agenda elsewhere is handed it. */
export function ToAnswer({ referral, departement }: ReferralProps) {
  const { shell, now } = useVisit();
  const { status, body, createdAt, id } = referral;
  const at = referralAddress(departement, id);
  const answers = answersFor(shell, referral, departement) && (
    <div class="console-answers">
      <Answers referral={referral} place={{ code: departement, bodies: [] }} body={body} at={at} />
      {waitsForParquet(referral) && <HoldForm referral={referral} action={`${at}/attente`} />}
    </div>
  );
  if (status === 'PROPOSED') {
    return answers ? (
      <section aria-labelledby="reponse">
        <h2 id="reponse">À accepter ou à décliner</h2>
        <p>{waitingSince(createdAt, now)}</p>
        {answers}
      </section>
    ) : null;
  }
  const handedOver = status === 'ACCEPTED' && body.agendaKeeping === 'EXTERNAL';
  return (
    <>
      {/* Another answered meanwhile: the refusal is still told. */}
      {['accepter', 'decliner', 'attente'].map((answer) => (
        <Refused answer={answer} at={at} id={id} />
      ))}
      {handedOver && answers && (
        <section aria-labelledby="reponse">
          <h2 id="reponse">Remise à l’instance</h2>
          {answers}
        </section>
      )}
    </>
  );
}

const waitsForParquet = ({ kind, status }: OpenReferral): boolean => kind === 'ALERT' && status === 'PROPOSED';

const Refused = ({ answer, at, id }: { answer: string; at: string; id: string }) => (
  <RefusalsOf action={`${at}/${answer}`} id={`${answer}-${id}`} />
);

/** The secretariat of the body that was asked; for an alert, the parquet. Others who read it answer nothing. */
const answersFor = (shell: ShellFragment | null, { kind, body }: OpenReferral, departement: string): boolean =>
  kind === 'ALERT' ? leadsAlerts(shell, departement) : keepsSecretariat(shell, body);

export const leadsAlerts = (shell: ShellFragment | null, departement: string): boolean =>
  shell?.mandates.some(({ role, departement: at }) => role === 'PARQUET' && at === departement) ?? false;
