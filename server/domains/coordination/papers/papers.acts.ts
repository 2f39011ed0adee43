import { resetPaperWording } from './reset-paper-wording.act';
import { writePaperWording } from './write-paper-wording.act';

export const paperActs = [writePaperWording, resetPaperWording];
