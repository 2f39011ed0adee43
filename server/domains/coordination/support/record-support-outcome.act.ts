import { RecordSupportOutcomeInput } from '../../../../schema/committee.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { requiredText } from '../../../kernel/free-text';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { takeTurn } from '../../../tenancy/take-turn';
import { recordEvent, writeNote } from '../../persons/cases';
import { closeReferral, receivedReferral, referralAnswer, requireOpen } from '../referrals';
import { supportRights } from './support.access';
import { SupportOutcomeEntity } from './support.entity';

/** The committee decides of nobody (décret 2016-1056): what came out is told to the association, and the referral is done with. */
export const recordSupportOutcome = defineAct({
  name: 'recordSupportOutcome',
  description:
    'Records what the committee did about a situation that a sitting has treated (issue), for the association. It ends the referral. ' +
    'Its secretariat.',
  input: RecordSupportOutcomeInput,
  where: 'referralId',
  may: supportRights.recordSupportOutcome,
  texts: { text: 'BEYOND' },
  async find(act, { referralId }) {
    // Two at once: the second finds the referral ended.
    await takeTurn(act.tx, `outcome ${referralId}`);
    return receivedReferral(act, referralId);
  },
  async work(act, input, referral, { vault }) {
    requireOpen(referral);
    const { id, kind, holderId } = referral;
    const { itemId: agendaItemId, heldOn } = await treatedAt(act, id);
    await writeNote(act, vault, holderId, 'SUPPORT_OUTCOME', requiredText(input.text, 'text'), id);
    const { accountId: recordedBy, now: recordedAt } = act.actor;
    await act.tx.insert(SupportOutcomeEntity, {
      ...{ referralId: id, holderId, agendaItemId, kind: input.kind, heldOn, recordedAt, recordedBy },
    });
    if (kind === 'SHARE') await recordEvent(act, holderId, 'CLOSED', { referralId: id, detail: 'COMPLETED' });
    await closeReferral(act, referral, 'COMPLETED', input.expectedVersion);
    act.tell('SUPPORT_RECORDED', id);
    return id;
  },
  answer: referralAnswer,
});

interface Treated {
  itemId: string;
  heldOn: string;
  placed: boolean;
}

/** The last sitting that treated it; one that it still waits for says more. */
async function treatedAt(act: Act, id: string): Promise<Treated> {
  const [treated] = await act.tx.query<Treated>({ text: TREATED, values: [id] });
  if (treated && !treated.placed) return treated;
  throw Refusal.of(
    ErrorCode.WRONG_STATE,
    treated
      ? 'Cette saisine est inscrite à une autre séance : son issue se note après celle-ci, ou après le report du point.'
      : 'Aucune séance n’a encore traité cette saisine : son issue se note après la séance close, où son point est traité.',
    ['referralId'],
  ).curedBy('closeSession');
}

const TREATED = `
  select i.id as "itemId", s.held_on::text as "heldOn", exists (
    select from access.visible_item p
    where p.departement_code = access.departement() and p.referral_id = $1 and p.status = 'PLACED' offset 0) as placed
  from access.visible_item i join tenant.session s on s.departement_code = i.departement_code and s.id = i.session_id
  where i.departement_code = access.departement() and i.referral_id = $1 and i.status = 'TREATED' and s.status = 'HELD'
  order by s.held_on desc, i.id limit 1`;
