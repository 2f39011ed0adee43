import type { Act, Reactions } from '../../../acts/act';
import { newUuid } from '../../../kernel/id';
import type { LetterKind } from '../../../kernel/words';
import type { ReplyLinks } from '../../../letters/reply-link';
import { letterOf } from './announced';
import { announcedBy } from './announced-sittings';
import { AWAIT_REPLIES, TO_ANSWER, WRITE_TO_SUMMONED, WRITE_TO_TOLD } from './letters.sql';

/** Members are written to in the very act that summons them, completes the agenda or calls off: nobody is told of what was undone. */
export function convocationReactions(links: ReplyLinks): Reactions {
  return {
    MembersSummoned: [(act, { sessionId }) => summon(act, sessionId, links)],
    AgendaCompleted: [(act, { sessionId }) => write(act, sessionId, 'CORRECTION')],
    SummonsFell: [(act, { sessionId, because }) => write(act, sessionId, because)],
  };
}

interface Summoned {
  mandateId: string;
  accountId: string | null;
}

/** Members summoned since the last time: at first all of them, later whoever was appointed in between. */
async function summon(act: Act, sessionId: string, links: ReplyLinks): Promise<void> {
  const summoned = await act.tx.query<Summoned>({ text: TO_ANSWER, values: [sessionId] });
  const mandates = summoned.map(({ mandateId }) => mandateId);
  const ids = summoned.map(() => newUuid());
  const digests = ids.map((id) => links.digestOf(id));
  const accounts = summoned.map(({ accountId }) => accountId);
  await act.tx.query({ text: AWAIT_REPLIES, values: [sessionId, mandates, accounts, ids, digests] });
  await write(act, sessionId, 'CONVOCATION', mandates);
}

async function write(act: Act, sessionId: string, kind: LetterKind, to?: string[]): Promise<void> {
  const announced = await announcedBy(act, sessionId);
  const { heldOn, startsAt, minutes, place, agenda } = letterOf(act.actor.departement, kind, announced);
  const values = [sessionId, kind, heldOn, startsAt, minutes, place, agenda, act.actor.now];
  const statement = to ? { text: WRITE_TO_SUMMONED, values: [...values, to] } : { text: WRITE_TO_TOLD, values };
  for (const { id } of await act.tx.query<{ id: string }>(statement)) act.tell('LETTER_WRITTEN', id);
}
