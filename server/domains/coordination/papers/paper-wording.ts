import type { Act } from '../../../acts/act';
import type { Answer } from '../../../acts/define-act';
import { PaperWording } from '../../../../schema/papers.types';
import type { PaperPart } from '../../../kernel/paper-words';
import { Refusal } from '../../../kernel/refusal';
import { PaperQueries } from './papers.queries';
import { wordingOf } from './papers.view';
import { takeTurn } from '../../../tenancy/take-turn';

/** Each wording is a row that stays: what a paper said on a day is known. Null puts the default back. */
export async function write(act: Act, part: PaperPart, text: string | null, expected?: number | null): Promise<string> {
  await takeTurn(act.tx, `wording ${act.actor.departement} ${part}`);
  const [known] = await act.tx.query<{ version: number }>({ text: KNOWN, values: [part] });
  const version = known?.version ?? 0;
  if (expected !== undefined && expected !== null && expected !== version) throw Refusal.stale();
  await act.tx.query({ text: WRITE, values: [act.newId, part, version + 1, text, act.actor.now] });
  return act.newId;
}

export const wordingAnswer: Answer = {
  field: 'wording',
  type: () => PaperWording,
  result: 'the part, as it stands',
  async read({ database }, actor, id) {
    const row = (await new PaperQueries(database).wordings(actor)).find((each) => each.id === id);
    return row ? wordingOf(actor.departement, row.part, row) : null;
  },
};

const KNOWN = `
  select version from tenant.paper_wording where departement_code = access.departement() and part = $1
  order by version desc limit 1`;

const WRITE = `
  insert into tenant.paper_wording (departement_code, id, part, version, text, written_at, written_by)
  values (access.departement(), $1, $2, $3, $4, $5, access.account())`;
