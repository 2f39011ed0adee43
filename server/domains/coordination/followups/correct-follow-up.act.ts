import { CorrectFollowUpInput } from '../../../../schema/followups.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { corrected } from '../../../kernel/corrected';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { followUpRights } from './followups.access';
import { checkedText, requireDueAfter, TEXT_MAX, TITLE_MAX } from './followups.rules';
import {
  changeFollowUp,
  followUpAnswer,
  lockFollowUp,
  ownerIn,
  requireOwner,
  type FoundFollowUp,
} from './found-follow-up';

/** What the minutes say was decided stands once they are approved; a day may always be put off, and the first one is kept. */
export const correctFollowUp = defineAct({
  name: 'correctFollowUp',
  description:
    'Corrects who does what by when, puts off its day, or takes back that it was settled (corriger une suite). Its secretariat.',
  input: CorrectFollowUpInput,
  where: 'followUpId',
  may: followUpRights.correctFollowUp,
  texts: { text: 'BEYOND', ownerTitle: 'OFFICIAL' },
  dates: { dueOn: 'FOLLOW_UP_DUE' },
  find: (act, input) => lockFollowUp(act, input),
  async work(act, input, found) {
    const { followUp, session } = found;
    if (input.text === null) throw Refusal.notEmptied('text');
    if (input.dueOn === null) throw Refusal.notEmptied('dueOn');
    const reopened = reopening(input, found);
    const said = await saidIn(act, input, found);
    const dueOn = input.dueOn ?? followUp.dueOn;
    requireDueAfter(session.heldOn, dueOn);
    const firstDueOn = session.minutesApprovedOn ? followUp.firstDueOn : dueOn;
    await changeFollowUp(act, followUp, { ...said, ...reopened, dueOn, firstDueOn });
    return followUp.id;
  },
  answer: followUpAnswer,
});

function reopening({ reopened }: CorrectFollowUpInput, { followUp }: FoundFollowUp) {
  if (followUp.outcome === null || reopened) return { outcome: null, settledOn: null, note: null };
  throw Refusal.of(
    ErrorCode.WRONG_STATE,
    'Cette action est close : elle ne se corrige plus. Rouvrez-la si elle reste à faire.',
    ['followUpId'],
  );
}

async function saidIn(act: Act, input: CorrectFollowUpInput, { followUp, session }: FoundFollowUp) {
  const given = input.ownerMembershipId;
  const membershipId = given === undefined ? followUp.membershipId : await ownerIn(act, session.bodyId, given);
  const ownerTitle = checkedText(corrected(input.ownerTitle, followUp.ownerTitle, null), TITLE_MAX, 'ownerTitle');
  const text = checkedText(input.text ?? followUp.text, TEXT_MAX, 'text')!;
  requireOwner(membershipId, ownerTitle);
  const same = text === followUp.text && ownerTitle === followUp.ownerTitle && membershipId === followUp.membershipId;
  if (same || session.minutesApprovedOn === null) return { text, membershipId, ownerTitle };
  throw Refusal.of(
    ErrorCode.WRONG_STATE,
    'Le procès-verbal qui en décide est approuvé : l’échéance seule se reporte. Pour une autre action, abandonnez celle-ci et notez ' +
      'la nouvelle à la séance suivante.',
    ['followUpId'],
  );
}
