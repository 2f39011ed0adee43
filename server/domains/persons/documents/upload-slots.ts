const TOGETHER = 12;
const OF_ONE_ACCOUNT = 2;

/** A paper is held whole while it is looked at: so many at once, so few of one account, and memory stays flat. */
export class UploadSlots {
  private readonly held = new Map<string, number>();
  private total = 0;

  /** Null when there is no room. */
  async during<T>(account: string, work: () => Promise<T>): Promise<T | null> {
    const mine = this.held.get(account) ?? 0;
    if (this.total >= TOGETHER || mine >= OF_ONE_ACCOUNT) return null;
    this.total += 1;
    this.held.set(account, mine + 1);
    try {
      return await work();
    } finally {
      this.total -= 1;
      const left = this.held.get(account)! - 1;
      if (left > 0) this.held.set(account, left);
      else this.held.delete(account);
    }
  }
}
