import { Details } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { DateField, Hidden, TextAreaField, Version } from '../../forms/fields';
import { useVisit } from '../../http/context';

interface HoldProps {
  referral: { id: string; reference: string; version: number };
  /** Where it is sent. */
  action: string;
}

/** The association reads that it waits: neither why nor until when. */
export function HoldForm({ referral, action }: HoldProps) {
  const { typed } = useVisit();
  const id = `attente-${referral.id}`;
  return (
    <Details summary="Mettre en attente" open={typed?.action === action && typed.fields.text('formulaire') === id}>
      <ActForm action={action} id={id} apart submit="Mettre en attente" about={referral.reference} kind="secondary">
        <Hidden name="referralId" value={referral.id} />
        <Version value={referral.version} />
        <DateField
          name="until"
          label="Jusqu’au"
          hint="Ce jour-là, elle revient dans ce qui vous attend."
          partial={false}
          required
        />
        <TextAreaField
          name="reason"
          label="Motif, pour le parquet seul"
          hint="L’association lit seulement « en attente » (CPP art. 11)."
          rows={3}
          maxLength={2000}
          required
        />
      </ActForm>
    </Details>
  );
}
