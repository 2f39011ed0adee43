import { recordAccord } from './record-accord.act';
import { withdrawAccord } from './withdraw-accord.act';

export const accordActs = [recordAccord, withdrawAccord];
