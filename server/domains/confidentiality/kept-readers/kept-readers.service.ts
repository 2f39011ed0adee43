import type { Act } from '../../../acts/act';
import type { ActRunner, Outcome } from '../../../acts/act-runner';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { Actor } from '../../../tenancy/database';
import { takeTurn } from '../../../tenancy/take-turn';
import { recordEvent, ownCase } from '../../persons/cases';
import {
  ADDRESS_OF_MEMBER,
  ANSWER,
  ASK,
  ASKED_BEFORE,
  MY_ADDRESS,
  TO_ANSWER,
  TO_BE_EXAMINED,
} from './kept-readers.sql';

interface KeepAwayRequest {
  caseId: string;
  email?: string;
  membershipId?: string;
  acknowledgedWarnings?: string[];
}

interface Reader {
  address: string;
  namedBy: string;
}

/** The association knows whom the victim fears. It says so without reasons; reading stops at once, and the chair answers. */
export class KeptReaderService {
  constructor(private readonly acts: ActRunner) {}

  keepAway(actor: Actor, input: KeepAwayRequest): Promise<Outcome> {
    return this.acts.run({ operation: 'keepReaderAway', actor, input }, async (act) => {
      const found = await ownCase(act, input.caseId);
      const { address, namedBy } = await readerOf(act, input);
      const [mine] = await act.tx.query<{ address: string }>({ text: MY_ADDRESS, values: [] });
      if (mine?.address === address) {
        throw Refusal.of(
          ErrorCode.INVALID_VALUE,
          'Vous ne pouvez pas vous écarter vous-même : demandez à une collègue de reprendre le dossier.',
          ['email'],
        );
      }
      await takeTurn(act.tx, `kept reader ${found.id} ${address}`);
      const state = await stateAsked(act, found.id, { address, namedBy });
      await act.tx.query({
        text: ASK,
        values: [act.newId, found.id, address, namedBy, actor.accountId, actor.now, state],
      });
      await recordEvent(act, found.id, 'READER_KEPT');
      act.tell('READER_KEPT', act.newId);
      const [given] = await act.tx.query<{ told: boolean }>({ text: TO_BE_EXAMINED, values: [found.id] });
      if (given?.told) act.tell('MANDATE_TO_EXAMINE', act.newId);
      return act.newId;
    });
  }

  /** The chair answers, or else the officer; never the person kept away, nor a mandate that they gave. */
  answer(
    actor: Actor,
    input: { keptReaderId: string; uphold: boolean; expectedVersion?: number; acknowledgedWarnings?: string[] },
  ): Promise<Outcome> {
    return this.acts.run({ operation: 'answerKeptReader', actor, input }, async (act) => {
      const id = act.uuid(input.keptReaderId, 'KeptReader', ['keptReaderId']);
      const [found] = await act.tx.query<{ caseId: string; version: number; state: string }>({
        text: TO_ANSWER,
        values: [id],
      });
      if (!found) throw Refusal.notFound(['keptReaderId']);
      act.requireAs('ANSWERING');
      if (found.state === 'LIFTED') {
        throw Refusal.of(
          ErrorCode.WRONG_STATE,
          "Cette mise à l'écart est levée : l'association peut en demander une nouvelle.",
          ['keptReaderId'],
        );
      }
      const state = input.uphold ? 'UPHELD' : 'LIFTED';
      const [answered] = await act.tx.query({
        text: ANSWER,
        values: [id, input.expectedVersion ?? found.version, state, actor.accountId, actor.now],
      });
      if (!answered) throw Refusal.stale();
      await recordEvent(act, found.caseId, `READER_${state}`);
      act.tell('READER_ANSWERED', id);
      return id;
    });
  }
}

/** Reading stops until the answer; asked again under the same name just after a refusal, it does not stop by itself. */
async function stateAsked(act: Act, caseId: string, { address, namedBy }: Reader): Promise<'PENDING' | 'ASKED_AGAIN'> {
  const [{ before } = { before: null }] = await act.tx.query<{ before: 'KEPT' | 'REFUSED' | null }>({
    text: ASKED_BEFORE,
    values: [caseId, address, namedBy],
  });
  if (before === 'KEPT')
    throw Refusal.of(ErrorCode.ALREADY_EXISTS, 'Vous avez déjà demandé que cette personne soit tenue à l’écart.', [
      'email',
    ]);
  return before === 'REFUSED' ? 'ASKED_AGAIN' : 'PENDING';
}

async function readerOf(act: Act, { email, membershipId }: KeepAwayRequest): Promise<Reader> {
  if (Boolean(email) === Boolean(membershipId)) {
    throw Refusal.of(
      ErrorCode.INVALID_VALUE,
      "Nommez la personne d'une seule façon : son adresse professionnelle, ou sa place dans une instance.",
      ['email'],
    );
  }
  if (!email) return memberOf(act, membershipId!);
  const address = email.trim().toLowerCase();
  if (address.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) return { address, namedBy: address };
  throw Refusal.of(ErrorCode.INVALID_VALUE, "Indiquez l'adresse électronique professionnelle de la personne.", [
    'email',
  ]);
}

/** A member without an account reads on paper alone: the platform has nothing to close. */
async function memberOf(act: Act, globalId: string): Promise<Reader> {
  const id = act.uuid(globalId, 'Membership', ['membershipId']);
  const [member] = await act.tx.query<{ quality: string; address: string | null }>({
    text: ADDRESS_OF_MEMBER,
    values: [id],
  });
  if (!member) throw Refusal.notFound(['membershipId']);
  if (member.address) return { address: member.address, namedBy: member.quality };
  throw Refusal.of(
    ErrorCode.WRONG_STATE,
    "Ce membre n'a pas de compte : il ne lit rien ici. Prévenez le secrétariat, qui lui remet le papier.",
    ['membershipId'],
  );
}
