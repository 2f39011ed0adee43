import { ActForm } from '../../forms/act-form';
import { DateField, RadioField, TextAreaField, TextField } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { referralAddress, type ReferralProps } from './referral-props';

/** The authority decides after the opinion (CASF L.121-9), and the file goes on by it. */
export function DecisionForm({ referral, departement }: ReferralProps) {
  const { labels } = useVisit();
  return (
    <ActForm
      action={`${referralAddress(departement, referral.id)}/decision`}
      id="decision"
      submit="Enregistrer la décision"
      confirm="L’association et le secrétariat la lisent aussitôt. Elle ne s’efface pas : relisez la date et le signataire."
    >
      <h3>Enregistrer la décision</h3>
      <RadioField name="sense" label="Décision" required options={labels.all('DecisionSense')} />
      <DateField name="signedOn" label="Signée le" partial={false} required />
      <TextField name="signatory" label="Signataire" hint="Qualité et nom." required maxLength={200} />
      <TextField
        name="delegation"
        label="Acte de délégation"
        hint="Laissez vide si l’autorité signe elle-même."
        maxLength={200}
      />
      <DateField name="startsOn" label="Premier jour du parcours" hint="Pour une autorisation." partial={false} />
      <TextAreaField
        name="reasons"
        label="Motifs"
        hint="En français ; obligatoires pour un refus (CRPA L.211-2, 7°)."
      />
    </ActForm>
  );
}
