import { endReferent } from './end-referent.act';
import { nameReferent } from './name-referent.act';

export const referentActs = [nameReferent, endReferent];
