import { LocalConvention, RecordConventionInput } from '../../../../schema/conventions.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { takeTurn } from '../../../tenancy/take-turn';
import { LocalConventionEntity } from './conventions.entity';
import { lineOf, requireInOrder, requireNoOther } from './conventions.rules';
import { requireOffice } from './found-convention';
import { protectionRights } from './protection.access';

/** What makes the direct way to a parquet lawful is a local agreement: data of the département, never a setting of the product. */
export const recordConvention = defineAct({
  name: 'recordConvention',
  description:
    'Records a local convention for the urgent protection of minors: who signed, which associations may open a circuit (enregistrer ' +
    'la convention locale). The commission’s secretariat, or that parquet.',
  input: RecordConventionInput,
  where: 'parquetId',
  may: protectionRights.recordConvention,
  texts: { actReference: 'OFFICIAL', parties: 'OFFICIAL' },
  dates: { signedOn: 'CONVENTION_SIGNED', since: 'CONVENTION_DAY', until: 'CONVENTION_DAY' },
  async find(act, { parquetId }) {
    const [found] = await act.tx.query<{ id: string; childWelfareId: string | null }>({
      text: PARQUET,
      values: [act.uuid(parquetId, 'Authority', ['parquetId'])],
    });
    if (!found) throw Refusal.notFound(['parquetId']);
    requireOffice(act, found.id, 'PARQUET');
    return found;
  },
  async work(act, input, { id: parquetId, childWelfareId }) {
    const since = input.since ?? input.signedOn;
    const until = input.until ?? null;
    requireInOrder(since, until);
    const openers = await openersIn(act, input.openerIds);
    await takeTurn(act.tx, `convention ${parquetId}`);
    requireNoOther(await act.tx.query({ text: OTHERS, values: [parquetId, since, until] }));
    await act.tx.insert(LocalConventionEntity, {
      ...{ id: act.newId, parquetId, childWelfareId, openers, since, until, version: 1 },
      signedOn: input.signedOn,
      actReference: lineOf(input.actReference, 'actReference', 'la référence de la convention'),
      parties: lineOf(input.parties, 'parties', 'qui a signé la convention', 1_000),
      recordedBy: act.actor.accountId,
      recordedAt: act.actor.now,
    });
    return act.newId;
  },
  answer: { field: 'convention', type: () => LocalConvention, description: 'The convention recorded.' },
});

const MOST = 50;

async function openersIn(act: Act, ids: readonly string[]): Promise<string[]> {
  const asked = [...new Set(ids.map((id) => act.uuid(id, 'Organisation', ['openerIds'])))];
  if (asked.length === 0 || asked.length > MOST)
    throw Refusal.of(
      ErrorCode.MISSING_VALUE,
      `Indiquez les associations qui peuvent ouvrir un circuit : de une à ${MOST}.`,
      ['openerIds'],
    );
  const found = await act.tx.query({ text: ORGANISATIONS, values: [asked] });
  if (found.length < asked.length) throw Refusal.notFound(['openerIds']);
  return asked;
}

const IN_OFFICE = 'a.valid_from <= access.today() and (a.valid_until is null or access.today() < a.valid_until)';

/** The child is received by the child welfare of the département. */
const PARQUET = `
  select a.id, (select w.id from reference.authority w join reference.authority_territory u on u.authority_id = w.id
    where u.departement_code = access.departement() and w.kind = 'CHILD_WELFARE' order by w.seat desc, w.id limit 1) as "childWelfareId"
  from reference.authority a join reference.authority_territory t on t.authority_id = a.id
  where t.departement_code = access.departement() and a.id = $1 and a.kind = 'PARQUET' and ${IN_OFFICE}`;

const ORGANISATIONS = 'select o.id from directory.organisation o where o.id = any($1::uuid[])';

const OTHERS = `
  select c.id from directory.local_convention c where c.departement_code = access.departement() and c.parquet_id = $1
    and ($3::date is null or c.since < $3::date) and (c.until is null or $2::date < c.until)`;
