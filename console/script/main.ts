import { autosave } from './autosave.js';
import { dragToOrder } from './order.js';
import { followOthers } from './live.js';
import { rehearseDates } from './rehearse.js';
import { sendInPlace } from './send.js';
import { warnBeforeLock } from './expiry.js';
import { guardDoubleSend } from './once.js';
import { unfoldOnPaper } from './print.js';
import { focusWhatWasSaid } from './focus.js';
import { upload } from './upload.js';

/** What scripts add to pages that work without them; each finds its own attribute. */
sendInPlace(document);
guardDoubleSend(document);
focusWhatWasSaid(document);
unfoldOnPaper(document);
autosave(document);
upload(document);
followOthers(document);
rehearseDates(document);
dragToOrder(document);
warnBeforeLock(document);
