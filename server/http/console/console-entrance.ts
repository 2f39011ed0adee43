import type { FastifyReply, FastifyRequest } from 'fastify';
import { PasserelleClient } from '../../../client-sdk/src';
import type {
  DemonstrationAccount,
  DemonstrationMails,
  Entrance,
  KeptPost,
  SignInWay,
  Visitor,
} from '../../../console/entrance';
import type { BrowserSessions } from '../../identity/browser-sessions';
import type { OpenIdProvider } from '../../identity/openid-provider';
import type { SignedIn } from '../../identity/signed-in';
import { clock } from '../../kernel/clock';
import type { MasterKey } from '../../vault/master-key';
import { codeOf, logFault } from '../errors';
import { DemonstrationDoor } from './demonstration-door';
import { FormTokens } from './form-tokens';
import { inProcess, type InProcessParts } from './in-process';
import { KeptPosts } from './kept-posts';
import { waysThrough } from './ways';

export interface ConsoleParts extends InProcessParts {
  sessions: BrowserSessions | null;
  providers: readonly OpenIdProvider[];
  masterKey: MasterKey;
  /** In a demonstration alone. */
  demonstration: readonly DemonstrationAccount[] | null;
  mailbox: DemonstrationMails | null;
  stateService: string | null;
  legalNotice: readonly string[];
  publicUrl: string | null;
}

/** The address that the client package writes; nothing is sent there. */
const HERE = 'http://passerelle.internal/graphql';

/** What the pages for people find of the server: who is there, and the API as that person. */
export class ConsoleEntrance implements Entrance {
  readonly demonstration: readonly DemonstrationAccount[] | null;
  readonly mailbox: DemonstrationMails | null;
  readonly stateService: string | null;
  readonly legalNotice: readonly string[];
  readonly publicUrl: string | null;
  private readonly tokens: FormTokens;
  private readonly posts: KeptPosts;
  private readonly door: DemonstrationDoor | null;
  /** Whom we let in ourselves: nobody becomes a visitor by looking like one. */
  private readonly seated = new WeakMap<Visitor, SignedIn>();

  constructor(private readonly parts: ConsoleParts) {
    const { masterKey, database, sessions, demonstration, mailbox, stateService, legalNotice, publicUrl } = parts;
    this.demonstration = demonstration;
    this.mailbox = mailbox;
    this.stateService = stateService;
    this.legalNotice = legalNotice;
    this.publicUrl = publicUrl;
    this.tokens = new FormTokens(masterKey.derive('form tokens'));
    this.posts = new KeptPosts(database, masterKey.derive('kept posts'));
    this.door = demonstration && sessions && new DemonstrationDoor(demonstration, sessions, database);
  }

  async visitor(request: FastifyRequest): Promise<Visitor | 'LOCKED' | null> {
    const presence = (await this.parts.sessions?.of(request)) ?? null;
    if (!presence || presence === 'LOCKED') return presence;
    const { accountId, sessionId, expires } = presence;
    const visitor: Visitor = { accountId, sessionId: sessionId!, expires: expires! };
    this.seated.set(visitor, presence);
    return visitor;
  }

  client(visitor: Visitor | null, request: FastifyRequest): PasserelleClient {
    const who = visitor ? this.seated.get(visitor) : null;
    if (who === undefined) throw new Error('a visitor whom nobody let in');
    return new PasserelleClient({ url: HERE, documents: 'hash', fetch: inProcess(this.parts, who, request) });
  }

  formToken(visitor: Visitor): string {
    return this.tokens.give(visitor);
  }

  tokenHolds(token: string, visitor: Visitor): boolean {
    return this.tokens.holds(token, visitor);
  }

  accountOf(token: string): string | null {
    return this.tokens.accountOf(token);
  }

  /** Within the budget of acts, as what it would have been. */
  async keep(accountId: string, post: KeptPost): Promise<string> {
    await this.parts.rates.charge(accountId, 'acts');
    return this.posts.keep(accountId, post);
  }

  kept({ accountId }: Visitor): Promise<readonly { id: string; keptAt: Date }[]> {
    return this.posts.of(accountId);
  }

  takeUp({ accountId }: Visitor, id: string): Promise<KeptPost | null> {
    return this.posts.takeUp(accountId, id);
  }

  forget({ accountId }: Visitor, id: string): Promise<void> {
    return this.posts.forget(accountId, id);
  }

  ways(to: string): readonly SignInWay[] {
    return waysThrough(this.parts.providers, to);
  }

  async enter(account: string, request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
    return (await this.door?.enter(account, request, reply)) ?? false;
  }

  async formTargets(): Promise<readonly string[]> {
    return (await Promise.all(this.parts.providers.map((provider) => provider.logoutOrigins()))).flat();
  }

  now(): Date {
    return clock.now();
  }

  noteFault(error: unknown): void {
    logFault(this.parts.log, codeOf(error), error);
  }
}
