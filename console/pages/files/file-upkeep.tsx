import { FileAges } from './file-ages';
import { FileDuplicates } from './file-duplicates';
import { isClosed } from './file-groups';
import { fileAddress } from '../../shell/addresses';
import type { FileProps } from './file-props';
import { FileSafety } from './file-safety';
import { FileWithdrawal } from './file-withdrawal';

/** What its own team says of a file beside its sheet. */
export function FileUpkeep(props: FileProps) {
  const { file, place, own } = props;
  if (!own) return null;
  const address = fileAddress(place.code, file.id);
  const open = !isClosed(file.stage);
  return (
    <section aria-labelledby="tenue">
      <h2 id="tenue">Tenue du dossier</h2>
      <FileAges {...props} address={address} />
      <FileSafety file={file} address={address} open={open} />
      <FileDuplicates file={file} address={address} />
      {['DRAFT', 'SUBMITTED', 'LISTED', 'IN_SESSION'].includes(file.stage) && (
        <FileWithdrawal file={file} address={address} />
      )}
    </section>
  );
}
