import type { World } from '../access/world-rows';
import type { Canary, Reader } from './canary';

export interface Leak {
  reader: string;
  what: string;
  token: string;
  request: string;
}

const LOOKS_PLANTED = /zqx[a-z]{8}q|(?:19|21)[23]\d-\d{2}-\d{2}|20[678]\d-\d{2}/gi;

/** Finds what was planted in whatever came back, and says whether this reader may have it. */
export class Judge {
  readonly leaks: Leak[] = [];
  /** Canaries that somebody entitled really received: a crawl that sees nothing proves nothing. */
  readonly received = new Set<string>();
  private readonly byToken: Map<string, Canary>;

  constructor(private readonly canaries: readonly Canary[]) {
    this.byToken = new Map(canaries.map((canary) => [canary.token.toLowerCase(), canary]));
    if (this.byToken.size < canaries.length) throw new Error('Two canaries are alike: neither would prove anything.');
  }

  /** Two worlds: an act of this reader may have opened or closed a door between them. */
  hear(reader: Reader, text: string, request: string, worlds: readonly World[]): void {
    for (const found of new Set(text.toLowerCase().match(LOOKS_PLANTED) ?? [])) {
      const canary = this.byToken.get(found);
      if (!canary) continue;
      this.received.add(canary.token);
      if (!worlds.some((world) => canary.mayRead(reader, world)))
        this.leaks.push({ reader: reader.name, what: canary.what, token: canary.token, request });
    }
  }

  /** Where nobody may find anything: mails, logs. */
  hearNothing(place: string, text: string): void {
    for (const found of new Set(text.toLowerCase().match(LOOKS_PLANTED) ?? [])) {
      const canary = this.byToken.get(found);
      if (canary) this.leaks.push({ reader: place, what: canary.what, token: canary.token, request: place });
    }
  }

  get pairsPerReader(): number {
    return this.canaries.length;
  }
}
