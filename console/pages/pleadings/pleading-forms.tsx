import { ActForm } from '../../forms/act-form';
import { DateField, Hidden, RadioField, SelectField, TextAreaField, Version } from '../../forms/fields';
import { useVisit } from '../../http/context';
import type { ConsolePleadingsQuery } from '../../../client-sdk/src';

type File = NonNullable<NonNullable<ConsolePleadingsQuery['departement']>['case']>;
type Pleading = File['pleadings']['nodes'][number];

export function WriteForm({ address, draft }: { address: string; draft: Pleading | undefined }) {
  const { labels } = useVisit();
  return (
    <ActForm action={`${address}/ecrits`} submit="Garder ce brouillon">
      <Version value={draft?.version ?? 0} />
      <RadioField
        name="writtenWith"
        label="Écrit avec"
        required
        options={labels.all('PleadingAuthor')}
        stored={draft?.writtenWith}
      />
      <TextAreaField
        name="text"
        label="Ce qui est plaidé"
        hint="10 000 caractères au plus. Dites qui est la personne si le parquet doit pouvoir la reconnaître."
        rows={14}
        required
        maxLength={10_000}
        stored={draft?.text}
      />
    </ActForm>
  );
}

interface SendFormProps {
  address: string;
  draft: Pleading;
  parquets: readonly { id: string; name: string; seat: boolean }[];
}

/** One parquet, and an accord for this text alone. */
export function SendForm({ address, draft, parquets }: SendFormProps) {
  const { labels } = useVisit();
  return (
    <ActForm
      action={`${address}/ecrits/envoyer`}
      submit="Envoyer au parquet"
      confirm={<p>Le texte part tel qu’il est enregistré. Il ne se corrige plus ; l’accord, lui, se retire.</p>}
    >
      <Hidden name="pleadingId" value={draft.id} />
      <Version value={draft.version ?? 0} />
      <SelectField
        name="parquetId"
        label="Parquet"
        required
        options={parquets.map(({ id, name, seat }) => ({ value: id, label: seat ? `${name} (chef-lieu)` : name }))}
      />
      <DateField name="agreedOn" label="Accord de la personne donné le" partial={false} required />
      <RadioField
        name="manner"
        label="Comment elle l’a donné"
        hint="Cet accord vaut pour ce texte et ce parquet, rien d’autre."
        required
        options={labels.all('AccordManner')}
      />
    </ActForm>
  );
}
