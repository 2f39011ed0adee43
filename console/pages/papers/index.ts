import type { Route } from '../../http/route';
import { previewPaperWording, resetPaperWording, writePaperWording } from './wording.acts';
import { wordingPage } from './wording.page';
import { wordingsPage } from './wordings.page';

/** How the papers of a département are worded. */
export const papers: Route[] = [wordingsPage, wordingPage, previewPaperWording, writePaperWording, resetPaperWording];
