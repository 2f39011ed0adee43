import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PasserelleClient } from '../client-sdk/src';

/** Who sits before this browser. What they may do is asked of the API, never of this object. */
export interface Visitor {
  readonly accountId: string;
  /** The browser session; a form is bound to it. */
  readonly sessionId: string;
  /** When the session ends by itself, in milliseconds; it locks earlier, after a quarter of an hour without a request. */
  readonly expires: number;
}

/** What somebody typed and sent, and that could not be taken: their session was over, or another wrote meanwhile. */
export interface KeptPost {
  /** Address that it was posted to, and the page where its form stands. */
  readonly to: string;
  readonly from: string;
  readonly fields: readonly (readonly [string, string])[];
}

/** A way to sign in, as the page offers it. */
export interface SignInWay {
  readonly href: string;
  readonly label: string;
  /** For whom it is, in one sentence. */
  readonly forWhom: string;
  /** ProConnect asks for its own button. */
  readonly kind: 'PROCONNECT' | 'OTHER';
}

export interface DemonstrationAccount {
  readonly name: string;
  readonly label: string;
  readonly departement: string | null;
  readonly role: string;
}

/** A mail that a demonstration did not send. */
export interface DemonstrationMail {
  readonly id: string;
  readonly at: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Path of the page by which its addressee answers. */
  readonly reply: string | null;
  readonly files: readonly string[];
}

export interface DemonstrationMails {
  mails(): Promise<readonly DemonstrationMail[]>;
  attached(mail: string, name: string): Promise<{ type: string; content: Buffer } | null>;
}

/** What the server lends the console. Implemented in `server/http/console`; the console knows nothing else of the server. */
export interface Entrance {
  /** Who this browser is signed in as. A top-level navigation may come from a mail's link; anything else from our own pages. */
  visitor(request: FastifyRequest): Promise<Visitor | 'LOCKED' | null>;
  /** The API, in process, as that visitor (null: as anybody): same masks, limits and journal as any client. */
  client(visitor: Visitor | null, request: FastifyRequest): PasserelleClient;
  /** Bound to the session: what a form carries so that no other site can post it. */
  formToken(visitor: Visitor): string;
  /** Whether this token was given to that very session. */
  tokenHolds(token: string, visitor: Visitor): boolean;
  /** Whom the token was given to, though the session may be over; null when we never made it. */
  accountOf(token: string): string | null;
  /** Sealed for thirty minutes, for that account alone; never journaled, backed up or shown to another. Answers its id. */
  keep(accountId: string, post: KeptPost): Promise<string>;
  /** What waits for this visitor, latest first. */
  kept(visitor: Visitor): Promise<readonly { id: string; keptAt: Date }[]>;
  /** Null when it is another's, or too old. */
  takeUp(visitor: Visitor, id: string): Promise<KeptPost | null>;
  /** Once sent, or given up. */
  forget(visitor: Visitor, id: string): Promise<void>;
  /** Ways to sign in; `to` is a path of ours, where the person wanted to go. */
  ways(to: string): readonly SignInWay[];
  /** Demonstration only, null in production: accounts that are one click away. */
  readonly demonstration: readonly DemonstrationAccount[] | null;
  /** Demonstration only, null in production: what is sent to nobody. */
  readonly mailbox: DemonstrationMails | null;
  /** Demonstration only: opens a session as that account, or answers false. */
  enter(account: string, request: FastifyRequest, reply: FastifyReply): Promise<boolean>;
  /** Where a form's redirection may lead beside us: the provider's sign-out. */
  formTargets(): Promise<readonly string[]>;
  /** "Préfecture de l'Isère" where the operator is a State service; null: a neutral look. */
  readonly stateService: string | null;
  /** Who publishes and who hosts, in the operator's words. */
  readonly legalNotice: readonly string[];
  /** Address that browsers know, without a path; null: the one that was asked. */
  readonly publicUrl: string | null;
  now(): Date;
  /** A fault nobody expected: to the log, by its code and name, without a word of what was typed. */
  noteFault(error: unknown): void;
}
