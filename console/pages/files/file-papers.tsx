import { ButtonLink } from '../../elements';
import { fileAddress } from '../../shell/addresses';
import type { FileProps } from './file-props';
import { PaperList } from './paper-list';

/** Papers of the groups that the reader opens in full. */
export function FilePapers({ place, file, own }: FileProps) {
  return (
    <section aria-labelledby="pieces">
      <h2 id="pieces">Pièces</h2>
      <PaperList own={own} papers={file.documents} timeZone={place.timeZone} />
      {own && (
        <p>
          <ButtonLink kind="secondary" icon="upload-line" href={`${fileAddress(place.code, file.id)}/pieces`}>
            Joindre ou retirer des pièces
          </ButtonLink>
        </p>
      )}
    </section>
  );
}
