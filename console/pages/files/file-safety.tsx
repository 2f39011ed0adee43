import { TextLink } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { Hidden } from '../../forms/fields';
import type { FileProps } from './file-props';

interface FileSafetyProps extends Pick<FileProps, 'file'> {
  address: string;
  open: boolean;
}

/** A person moved to safety is matched with nobody, so that no hint leads to where they are. */
export function FileSafety({ file: { movedToSafety }, address, open }: FileSafetyProps) {
  return (
    <>
      <h3>Mise à l’abri</h3>
      <p>
        {movedToSafety
          ? 'La personne est mise à l’abri : son dossier n’est rapproché d’aucun autre.'
          : 'La personne n’est pas signalée comme mise à l’abri.'}
      </p>
      {open && (
        <ActForm
          action={`${address}/mise-a-l-abri`}
          submit={movedToSafety ? 'Lever la mise à l’abri' : 'Signaler une mise à l’abri'}
          kind="secondary"
          confirm={
            movedToSafety
              ? 'Le dossier pourra de nouveau être rapproché d’un autre.'
              : 'Dès maintenant, ce dossier n’est plus rapproché d’aucun autre, ni dans un sens ni dans l’autre.'
          }
        >
          <Hidden name="moved" value={movedToSafety ? 'false' : 'true'} />
        </ActForm>
      )}
      <p>
        <TextLink href={`${address}/ecarts`}>Tenir quelqu’un à l’écart de ce dossier</TextLink>
      </p>
    </>
  );
}
