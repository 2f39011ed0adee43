import { isIP } from 'node:net';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { clock } from '../kernel/clock';
import { tooMany } from './errors';

/** What is counted, over one minute. */
export type Counted = 'requests' | 'acts' | 'searches';
export type Asked = Record<Counted, number>;

/** Budgets of one account, and of one address for failed sign-ins; 0 counts nothing. */
export interface RateBudgets extends Asked {
  failures: number;
  /** Requests of one address that signs nobody in. */
  strangers: number;
}

const WINDOW_SECONDS = 60;
/**
 * A département may spend what this many accounts may. An account's own budget is taken first: nobody can spend more than
 * a twentieth of what a département has, so that one member never stops the others. Strangers have a share of their own, apart
 * from that of whoever has signed in, and one address a twentieth of it.
 */
const ACCOUNTS_PER_DEPARTEMENT = 20;

const TOLD: Record<Counted | 'departement', string> = {
  requests: 'Trop de demandes en une minute',
  acts: "Trop d'actes en une minute",
  searches: 'Trop de recherches en une minute',
  departement: 'Trop de demandes en une minute dans ce département',
};

const counted: readonly Counted[] = ['requests', 'acts', 'searches'];

/** Counters of this process, in memory: two processes count apart, a restart forgets. */
export class Rates {
  private readonly accounts: Partial<Record<Counted, RateLimiterMemory>>;
  private readonly departements: Partial<Record<Counted, RateLimiterMemory>>;
  private readonly failures: RateLimiterMemory | undefined;
  private readonly strangers: RateLimiterMemory | undefined;
  private readonly allStrangers: RateLimiterMemory | undefined;
  /** Until when a kind of demand waits in a département, in milliseconds. */
  private readonly waiting = new Map<string, number>();

  constructor(budgets: RateBudgets) {
    this.accounts = Object.fromEntries(counted.map((kind) => [kind, limiter(budgets[kind])]));
    this.departements = Object.fromEntries(
      counted.map((kind) => [kind, limiter(budgets[kind] * ACCOUNTS_PER_DEPARTEMENT)]),
    );
    this.failures = limiter(budgets.failures);
    this.strangers = limiter(budgets.strangers);
    this.allStrangers = limiter(budgets.strangers * ACCOUNTS_PER_DEPARTEMENT);
  }

  /** Takes from an account's budget; what is left is told in the header. */
  async charge(accountId: string, kind: Counted, points = 1): Promise<Record<string, string>> {
    const budget = this.accounts[kind];
    return budget && points > 0 ? spend(budget, accountId, kind, points) : {};
  }

  /** Of an address first, so that one alone never stops the other strangers. */
  async chargeStranger(address: string): Promise<Record<string, string>> {
    if (!this.strangers) return {};
    const told = await spend(this.strangers, networkOf(address), 'requests', 1);
    await spend(this.allStrangers!, 'all', 'requests', 1);
    return told;
  }

  /** A request enters a département. Asked while fields resolve, so at once: what is over is told to the next one. */
  enter(departement: string, asked: Asked): void {
    const wanted = counted.filter((kind) => asked[kind] > 0);
    for (const kind of wanted) this.refuseWaiting(`${departement} ${kind}`);
    for (const kind of wanted) {
      this.departements[kind]
        ?.consume(departement, asked[kind])
        .catch((reached: RateLimiterRes) =>
          this.waiting.set(`${departement} ${kind}`, clock.now().getTime() + reached.msBeforeNext),
        );
    }
  }

  private refuseWaiting(place: string): void {
    const left = (this.waiting.get(place) ?? 0) - clock.now().getTime();
    if (left > 0) throw refusal('departement', left);
    this.waiting.delete(place);
  }

  /** Runs a sign-in; an address that failed too often is told to wait rather than why. */
  async signingIn<T>(address: string, signIn: () => Promise<T>): Promise<T> {
    try {
      return await signIn();
    } catch (error) {
      await this.failures?.consume(networkOf(address)).catch((reached: RateLimiterRes) => {
        throw refusal('requests', reached.msBeforeNext);
      });
      throw error;
    }
  }
}

async function spend(
  budget: RateLimiterMemory,
  who: string,
  kind: Counted,
  points: number,
): Promise<Record<string, string>> {
  const left = await budget.consume(who, points).catch((reached: RateLimiterRes) => {
    throw refusal(kind, reached.msBeforeNext);
  });
  return {
    'ratelimit-policy': `"${kind}";q=${budget.points};w=${WINDOW_SECONDS}`,
    ratelimit: `"${kind}";r=${left.remainingPoints};t=${seconds(left.msBeforeNext)}`,
  };
}

/** A subscriber of IPv6 has a whole /64 of addresses. */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.split('::');
  const [before, after] = [head.split(':').filter(Boolean), (tail ?? '').split(':').filter(Boolean)];
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  // An IPv4 address that is written as IPv6 is one subscriber's.
  if (address.includes('.')) return address;
  return [...before, ...zeros, ...after]
    .slice(0, 4)
    .map((part) => parseInt(part, 16).toString(16))
    .join(':');
}

function limiter(points: number): RateLimiterMemory | undefined {
  return points > 0 ? new RateLimiterMemory({ points, duration: WINDOW_SECONDS }) : undefined;
}

const seconds = (milliseconds: number): number => Math.max(1, Math.ceil(milliseconds / 1000));

function refusal(kind: Counted | 'departement', milliseconds: number): Error {
  const wait = seconds(milliseconds);
  return tooMany(`${TOLD[kind]} : réessayez dans ${wait} s. Rien n’a été enregistré.`, wait);
}
