import type { Act } from '../../../acts/act';
import { Refusal } from '../../../kernel/refusal';
import type { AgendaKeeping, BodyKind, BodyState } from '../../../kernel/words';
import { standingsBefore } from './bodies.access';

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

/** A body whose members whoever acts may appoint. */
export async function bodyToAppointTo(act: Act, id: string): Promise<FoundBody> {
  const body = await findBody(act, { id: act.uuid(id, 'Body', ['bodyId']) });
  if (!body) throw Refusal.notFound(['bodyId']);
  act.require(standingsBefore(act.mandates, body));
  return body;
}

const BODY = `
  select b.id, b.kind, b.state, b.agenda_keeping as "agendaKeeping" from directory.body b
  where b.departement_code = access.departement() and ($1::uuid is null or b.id = $1) and ($2::text is null or b.kind = $2)`;
