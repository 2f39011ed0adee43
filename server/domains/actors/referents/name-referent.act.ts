import { Referent, NameReferentInput } from '../../../../schema/referents.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { Refusal } from '../../../kernel/refusal';
import { takeTurn } from '../../../tenancy/take-turn';
import { referentRights, requireParquet } from './referents.access';
import { ReferentEntity } from './referents.entity';
import { REFERENT, type ReferentRow } from './referents.queries';
import { referentOf, requireAfter, requireLetter } from './referents.rules';

/** Whoever is named ends the one before, on the same day: a mistake of the day is mended by naming again. */
export const nameReferent = defineAct({
  name: 'nameReferent',
  description:
    'Names the referent of a parquet for trafficking in human beings (référent TEH); the one before ends that day. That parquet; ' +
    'or the commission’s secretariat, from the parquet’s letter.',
  input: NameReferentInput,
  where: 'parquetId',
  may: referentRights.nameReferent,
  texts: { name: 'OFFICIAL', title: 'OFFICIAL', email: 'OFFICIAL', phone: 'OFFICIAL', actReference: 'OFFICIAL' },
  dates: { since: 'APPOINTED', actDate: 'APPOINTED' },
  async find(act, { parquetId }) {
    const values = [act.uuid(parquetId, 'Authority', ['parquetId'])];
    const [parquet] = await act.tx.query<{ id: string }>({ text: PARQUET, values });
    if (!parquet) throw Refusal.notFound(['parquetId']);
    return { id: parquet.id, role: requireParquet(act, parquet.id) };
  },
  async work(act, input, parquet) {
    const referent = referentOf(input);
    requireLetter(parquet.role, referent);
    const since = input.since ?? act.actor.today;
    await succeed(act, parquet.id, since);
    const { accountId: namedBy, now: namedAt } = act.actor;
    const row = { ...referent, authorityId: parquet.id, since, until: null, namedBy, namedAt, version: 1 };
    await act.tx.insert(ReferentEntity, { id: act.newId, ...row });
    return act.newId;
  },
  answer: { field: 'referent', type: () => Referent, description: 'The referent named.' },
});

/** The last one named ends that day, unless that was over before. */
async function succeed(act: Act, parquetId: string, since: string): Promise<void> {
  await takeTurn(act.tx, `referent ${parquetId}`);
  const [last] = await act.tx.query<ReferentRow>({ text: LAST, values: [parquetId] });
  requireAfter(last, since);
  if (!last || (last.until !== null && last.until <= since)) return;
  await act.tx.update(ReferentEntity, { id: last.id }, { until: since, version: last.version + 1 });
}

const PARQUET = `
  select a.id from reference.authority a join reference.authority_territory t on t.authority_id = a.id
  where t.departement_code = access.departement() and a.id = $1 and a.kind = 'PARQUET'
    and a.valid_from <= access.today() and (a.valid_until is null or access.today() < a.valid_until)`;

const LAST = `
  select ${REFERENT.select('r')} from directory.referent r
  where r.departement_code = access.departement() and r.authority_id = $1 and (r.until is null or r.since < r.until)
  order by r.since desc, r.named_at desc, r.id limit 1`;
