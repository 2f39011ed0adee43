import { RecordFollowUpInput } from '../../../../schema/followups.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { formationOf, itemById, lockSession, policyVerdict, requireStatus, type LockedSession } from '../sittings';
import { followUpRights } from './followups.access';
import { FollowUpEntity } from './followups.entity';
import { checkedText, requireDueAfter, TEXT_MAX, TITLE_MAX } from './followups.rules';
import { followUpAnswer, ownerIn, requireOwner } from './found-follow-up';

/** What an individual sitting has somebody do is in the file of the person: an action is of policy, and bears nobody. */
export const recordFollowUp = defineAct({
  name: 'recordFollowUp',
  description:
    'Records who does what by when, as a sitting on policy decided it (suite d’une séance). It comes back to the next sittings ' +
    'until it is settled. Its secretariat.',
  input: RecordFollowUpInput,
  where: 'sessionId',
  may: followUpRights.recordFollowUp,
  texts: { text: 'BEYOND', ownerTitle: 'OFFICIAL' },
  dates: { dueOn: 'FOLLOW_UP_DUE' },
  find: (act, { sessionId }) => lockSession(act, sessionId),
  async work(act, input, session) {
    requireMinutesOpen(session);
    const treats = formationOf(session.bodyKind, session.formation)?.treats ?? [];
    act.apply(policyVerdict({ ...session, treats }, 'POLICY'));
    requireDueAfter(session.heldOn, input.dueOn);
    const membershipId = await ownerIn(act, session.bodyId, input.ownerMembershipId);
    const ownerTitle = checkedText(input.ownerTitle, TITLE_MAX, 'ownerTitle');
    requireOwner(membershipId, ownerTitle);
    await act.tx.insert(FollowUpEntity, {
      ...{ id: act.newId, bodyId: session.bodyId, sessionId: session.id, membershipId, ownerTitle },
      ...{ text: checkedText(input.text, TEXT_MAX, 'text')!, dueOn: input.dueOn, firstDueOn: input.dueOn },
      ...{ agendaItemId: await pointOf(act, session, input.agendaItemId), version: 1 },
      ...{ recordedAt: act.actor.now, recordedBy: act.actor.accountId },
    });
    return act.newId;
  },
  answer: followUpAnswer,
});

function requireMinutesOpen(session: LockedSession): void {
  requireStatus(session, ['OPEN', 'HELD'], 'Une action se note pendant la séance qui en décide, ou après elle.');
  if (session.minutesApprovedOn === null) return;
  throw Refusal.of(
    ErrorCode.WRONG_STATE,
    'Le procès-verbal de cette séance est approuvé : ce qu’elle a décidé ne change plus. Notez l’action à la séance suivante.',
    ['sessionId'],
  );
}

async function pointOf(act: Act, session: LockedSession, id?: string | null): Promise<string | null> {
  if (!id) return null;
  const item = await itemById(act, act.uuid(id, 'AgendaItem', ['agendaItemId']));
  if (!item || item.sessionId !== session.id) throw Refusal.notFound(['agendaItemId']);
  if (item.kind === 'POLICY') return item.id;
  throw Refusal.of(
    ErrorCode.INVALID_VALUE,
    'Une action ne se rattache pas à la situation d’une personne : ce qui la concerne se note à son dossier. Choisissez un point ' +
      'd’orientation, ou aucun.',
    ['agendaItemId'],
  );
}
