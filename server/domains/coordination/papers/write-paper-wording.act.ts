import { WritePaperWordingInput } from '../../../../schema/papers.types';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { isNeutral } from '../../../letters/neutral-text';
import { write, wordingAnswer } from './paper-wording';
import { paperRights } from './papers.access';
import { asWorded, mentionsVerdict, wordingFault } from './wording.rules';

/** A text with the fields of its list; an unknown one is refused before a paper is made with it. */
export const writePaperWording = defineAct({
  name: 'writePaperWording',
  description:
    'Words a paper of the département, its head or its foot (modèle). Texts alone, with fields of a closed list. The secretariat of ' +
    'the commission, the préfecture.',
  input: WritePaperWordingInput,
  where: 'departement',
  may: paperRights.writePaperWording,
  texts: { text: 'BEYOND' },
  async find(act) {
    act.requireAs('MANDATED');
    return null;
  },
  work(act, { part, text, expectedVersion }) {
    const worded = asWorded(text);
    const fault = wordingFault(part, worded, isNeutral);
    if (fault) throw Refusal.of(ErrorCode.INVALID_VALUE, fault, ['text']);
    act.apply(mentionsVerdict(part, worded));
    return write(act, part, worded, expectedVersion);
  },
  answer: wordingAnswer,
});
