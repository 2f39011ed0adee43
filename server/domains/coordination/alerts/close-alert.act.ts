import { CloseAlertInput } from '../../../../schema/alert-course.types';
import { defineAct } from '../../../acts/define-act';
import { closeReferral, receivedReferral, referralAnswer } from '../referrals';
import { requireAccepted } from './accepted-alert';
import { alertRights } from './alerts.access';
import { END } from './alerts.sql';

/** The association that spoke is told what came of it, and when. */
export const closeAlert = defineAct({
  name: 'closeAlert',
  description:
    'Closes an accepted alert, with its outcome (clore une alerte): the association reads what and when. The parquet of the place of ' +
    'the facts, to which it then closes.',
  input: CloseAlertInput,
  where: 'referralId',
  may: alertRights.closeAlert,
  find: (act, { referralId }) => receivedReferral(act, referralId),
  async work(act, { outcome, expectedVersion }, referral) {
    requireAccepted(referral);
    await act.tx.query({ text: END, values: [referral.id, outcome, act.actor.today] });
    await closeReferral(act, referral, 'COMPLETED', expectedVersion);
    act.tell('ALERT_CLOSED', referral.id);
    return referral.id;
  },
  answer: referralAnswer,
});
