import { declareReturnSent } from './declare-return-sent.act';
import { withdrawReturnSent } from './withdraw-return-sent.act';

export const returnActs = [declareReturnSent, withdrawReturnSent];
