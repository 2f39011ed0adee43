import { ConsoleFileDocument } from '../../../client-sdk/src';
import { page } from '../../http/page';
import { FileAccords } from './file-accords';
import { FileActs } from './file-acts';
import { FileFormalities } from './file-formalities';
import { FileGroups } from './file-groups';
import { FileHeader } from './file-header';
import { FileMissing } from './file-missing';
import { FilePapers } from './file-papers';
import { isOwn, type FileProps } from './file-props';
import { FilePleadings } from './file-pleadings';
import { FileProceedings } from './file-proceedings';
import { FileReferrals } from './file-referrals';
import { FileTimeline } from './file-timeline';
import { FileUpkeep } from './file-upkeep';

/** A file, whole: its own team works here; the secretariat that instructs it reads, at its levels. */
export const filePage = page({
  path: '/:departement/dossiers/:id',
  document: ConsoleFileDocument,
  variables: ({ params }) => ({ code: params.departement!, id: params.id! }),
  title: 'Dossier',
  area: 'files',
  view: ({ departement }) => {
    if (!departement?.case) return null;
    const { case: file, ...place } = departement;
    return <WholeFile place={place} file={file} own={isOwn(file)} />;
  },
});

const WholeFile = (props: FileProps) => (
  <>
    <FileHeader {...props} />
    <FileMissing {...props} />
    <FileGroups {...props} />
    <FileProceedings {...props} />
    <FileFormalities {...props} />
    <FilePapers {...props} />
    <FileAccords {...props} />
    <FileReferrals {...props} />
    <FilePleadings {...props} />
    <FileTimeline {...props} />
    <FileUpkeep {...props} />
    <FileActs {...props} />
  </>
);
