import { fileAddress } from '../../shell/addresses';
import { proceedingActs } from '../proceedings/proceedings.acts';
import { filePage } from './file.page';

export const fileProceedings = proceedingActs({
  at: '/:departement/dossiers/:id',
  refusedOn: filePage,
  address: ({ params }) => fileAddress(params.departement!, params.id!),
});
