import { clock } from '../kernel/clock';
import { NATIONAL } from '../kernel/id';
import { localDateAt } from '../kernel/local-date';
import { territoryOf } from '../reference/reference-data';
import type { Actor } from '../tenancy/database';
import type { ReadJournal } from '../journal/read-journal';
import type { SignedIn } from './authentication';
import { fault } from './errors';

const NATIONAL_TIME_ZONE = 'Europe/Paris';

/** What one request knows. Apollo copies this object shallowly: everything that changes is inside `memo` and `reads`. */
export class RequestContext {
  private readonly memo = new Map<string, unknown>();

  constructor(private readonly signedIn: SignedIn | null, readonly reads: ReadJournal, private readonly at: Date = clock.now()) {}

  /** Who signed in; without anybody, the request goes no further. */
  get account(): SignedIn {
    if (!this.signedIn) throw fault('UNAUTHENTICATED');
    return this.signedIn;
  }

  get authenticated(): boolean {
    return this.signedIn !== null;
  }

  /** On whose behalf the database reads in this département, on its own legal date. */
  actor(departement: string): Actor {
    return this.once(`actor ${departement}`, () => {
      const { accountId, mandateId, readOnly } = this.account;
      const today = localDateAt(this.at, territoryOf(departement)?.timeZone ?? NATIONAL_TIME_ZONE);
      return { accountId, departement, now: this.at, today, mandateId, readOnly };
    });
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
