import { clock } from '../kernel/clock';
import { NATIONAL } from '../kernel/id';
import { localDateAt } from '../kernel/local-date';
import { territoryOf } from '../reference/reference-data';
import type { Actor, PublishedReader } from '../tenancy/database';
import type { ReadJournal } from '../journal/read-journal';
import type { SignedIn, SignInManner } from '../identity/signed-in';
import { fault } from './errors';
import type { Asked } from './rates';

const NATIONAL_TIME_ZONE = 'Europe/Paris';

/** What one request knows. Apollo copies this object shallowly: everything that changes is inside `memo` and `reads`. */
export class RequestContext {
  private readonly memo = new Map<string, unknown>();
  private readonly gates: ((departement: string, asked: Asked) => void)[] = [];
  /** What this request asks for, counted against the budgets. */
  readonly asked: Asked = { requests: 1, acts: 0, searches: 0 };

  constructor(
    private readonly signedIn: SignedIn | null,
    readonly reads: ReadJournal,
    private readonly at: Date = clock.now(),
  ) {}

  /** Who signed in; without anybody, the request goes no further. */
  get account(): SignedIn {
    if (!this.signedIn) throw fault('UNAUTHENTICATED');
    return this.signedIn;
  }

  get authenticated(): boolean {
    return this.signedIn !== null;
  }

  /** How one signed in: bearer, browser session or API token. */
  get manner(): SignInManner | null {
    return this.signedIn ? (this.signedIn.manner ?? 'BEARER') : null;
  }

  /** Called once for each département that the request enters. */
  entering(gate: (departement: string, asked: Asked) => void): void {
    this.gates.push(gate);
  }

  /** On whose behalf the database reads in this département, on its own legal date. */
  actor(departement: string): Actor {
    return this.once(`actor ${departement}`, () => this.enter(departement));
  }

  private enter(departement: string): Actor {
    const { accountId, mandateId, readOnly } = this.account;
    const territory = territoryOf(departement);
    if (territory) for (const gate of this.gates) gate(departement, this.asked);
    return {
      accountId,
      departement,
      now: this.at,
      today: localDateAt(this.at, territory?.timeZone ?? NATIONAL_TIME_ZONE),
      mandateId,
      readOnly,
    };
  }

  /** For what is published to everybody: nobody needs to have signed in. */
  get publishedReader(): PublishedReader {
    const today = localDateAt(this.at, NATIONAL_TIME_ZONE);
    return this.signedIn
      ? { accountId: this.signedIn.accountId, mandateId: this.signedIn.mandateId, today }
      : { accountId: null, today };
  }

  get nationalActor(): Actor {
    return this.actor(NATIONAL);
  }

  /** Computed once per request. */
  once<T>(key: string, make: () => T): T {
    if (!this.memo.has(key)) this.memo.set(key, make());
    return this.memo.get(key) as T;
  }
}
