import { sendPleading } from './send-pleading.act';
import { withdrawPleading } from './withdraw-pleading.act';
import { writePleading } from './write-pleading.act';

export const pleadingActs = [writePleading, sendPleading, withdrawPleading];
