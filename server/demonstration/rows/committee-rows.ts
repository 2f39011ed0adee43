import { groupBits } from '../../kernel/groups';
import type { Placed } from '../draw/docket';
import { situations } from '../draw/texts';
import type { DrawnCase } from './drawn-case';
import { writeNote } from './note-rows';
import { standingOf, writeHandover, writeItem, writeShare } from './referral-rows';
import type { Writing } from './writing';

/** A follow-up cell reads a pseudonym, the needs and the form, no more; without the identity's bit, not even a pseudonym. */
const SEEN = groupBits.socialSituation | groupBits.exploitation;
const OPEN_FOR = 365;

export function writeCommitteeReferral(writing: Writing, drawn: DrawnCase, place: Placed): void {
  const id = writing.random.uuid();
  const standing = standingOf(place);
  writeShare(writing, drawn, {
    id,
    body: 'VICTIM_SUPPORT_COMMITTEE',
    formation: 'PLENARY',
    purpose: 'VICTIM_SUPPORT',
    legalBasis: 'décret 2016-1056 ; CASF L.121-6-2',
    authoritative: false,
    lens: { pseudonym: true, seen: SEEN, full: 0 },
    accordMask: SEEN | groupBits.identity,
    created: place.submitted,
    expires: place.submitted + OPEN_FOR,
    ...standing,
  });
  writeNote(writing, drawn, id, 'SITUATION', situations);
  if (place.sitting) writeItem(writing, 'VICTIM_SUPPORT', id, place);
  else if (writing.ground.bodies.VICTIM_SUPPORT_COMMITTEE.external) writeHandover(writing, id, place);
}
