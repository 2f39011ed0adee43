import { Details } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { TextAreaField, Version } from '../../forms/fields';
import { useVisit } from '../../http/context';
import type { FileProps } from './file-props';

/** The person, or the association for her, takes the file back: seldom done, and never undone. */
export function FileWithdrawal({ file, address }: Pick<FileProps, 'file'> & { address: string }) {
  const { typed } = useVisit();
  const action = `${address}/retirer`;
  return (
    <>
      <h3>Retirer le dossier</h3>
      <Details
        summary="La personne, ou votre association pour elle, reprend le dossier"
        open={typed?.action === action}
      >
        <ActForm
          action={action}
          submit="Retirer le dossier"
          kind="secondary"
          confirm="Le dossier quitte tous les ordres du jour, et plus aucune instance ne le voit. Il ne se rouvre pas."
        >
          <Version value={file.version} />
          <TextAreaField
            name="reason"
            label="Pourquoi"
            hint="Pour le dossier de votre association ; facultatif."
            rows={3}
          />
        </ActForm>
      </Details>
    </>
  );
}
