import { dragToOrder } from './order.js';
import { followOthers } from './live.js';
import { rehearseDates } from './rehearse.js';
import { sendInPlace } from './send.js';
import { guardDoubleSend } from './once.js';
import { unfoldOnPaper } from './print.js';
import { focusWhatWasSaid } from './focus.js';

/** What scripts add to pages that work without them; each finds its own attribute. */
sendInPlace(document);
guardDoubleSend(document);
focusWhatWasSaid(document);
unfoldOnPaper(document);
followOthers(document);
rehearseDates(document);
dragToOrder(document);
