import type { Act } from '../../../acts/act';
import { encodeId } from '../../../kernel/id';
import { Refusal } from '../../../kernel/refusal';
import { lockPlacedOrTreated, requireStatus, type LiveItem, type LockedSession } from '../sittings';
import { OPINION, type OpinionRow } from './decisions.queries';

/** An opinion with its point, under the lock of its sitting, which every opinion takes: what is read then is what is corrected. */
export async function lockOpinion(
  act: Act,
  opinionId: string,
): Promise<{ opinion: OpinionRow; item: LiveItem; session: LockedSession }> {
  const id = act.uuid(opinionId, 'Opinion', ['opinionId']);
  const found = await opinionById(act, id);
  const itemId = encodeId('AgendaItem', act.actor.departement, found.agendaItemId);
  const locked = await lockPlacedOrTreated(act, { itemId }, 'opinionId');
  return { ...locked, opinion: await opinionById(act, id) };
}

export function requireCorrectable(session: LockedSession): void {
  requireStatus(
    session,
    ['OPEN'],
    'La séance est close : ses avis ne changent plus. Une erreur se relève au procès-verbal ; un nouvel avis se demande à ' +
      'une séance suivante.',
  );
}

async function opinionById(act: Act, id: string): Promise<OpinionRow> {
  const [opinion] = await act.tx.query<OpinionRow>({ text: OPINION_BY_ID, values: [id] });
  if (!opinion) throw Refusal.notFound(['opinionId']);
  return opinion;
}

const OPINION_BY_ID = `
  select ${OPINION.select('o')} from access.visible_opinion o where o.departement_code = access.departement() and o.id = $1`;
