import { clock } from '../../kernel/clock';

/** Where an account holds a mandate in force. An administrator opens every directory, and no case. */
export interface Places {
  departements: readonly string[];
  administers: boolean;
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

  constructor(private readonly load: (accountId: string) => Promise<Places>, private readonly size = REMEMBERED) {}

  async holds(accountId: string, departement: string): Promise<boolean> {
    const { departements, administers } = await this.placesOf(accountId);
    return administers || departements.includes(departement);
  }

  placesOf(accountId: string): Promise<Places> {
    const now = clock.now().getTime();
    const known = this.known.get(accountId);
    if (known && now < known.until && now >= known.until - LIFE_MS) return known.places;
    return this.remember(accountId, now + LIFE_MS);
  }

  private remember(accountId: string, until: number): Promise<Places> {
    this.known.delete(accountId);
    if (this.known.size >= this.size) this.known.delete(this.known.keys().next().value!);
    const places = this.load(accountId);
    this.known.set(accountId, { places, until });
    places.catch(() => this.known.delete(accountId));
    return places;
  }
}
