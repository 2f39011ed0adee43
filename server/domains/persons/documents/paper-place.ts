import type { Act } from '../../../acts/act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { ownCase, recordEvent, refuseInTransfer } from '../cases';
import { bitOfSlot } from './documents.rules';

/** Where a paper is kept, as the act that joins it found it. */
export interface PaperPlace {
  caseId: string;
  slot: string;
  groupBit: number;
  /** The decision of which it is the signed copy. */
  decisionId: string | null;
  referralId: string | null;
  /** Which paper leaves its place to this one; null where the place is free. */
  replaced: string | null;
  /** Why it may not take this place after all, once it is known that it is not the same paper. */
  refuse(): void;
  /** What its file's timeline tells. */
  tell(): Promise<void>;
}

/** An act that joins a paper: its name, and how it finds the place, asking whether whoever acts may. */
export interface Joining {
  operation: 'attachDocument' | 'attachSignedCopy';
  /** Media types that may be kept there; every one where none is named. */
  only?: { mediaType: string; refusal: string };
  place(act: Act): Promise<PaperPlace>;
}

/** A paper of the team's own file. */
export const joinsFile = (caseId: string, slot: string): Joining => ({
  operation: 'attachDocument',
  async place(act) {
    const { id } = await ownCase(act, caseId);
    await refuseInTransfer(act, id);
    const groupBit = bitOfSlot(slot);
    if (!groupBit) throw Refusal.of(ErrorCode.INVALID_VALUE, "Cette place n'existe pas dans le dossier.", ['slot']);
    return {
      ...{ caseId: id, slot, groupBit, decisionId: null, referralId: null, replaced: null },
      refuse: () => undefined,
      // A file to which a paper is added is not one that nobody has taken up.
      tell: () => recordEvent(act, id, 'PAPER_ADDED'),
    };
  },
});
