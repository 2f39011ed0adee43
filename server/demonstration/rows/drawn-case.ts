import type { LocalTeam } from '../directory/ground';
import type { Life } from '../draw/life';
import type { CaseOutline } from '../draw/outline';
import type { Person } from '../draw/person';
import type { SealedHolder } from './writing';

/** A case as its rows are written. */
export interface DrawnCase {
  readonly id: string;
  readonly outline: CaseOutline;
  readonly life: Life;
  readonly team: LocalTeam;
  readonly person: Person;
  readonly holder: SealedHolder;
  /** The referral to the commission, where a decision is due. */
  readonly referralId: string | null;
  readonly facts: number;
  /** The secretariat asked the association for something. */
  readonly completionAsked: boolean;
  /** The last two years, and whatever still runs; of the others, the parts that their stage needs. */
  readonly full: boolean;
}
