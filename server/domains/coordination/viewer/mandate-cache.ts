import { clock } from '../../../kernel/clock';

/** Where an account holds a mandate in force. An administrator opens every directory, and no case. */
export interface Places {
  departements: readonly string[];
  administers: boolean;
}

/** An account, or one mandate of it. */
export interface Holder {
  accountId: string;
  mandateId?: string;
}

interface Remembered {
  places: Promise<Places>;
  until: number;
}

const LIFE_MS = 5_000;
const REMEMBERED = 5_000;

/**
 * Spares a read per request for one question: is `departement(code:)` null? Only that empty shell may outlive a
 * revocation, by five seconds at most: the database decides at every read which rows answer.
 */
export class MandateCache {
  private readonly known = new Map<string, Remembered>();

  constructor(
    private readonly load: (holder: Holder) => Promise<Places>,
    private readonly size = REMEMBERED,
  ) {}

  async holds(holder: Holder, departement: string): Promise<boolean> {
    const { departements, administers } = await this.placesOf(holder);
    return administers || departements.includes(departement);
  }

  placesOf(holder: Holder): Promise<Places> {
    const now = clock.now().getTime();
    const key = holder.mandateId ? `${holder.accountId} ${holder.mandateId}` : holder.accountId;
    const known = this.known.get(key);
    if (known && now < known.until && now >= known.until - LIFE_MS) return known.places;
    return this.remember(key, holder, now + LIFE_MS);
  }

  private remember(key: string, holder: Holder, until: number): Promise<Places> {
    this.known.delete(key);
    if (this.known.size >= this.size) this.known.delete(this.known.keys().next().value!);
    const places = this.load(holder);
    this.known.set(key, { places, until });
    places.catch(() => this.known.delete(key));
    return places;
  }
}
