import type { MasterKey } from './master-key';

/**
 * Secrets that outlive a master key: what was computed with them (fingerprints, names of the journal, seals, noise of
 * the releases) is compared for years.
 */
export const lastingUses = [
  'fingerprint of persons',
  'journal names',
  'journal seal',
  'name index',
  'release secrets',
  'reply links',
] as const;

export type LastingUse = (typeof lastingUses)[number];

/**
 * Keys of the installation. Until a first rotation each is derived from the master key; a rotation stores them wrapped, so that
 * they stay the same under the next one.
 */
export class InstallationKeys {
  constructor(
    private readonly master: MasterKey,
    private readonly stored: ReadonlyMap<string, Buffer> = new Map(),
  ) {}

  /** 32 bytes, the same for the life of the installation. */
  of(use: LastingUse): Buffer {
    const wrapped = this.stored.get(use);
    return wrapped ? this.master.unwrap(wrapped, contextOf(use)) : this.master.derive(use);
  }

  /** The same keys, wrapped by another master key: what a rotation stores. */
  wrappedBy(next: MasterKey): Map<LastingUse, Buffer> {
    return new Map(lastingUses.map((use) => [use, next.wrap(this.of(use), contextOf(use))]));
  }
}

const contextOf = (use: string) => `installation key|${use}`;
