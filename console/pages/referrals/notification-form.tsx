import { ActForm } from '../../forms/act-form';
import { CheckboxField, DateField, RadioField, Version } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { referralAddress, type ReferralProps } from './referral-props';

type Decision = NonNullable<ReferralProps['referral']['decision']>;

/** Remedies run from the day that the person was told; a mistake is corrected by the same form. */
export function NotificationForm({ referral, departement, decision }: ReferralProps & { decision: Decision }) {
  const { labels } = useVisit();
  const told = decision.notifiedOn !== null;
  return (
    <ActForm
      action={`${referralAddress(departement, referral.id)}/notification`}
      id="notification"
      submit={told ? 'Corriger la notification' : 'Enregistrer la notification'}
      kind={told ? 'secondary' : 'primary'}
    >
      <h3>{told ? 'Corriger la notification' : 'Notifier la personne'}</h3>
      <input type="hidden" name="decisionId" value={decision.id} />
      <Version value={decision.version} />
      <DateField name="notifiedOn" label="Notifiée le" partial={false} required stored={decision.notifiedOn} />
      <RadioField
        name="manner"
        label="Comment"
        required
        stored={decision.notificationManner}
        options={labels.all('NotificationManner')}
      />
      <CheckboxField name="interpreter" label="Un interprète était là" stored={decision.interpreter ?? false} />
    </ActForm>
  );
}
