import { groupBits, type Group } from '../../../kernel/groups';

export const LARGEST_BYTES = 10 * 1024 * 1024;

/** Which group of information a paper belongs to: its readers at FULL read the paper. */
const groupOfSlot: Record<string, Group> = {
  ENGAGEMENT_FORM: 'socialSituation',
  SWORN_STATEMENT: 'exploitation',
  IDENTITY_PAPER: 'identity',
  RESIDENCE_PAPER: 'residence',
  COMPLAINT_RECEIPT: 'complaint',
  SOCIAL_REPORT: 'socialSituation',
  FAMILY_PAPER: 'family',
};

/** The place of what the authority signed: nobody's team joins or removes it. */
export const SIGNED_DECISION = 'SIGNED_DECISION';

export const slots = [...Object.keys(groupOfSlot), SIGNED_DECISION];

export function bitOfSlot(slot: string): number | null {
  const group = groupOfSlot[slot];
  return group ? groupBits[group] : null;
}
