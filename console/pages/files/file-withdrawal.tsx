import { ActForm } from '../../forms/act-form';
import { TextAreaField, Version } from '../../forms/fields';
import type { FileProps } from './file-props';

/** The person, or the association for her, takes the file back. */
export const FileWithdrawal = ({ file, address }: Pick<FileProps, 'file'> & { address: string }) => (
  <>
    <h3>Retirer le dossier</h3>
    <ActForm
      action={`${address}/retirer`}
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
  </>
);
