import { correctOpinion } from './correct-opinion.act';
import { recordConsensus } from './record-consensus.act';
import { recordDecision } from './record-decision.act';
import { recordDissent } from './record-dissent.act';
import { recordHandover } from './record-handover.act';
import { recordNotification } from './record-notification.act';
import { recordOpinion } from './record-opinion.act';

export const decisionActs = [
  recordOpinion,
  recordConsensus,
  correctOpinion,
  recordDissent,
  recordDecision,
  recordNotification,
  recordHandover,
];
