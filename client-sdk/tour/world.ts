import type { Accounts } from './accounts';
import type { Item } from './items';
import type { Story } from './story';

/** What one step leaves to the next ones. */
export interface Facts {
  today: string;
  caseId: string;
  caseVersion: number;
  reference: string;
  referralId: string;
  sessionId: string;
  itemId: string;
  /** Those who were summoned. */
  memberIds: string[];
  decisionId: string;
  renewalId: string;
  situationId: string;
  committeeSessionId: string;
  committeeId: string;
  conventionId: string;
  circuitId: string;
  labourCaseId: string;
  alertId: string;
}

/** Where the story takes place, and what is known so far. */
export class World {
  readonly facts: Partial<Facts> = {};
  /** What each reader received: the same point of the same agenda; for the MIPROF the coverage. */
  readonly views: Record<string, unknown> = {};
  readonly items = new Map<string, Item | null>();

  constructor(
    readonly story: Story,
    readonly accounts: Accounts,
    readonly departement: string,
    private readonly run: string,
  ) {}

  /** An account of this département. */
  as(name: string) {
    return this.accounts.as(`${name}-${this.departement}`);
  }

  need<K extends keyof Facts>(name: K): Facts[K] {
    const value = this.facts[name];
    if (value === undefined) throw new Error('Non joué : une étape précédente a échoué.');
    return value as Facts[K];
  }

  /** One act of one run: played again on the same data, the story makes new things. */
  key(name: string): string {
    return `tour-${this.run}-${name}`;
  }
}
