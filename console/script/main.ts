import { autosave } from './autosave.js';
import { guardDoubleSend } from './once.js';
import { unfoldOnPaper } from './print.js';
import { focusWhatWasSaid } from './focus.js';
import { upload } from './upload.js';

/** What scripts add to pages that work without them; each finds its own attribute. */
guardDoubleSend(document);
focusWhatWasSaid(document);
unfoldOnPaper(document);
autosave(document);
upload(document);
