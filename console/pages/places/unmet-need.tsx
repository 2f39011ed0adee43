import { Details } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { SelectField } from '../../forms/fields';
import { useVisit } from '../../http/context';

/** Said, so that it is seen: whoever may read the file reads in its history that there was no place. */
export function UnmetNeed({ address }: { address: string }) {
  const { labels, typed } = useVisit();
  const action = `${address}/sans-reponse`;
  return (
    <Details summary="Aucune place n’a été trouvée" open={typed?.action === action}>
      <p>
        L’historique du dossier dira que la personne avait besoin d’une place et qu’il n’y en a pas eu. Les demandes en
        cours sont closes.
      </p>
      <ActForm action={action} submit="Noter ce besoin sans réponse" kind="secondary">
        <SelectField
          name="reason"
          id="sans-reponse-reason"
          label="Pourquoi"
          options={labels.all('UnmetReason')}
          required
        />
      </ActForm>
    </Details>
  );
}
