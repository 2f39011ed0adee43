import type { PaperPart } from '../../../kernel/paper-words';
import { bool, columns, instant, int, text, uuid, type RowOf } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';

const WORDING = columns('tenant.paper_wording', {
  departement: text('departement_code'),
  id: uuid(),
  part: text<PaperPart>(),
  version: int(),
  text: text().orNull(),
  writtenAt: instant(),
});

/** What is recorded on the referral `k`, as far as its reader sees: nothing is opened. */
const FACTS = columns('access.visible_referral', {
  id: uuid(),
  renewal: bool(
    () => '(select w.renewal from tenant.referral w where w.departement_code = access.departement() and w.id = k.id)',
  ),
  completionAsked: bool(
    () => `exists (select from access.visible_note n where n.departement_code = access.departement()
      and n.holder_id = k.holder and n.kind = 'REQUEST')`,
  ),
  opinion: bool(
    () =>
      'exists (select from access.visible_opinion o where o.departement_code = access.departement() and o.referral_id = k.id)',
  ),
  sense: text<'AUTHORISED' | 'REFUSED'>(
    () =>
      '(select d.sense from access.visible_decision d where d.departement_code = access.departement() and d.referral_id = k.id)',
  ).orNull(),
  /** Reasons that this reader has: a refusal without them is no paper (CRPA L.211-2, 7°). */
  reasons: bool(
    () => `exists (select from access.visible_note n where n.departement_code = access.departement()
      and n.holder_id = k.holder and n.referral_id = k.id and n.kind = 'REASONS')`,
  ),
  abrogated: bool(
    () => `exists (select from access.visible_decision d where d.departement_code = access.departement()
      and d.referral_id = k.id and d.abrogated_on is not null)`,
  ),
  withdrawn: bool(
    () => `exists (select from access.visible_former_decision f where f.departement_code = access.departement()
      and f.referral_id = k.id and f.ended_as = 'WITHDRAWN')`,
  ),
});

export type WordingRow = RowOf<typeof WORDING>;
export type PaperFactsRow = RowOf<typeof FACTS>;

export interface ReferralKey {
  id: string;
  holderId: string;
}

export class PaperQueries {
  constructor(private readonly database: Database) {}

  /** The last wording of each part that somebody wrote. */
  wordings(actor: Actor): Promise<WordingRow[]> {
    return this.database.read<WordingRow>(actor, { text: LATEST, values: [] });
  }

  /** Every head that was written, the last first. */
  letterheads(actor: Actor): Promise<WordingRow[]> {
    return this.database.read<WordingRow>(actor, { text: LETTERHEADS, values: [] });
  }

  facts(actor: Actor, keys: readonly ReferralKey[]): Promise<PaperFactsRow[]> {
    const values = [keys.map(({ id }) => id), keys.map(({ holderId }) => holderId)];
    return this.database.read<PaperFactsRow>(actor, { text: FACTS_OF, values });
  }

  async organisationName(actor: Actor, id: string): Promise<string | null> {
    const [found] = await this.database.read<{ name: string }>(actor, { text: ORGANISATION, values: [id] });
    return found?.name ?? null;
  }
}

const LATEST = `
  select distinct on (w.part) ${WORDING.select('w')} from tenant.paper_wording w
  where w.departement_code = access.departement() order by w.part, w.version desc`;

const LETTERHEADS = `
  select ${WORDING.select('w')} from tenant.paper_wording w
  where w.departement_code = access.departement() and w.part = 'LETTERHEAD' order by w.version desc`;

const FACTS_OF = `select ${FACTS.select('k')} from unnest($1::uuid[], $2::uuid[]) as k (id, holder)`;

const ORGANISATION = 'select o.name from directory.organisation o where o.id = $1';
