import { ActForm } from '../../forms/act-form';
import { Version } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { mayAct } from '../../shell/may';
import { referralAddress, type ReferralProps } from '../referrals/referral-props';

const CLOSES = 'Le comité n’en lit plus rien dès maintenant, et elle quitte son ordre du jour.';

/** What bears no person is taken back from its own page: no file leads to it. */
export function WithdrawSituation({ referral, departement }: ReferralProps) {
  const { shell } = useVisit();
  if (referral.kind !== 'SITUATION' || referral.status === 'CLOSED') return null;
  if (!mayAct(shell, departement, 'withdrawReferral')) return null;
  return (
    <ActForm
      action={`${referralAddress(departement, referral.id)}/retirer`}
      submit="Retirer cette situation"
      kind="secondary"
      confirm={CLOSES}
    >
      <Version value={referral.version} />
    </ActForm>
  );
}
