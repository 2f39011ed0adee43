import { WithdrawAccordInput } from '../../../../schema/referrals.types';
import { defineAct } from '../../../acts/define-act';
import { Refusal } from '../../../kernel/refusal';
import { recordEvent } from '../cases';
import { accordAnswer } from './accord-answer';
import { accordRights } from './accords.access';

/** Closes what rested on it; what was lawfully decided stays. */
export const withdrawAccord = defineAct({
  name: 'withdrawAccord',
  description:
    'Withdraws an accord: what rested on it closes at once; what was lawfully decided stays. Association’s caseworker.',
  input: WithdrawAccordInput,
  where: 'accordId',
  may: accordRights.withdrawAccord,
  async find(act, { accordId }) {
    const id = act.uuid(accordId, 'Accord', ['accordId']);
    // The database lets a team withdraw what it recorded, and finds nothing else.
    act.requireAs('OWN_TEAM', ({ teamId }) => teamId !== null);
    return id;
  },
  async work(act, _input, id) {
    const [withdrawn] = await act.tx.query<{ caseId: string }>({ text: WITHDRAW, values: [id, act.actor.now] });
    if (!withdrawn) throw Refusal.notFound(['accordId']);
    await recordEvent(act, withdrawn.caseId, 'ACCORD_WITHDRAWN');
    await act.raise({ type: 'AccordWithdrawn', caseId: withdrawn.caseId, accordId: id });
    act.touch(withdrawn.caseId);
    return id;
  },
  answer: accordAnswer,
});

const WITHDRAW = `
  update tenant.accord set withdrawn_at = $2
  where departement_code = access.departement() and id = $1 and withdrawn_at is null returning case_id as "caseId"`;
