import {
  AcceptReferralDocument,
  DeclineReferralDocument,
  RecordHandoverDocument,
  RequestCompletionDocument,
  SuggestReferralDocument,
  type BodyKind,
} from '../../../client-sdk/src';
import { act, action } from '../../http/act';
import { NotTaken } from '../../http/fields';
import type { NoticeCode } from '../../http/notices';
import { severally } from '../../http/severally';
import type { Asked } from '../../http/visit';
import { chosen, written } from './choices';
import { handedOver } from './handover';
import { inboxPage } from './inbox.page';

const AT = '/:departement/instances/:kind/saisines';
const back = ({ params }: Asked, notice: NoticeCode) => ({
  to: `/${params.departement!}/instances/${params.kind!}/saisines`,
  notice,
});

export const acceptReferral = act({
  path: `${AT}/accepter`,
  act: AcceptReferralDocument,
  input: (fields) => ({ referralId: fields.text('referralId'), expectedVersion: fields.number('expectedVersion') }),
  refusedOn: inboxPage,
  done: (_made, asked) => back(asked, 'SAVED'),
});

/** Several in one gesture: those that are accepted stay so, each other is told with why. */
export const acceptReferrals = action({
  path: `${AT}/accepter-plusieurs`,
  refusedOn: inboxPage,
  run: async (client, fields, asked) => {
    const chosenOnes = fields.all('referralIds');
    if (chosenOnes.length === 0) throw new NotTaken('referralIds', 'Choisissez au moins une saisine.');
    const acknowledgedWarnings = fields.acknowledged();
    const refusals = await severally(
      chosenOnes.map((referralId) => ({
        about: fields.text(`named-${referralId}`),
        input: { referralId, expectedVersion: fields.number(`version-${referralId}`), acknowledgedWarnings },
      })),
      ({ input }) => client.act(AcceptReferralDocument, { input }),
    );
    return refusals.length > 0 ? { refusals } : { done: back(asked, 'REFERRALS_ACCEPTED') };
  },
});

export const declineReferral = act({
  path: `${AT}/decliner`,
  act: DeclineReferralDocument,
  input: (fields) => ({
    referralId: fields.text('referralId'),
    expectedVersion: fields.number('expectedVersion'),
    reason: written(fields, 'reason', 'Écrivez le motif : l’association en a besoin.'),
  }),
  refusedOn: inboxPage,
  done: (_made, asked) => back(asked, 'SENT'),
});

export const askForCompletion = act({
  path: `${AT}/completer`,
  act: RequestCompletionDocument,
  input: (fields) => ({ caseId: fields.text('caseId'), text: written(fields, 'text', 'Écrivez ce qu’il faut.') }),
  refusedOn: inboxPage,
  done: (_made, asked) => back(asked, 'SENT'),
});

export const suggestAnother = act({
  path: `${AT}/suggerer`,
  act: SuggestReferralDocument,
  once: true,
  input: (fields) => ({
    caseId: fields.text('caseId'),
    body: chosen<BodyKind>(fields, 'body', 'Choisissez l’instance.'),
  }),
  refusedOn: inboxPage,
  done: (_made, asked) => back(asked, 'SENT'),
});

export const recordReceipt = act({
  path: `${AT}/remise`,
  act: RecordHandoverDocument,
  input: handedOver,
  refusedOn: inboxPage,
  done: (_made, asked) => back(asked, 'SAVED'),
});
