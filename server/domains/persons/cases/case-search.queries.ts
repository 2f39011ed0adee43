import type { AskedNames } from '../../../vault/name-tokens';
import type { Actor, Database } from '../../../tenancy/database';
import { CASE, ONE_DOOR, type ListedCase } from './cases.queries';
import type { Stage } from '../../../kernel/words';
import { FIRST_ID } from '../../../kernel/id';

export interface SearchRequest {
  size: number;
  /** Cost, opened_at and id of the row before. */
  after: string[] | null;
  stage: Stage | null;
  names: AskedNames;
  /** The text as a reference of a file, when it has the shape of one. */
  reference: string | null;
}

/** A file that was found: the lower the cost, the nearer to what was asked. */
export type FoundCase = ListedCase & { cost: number };

/** Of three words or more, one may be missing in the file. */
const wordsNeeded = (count: number) => (count <= 2 ? Math.max(count, 1) : count - 1);

/** One statement, whatever is asked and whatever is found: by reference, and by name where the identity is read in FULL. */
export class CaseSearchQueries {
  constructor(private readonly database: Database) {}

  page(actor: Actor, { size, after, stage, names, reference }: SearchRequest): Promise<FoundCase[]> {
    const [cost, at, id] = after ?? ['-1', 'infinity', FIRST_ID];
    const values = [
      names.tokens,
      names.words,
      names.deletions,
      names.count,
      wordsNeeded(names.count),
      reference,
      stage,
      cost,
      at,
      id,
      size + 1,
    ];
    return this.database.read<FoundCase>(actor, { text: SEARCH, values });
  }
}

/**
 * Ranked by tokens alone, nothing is opened. A word met as written costs 0, by its sound 1, by its sound without a letter or
 * two 2 or 3, and 4 when it is not met; the nearest first, then the newest.
 */
const SEARCH = `
  with found as (
    select n.case_id as id, sum(n.cost) + 4 * ($4::integer - count(*)) as cost, max(n.opened_at) as opened_at
    from access.named($1::bigint[], $2::integer[], $3::integer[], $7::text) n group by n.case_id having count(*) >= $5::integer
    union all
    select v.id, 0, coalesce(v.submitted_at, v.opened_at) from access.visible_case v
    where v.departement_code = access.departement() and v.reference = $6 and ($7::text is null or v.stage = $7))
  select c.*, page.cost::integer as cost, page.opened_at::text as "listedAt" from (
    select f.id, min(f.cost) as cost, max(f.opened_at) as opened_at from found f group by f.id
    having min(f.cost) > $8::integer or (min(f.cost) = $8::integer
      and (max(f.opened_at) < $9::timestamptz or (max(f.opened_at) = $9::timestamptz and f.id > $10::uuid)))
    order by 2, 3 desc, 1 limit $11) page
  cross join lateral (
    select ${CASE.select('v')} from access.visible_case v where v.departement_code = access.departement() and v.id = page.id ${ONE_DOOR}) c
  order by page.cost, page.opened_at desc, page.id`;
