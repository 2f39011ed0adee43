import { EndReferentInput, Referent } from '../../../../schema/referents.types';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { referentRights, requireParquet } from './referents.access';
import { REFERENT, type ReferentRow } from './referents.queries';
import { requireWithin } from './referents.rules';

/** Where nobody follows yet: the parquet is then without a referent, and counted so. */
export const endReferent = defineAct({
  name: 'endReferent',
  description:
    'Ends the designation of a parquet’s referent, where nobody follows (mettre fin à la désignation d’un référent TEH). That parquet, ' +
    'or the commission’s secretariat.',
  input: EndReferentInput,
  where: 'referentId',
  may: referentRights.endReferent,
  dates: { until: 'APPOINTED' },
  async find(act, { referentId }) {
    const values = [act.uuid(referentId, 'Referent', ['referentId'])];
    const [referent] = await act.tx.query<ReferentRow>({ text: REFERENT_HERE, values });
    if (!referent) throw Refusal.notFound(['referentId']);
    requireParquet(act, referent.authorityId);
    return referent;
  },
  async work(act, input, referent) {
    if (referent.until !== null && referent.until <= act.actor.today)
      throw Refusal.of(ErrorCode.WRONG_STATE, ALREADY_OVER, ['referentId']).curedBy('nameReferent');
    const until = input.until ?? act.actor.today;
    requireWithin(referent, until);
    const [ended] = await act.tx.query({
      text: END,
      values: [referent.id, input.expectedVersion ?? referent.version, until],
    });
    if (!ended) throw Refusal.stale();
    return referent.id;
  },
  answer: { field: 'referent', type: () => Referent, description: 'The referent, as it now stands.' },
});

const ALREADY_OVER = 'Cette désignation a déjà pris fin. Désignez un nouveau référent si le parquet en a un.';

const REFERENT_HERE = `
  select ${REFERENT.select('r')} from directory.referent r where r.departement_code = access.departement() and r.id = $1`;

const END = `
  update directory.referent set until = $3, version = version + 1
  where departement_code = access.departement() and id = $1 and version = $2 returning id`;
