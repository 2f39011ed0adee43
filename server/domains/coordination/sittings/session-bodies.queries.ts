import type { Act } from '../../../acts/act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { Formation } from '../../../kernel/words';
import type { BodyKind } from '../../../reference/body-types';
import { findBody, type FoundBody } from '../../actors/bodies';

/** The body that a sitting is planned for. */
export async function bodyOf(act: Act, { body, bodyId }: { body?: BodyKind; bodyId?: string }): Promise<FoundBody> {
  const id = bodyId ? act.uuid(bodyId, 'Body', ['bodyId']) : undefined;
  if (!id && !body) throw Refusal.of(ErrorCode.MISSING_VALUE, "Indiquez l'instance qui siège.", ['body']);
  const found = await findBody(act, { id, kind: body });
  if (!found) throw Refusal.notFound([id ? 'bodyId' : 'body']);
  return found;
}

/** A restricted formation belongs to a parquet: the one named, or the only one of the département. */
export async function parquetOf(act: Act, parquetId?: string): Promise<string> {
  const parquets = (await act.tx.query<{ id: string }>({ text: PARQUETS, values: [] })).map(({ id }) => id);
  const named = parquetId ? act.uuid(parquetId, 'Authority', ['parquetId']) : null;
  if (named && !parquets.includes(named)) throw Refusal.notFound(['parquetId']);
  const only = named ?? (parquets.length === 1 ? parquets[0] : undefined);
  if (only) return only;
  throw Refusal.of(
    ErrorCode.MISSING_VALUE,
    'Une formation restreinte est celle d’un parquet, et ce département en compte plusieurs : indiquez lequel.',
    ['parquetId'],
  );
}

/** Rules of procedure of the body: dated parameters. */
export async function bodyRulesOf(act: Act, bodyId: string): Promise<{ noticeDays?: number }> {
  const [found] = await act.tx.query<{ rules: { noticeDays?: number } | null }>({ text: RULES, values: [bodyId] });
  return found?.rules ?? {};
}

/** Sittings of that formation in the civil year, but for those cancelled. */
export async function plannedIn(act: Act, bodyId: string, formation: Formation, year: number): Promise<number> {
  const [found] = await act.tx.query<{ planned: number }>({
    text: PLANNED_IN,
    values: inYear(bodyId, formation, year),
  });
  return found!.planned;
}

export const inYear = (bodyId: string, formation: Formation, year: number): unknown[] => [
  bodyId,
  formation,
  `${year}-01-01`,
  `${year + 1}-01-01`,
];

const RULES = 'select b.rules from directory.body b where b.departement_code = access.departement() and b.id = $1';

export const PLANNED_IN = `
  select count(*)::int as planned from tenant.session s
  where s.departement_code = access.departement() and s.body_id = $1 and s.formation = $2
    and s.held_on >= $3::date and s.held_on < $4::date and s.status <> 'CANCELLED'`;

const PARQUETS = `
  select a.id from reference.authority a join reference.authority_territory t on t.authority_id = a.id
  where a.kind = 'PARQUET' and t.departement_code = access.departement()
    and a.valid_from <= access.today() and (a.valid_until is null or access.today() < a.valid_until)
  order by a.seat desc, a.name`;
