import { ResetPaperWordingInput } from '../../../../schema/papers.types';
import { defineAct } from '../../../acts/define-act';
import { write, wordingAnswer } from './paper-wording';
import { paperRights } from './papers.access';

export const resetPaperWording = defineAct({
  name: 'resetPaperWording',
  description: 'Puts the default wording of a paper back. The secretariat of the commission, the préfecture.',
  input: ResetPaperWordingInput,
  where: 'departement',
  may: paperRights.resetPaperWording,
  async find(act) {
    act.requireAs('MANDATED');
    return null;
  },
  work: (act, { part, expectedVersion }) => write(act, part, null, expectedVersion),
  answer: wordingAnswer,
});
