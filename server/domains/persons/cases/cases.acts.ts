import { answerCompletion } from './answer-completion.act';
import { handOverCase } from './hand-over-case.act';
import { openCase } from './open-case.act';
import { requestCompletion } from './request-completion.act';
import { retainAge } from './retain-age.act';
import { withdrawCase } from './withdraw-case.act';
import { writeGroup } from './write-group.act';

export const caseActs = [
  openCase,
  writeGroup,
  requestCompletion,
  answerCompletion,
  withdrawCase,
  handOverCase,
  retainAge,
];
