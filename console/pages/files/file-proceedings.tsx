import { fileAddress } from '../../shell/addresses';
import { Proceedings } from '../proceedings/proceedings';
import type { FileProps } from './file-props';

/** A trial may come long after the pathway: it is followed until the file is archived. */
export const FileProceedings = ({ file, place }: FileProps) => (
  <Proceedings
    sheet={file.sheet}
    departement={place.code}
    address={fileAddress(place.code, file.id)}
    closed={file.stage === 'ARCHIVED'}
  />
);
