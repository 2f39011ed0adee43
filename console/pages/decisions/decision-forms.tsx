import { ActForm } from '../../forms/act-form';
import {
  CheckboxesField,
  CheckboxField,
  DateField,
  RadioField,
  TextAreaField,
  TextField,
  Version,
} from '../../forms/fields';
import { day } from '../../shell/dates';
import type { DecidedProps } from './decision';

const RECORDING =
  'L’association est prévenue. Une autorisation ouvre le parcours à son premier jour : la commission et les services concernés ' +
  'continuent de lire. Un refus clôt la saisine : l’autorité seule lit encore, jusqu’à la fin des recours.';

const NOTIFYING = 'Les recours courent de ce jour : la console en compte la fin, et l’autorité lit jusque-là.';

/** The authority's own decision: the opinion does not bind it. */
export function DecisionForm({ referral, visit: { asked, labels } }: DecidedProps) {
  return (
    <ActForm
      action={`/${asked.params.departement}/saisines/${referral.id}/decider`}
      submit="Enregistrer la décision"
      confirm={RECORDING}
    >
      <RadioField name="sense" label="Sens de la décision" required options={labels.all('DecisionSense')} />
      <TextField
        name="signatory"
        label="Signataire"
        hint="Qualité et nom, comme sur l’acte signé."
        required
        maxLength={200}
      />
      <TextField
        name="delegation"
        label="Délégation de signature"
        hint="L’arrêté de délégation ; vide si l’autorité signe elle-même."
        maxLength={200}
      />
      <DateField name="signedOn" label="Signée le" partial={false} required />
      <DateField name="startsOn" label="Premier jour du parcours" partial={false} hint={startsHint(referral)} />
      <TextAreaField name="reasons" label="Motifs" hint="Obligatoires pour un refus (CRPA L.211-2, 7°)." rows={4} />
      <CheckboxesField
        name="grounds"
        label="Sur quoi repose un refus"
        hint="Facultatif : la console prévient d’un motif que le juge écarte (CE n° 440802)."
        options={labels.all('RefusalGround')}
      />
    </ActForm>
  );
}

/** A renewal begins after the period before it. */
function startsHint({ renewal, pathway }: DecidedProps['referral']): string {
  if (!renewal || !pathway) return 'Pour une autorisation.';
  return `Pour une autorisation : après la période en cours, qui s’achève le ${day(pathway.lapsesOn)}.`;
}

/** Remedies run from the day that the person was told; a mistake is corrected by the same form. */
export function NotificationForm({ referral, visit: { asked, labels } }: DecidedProps) {
  const { decision } = referral;
  if (!decision) return null;
  const told = decision.notifiedOn !== null;
  return (
    <ActForm
      action={`/${asked.params.departement}/decisions/${decision.id}/notifier`}
      submit={told ? 'Corriger la notification' : 'Enregistrer la notification'}
      kind={told ? 'secondary' : 'primary'}
    >
      <p>{NOTIFYING}</p>
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
