import type { Route } from '../../http/route';
import { eraseCase, erasePage } from './erase.page';
import { cancelErasure, erasuresPage } from './erasures.page';
import { fileAccessPage } from './file-access.page';
import { cancelTransfer, producePersonCopy, proposeTransfer } from './file-end.acts';
import { fileEndPage } from './file-end.page';
import { acceptTransfer, declineTransfer, transfersPage } from './transfers.page';

/** Kept, copied, transferred or erased: what becomes of a file beside its sharing. */
export const fileEnd: Route[] = [
  fileEndPage,
  producePersonCopy,
  erasePage,
  eraseCase,
  proposeTransfer,
  cancelTransfer,
  fileAccessPage,
  erasuresPage,
  cancelErasure,
  transfersPage,
  acceptTransfer,
  declineTransfer,
];
