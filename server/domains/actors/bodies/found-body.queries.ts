import type { Act } from '../../../acts/act';
import type { AgendaKeeping, BodyKind, BodyState } from '../../../kernel/words';

export interface FoundBody {
  id: string;
  kind: BodyKind;
  state: BodyState;
  agendaKeeping: AgendaKeeping;
}

/** A body of the département of the act, by its id or by its kind: there is one of each. */
export async function findBody(act: Act, { id, kind }: { id?: string; kind?: BodyKind }): Promise<FoundBody | null> {
  const [found] = await act.tx.query<FoundBody>({ text: BODY, values: [id ?? null, kind ?? null] });
  return found ?? null;
}

const BODY = `
  select b.id, b.kind, b.state, b.agenda_keeping as "agendaKeeping" from directory.body b
  where b.departement_code = access.departement() and ($1::uuid is null or b.id = $1) and ($2::text is null or b.kind = $2)`;
