import { AcceptReferralDocument } from '../../../client-sdk/src';
import { action } from '../../http/act';
import { NotTaken } from '../../http/fields';
import type { NoticeCode } from '../../http/notices';
import { severally } from '../../http/severally';
import type { Asked } from '../../http/visit';
import { answerActs, suggestAct } from './answers.acts';
import { inboxPage } from './inbox.page';

const AT = '/:departement/instances/:kind/saisines';
const back = ({ params }: Asked, notice: NoticeCode) => ({
  to: `/${params.departement!}/instances/${params.kind!}/saisines`,
  notice,
});

/** Several in one gesture: those that are accepted stay so, each other is told with why. */
const acceptReferrals = action({
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

export const inboxActs = [
  acceptReferrals,
  ...answerActs({ at: AT, refusedOn: inboxPage, back, declined: (asked) => back(asked, 'SENT') }),
  suggestAct({ at: AT, refusedOn: inboxPage, back }),
];
