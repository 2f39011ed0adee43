import { EndReferentInput, Referent } from '../../../../schema/referents.types';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { takeTurn } from '../../../tenancy/take-turn';
import { referentRights, requireParquet } from './referents.access';
import { REFERENT, type ReferentRow } from './referents.queries';
import { isOver, requireAlone, requireWithin } from './referents.rules';

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
    if (isOver(referent, act.actor.today))
      throw Refusal.of(ErrorCode.WRONG_STATE, ALREADY_OVER, ['referentId']).curedBy('nameReferent');
    const { today } = act.actor;
    const until = input.until ?? (today < referent.since ? referent.since : today);
    requireWithin(referent, until);
    await takeTurn(act.tx, `referent ${referent.authorityId}`);
    requireAlone(
      await act.tx.query({ text: OTHERS, values: [referent.id, referent.authorityId, referent.since, until] }),
    );
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

const OTHERS = `
  select r.id from directory.referent r
  where r.departement_code = access.departement() and r.authority_id = $2 and r.id <> $1
    and r.since < $4::date and (r.until is null or r.since < r.until and $3::date < r.until)`;

const END = `
  update directory.referent set until = $3, version = version + 1
  where departement_code = access.departement() and id = $1 and version = $2 returning id`;
