import { HoldAlertInput } from '../../../../schema/alert-course.types';
import { defineAct } from '../../../acts/define-act';
import { requiredText } from '../../../kernel/free-text';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { writeNote } from '../../persons/cases';
import { receivedReferral, referralAnswer, requireUnanswered } from '../referrals';
import { alertRights } from './alerts.access';
import { BUMP, HOLD } from './alerts.sql';

/** The association reads that it waits; until when and why are the parquet's own (CPP art. 11). */
export const holdAlert = defineAct({
  name: 'holdAlert',
  description:
    'Puts an alert on hold until a day (mettre en attente): the association reads that it waits, and neither why nor until when. ' +
    'The parquet of the place of the facts.',
  input: HoldAlertInput,
  where: 'referralId',
  may: alertRights.holdAlert,
  texts: { reason: 'BEYOND' },
  dates: { until: 'ALERT_HELD_UNTIL' },
  find: (act, { referralId }) => receivedReferral(act, referralId),
  async work(act, { until, reason, expectedVersion }, referral, { vault }) {
    requireUnanswered(referral);
    const { id, holderId, version } = referral;
    const { today } = act.actor;
    if (until <= today)
      throw Refusal.of(ErrorCode.INVALID_VALUE, 'Choisissez un jour à venir : l’alerte revient ce jour-là.', ['until']);
    const [held] = await act.tx.query({ text: BUMP, values: [id, expectedVersion ?? version] });
    if (!held) throw Refusal.stale();
    await writeNote(act, vault, holderId, 'HOLD_REASON', requiredText(reason, 'reason'), id);
    await act.tx.query({ text: HOLD, values: [id, today, until] });
    act.touch(holderId);
    act.tell('ALERT_HELD', id);
    return id;
  },
  answer: referralAnswer,
});
