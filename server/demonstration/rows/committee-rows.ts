import { SHARED_BITS, groupBits } from '../../kernel/groups';
import { SUPPORT_OUTCOMES, SUPPORTS_ASKED } from '../../kernel/words';
import { accountOf } from '../directory/ground';
import { dateOf, instantOf } from '../draw/days';
import type { Placed, Sitting } from '../draw/docket';
import { hasCell } from '../draw/docket-wishes';
import { situations, supportGiven } from '../draw/texts';
import type { DrawnCase } from './drawn-case';
import { writeNote } from './note-rows';
import { standingOf, writeHandover, writeItem, writeReferral, writeShare, type ReferralWish } from './referral-rows';
import type { SealedHolder, Writing } from './writing';

/** A follow-up cell reads a pseudonym, the needs and the form, no more; without the identity's bit, not even a pseudonym. */
const SEEN = groupBits.socialSituation | groupBits.exploitation;
const OPEN_FOR = 365;

/** What the sitting treated waits for its outcome: the referral ends with it. */
const AWAITED = { stage: 'DECIDED', status: 'ACCEPTED', closedReason: null } as const;

function wishOf(id: string, place: Placed): Omit<ReferralWish, 'formation' | 'lens' | 'accordMask'> {
  return {
    id,
    body: 'VICTIM_SUPPORT_COMMITTEE',
    purpose: 'VICTIM_SUPPORT',
    legalBasis: 'décret 2016-1056',
    authoritative: false,
    created: place.submitted,
    expires: place.submitted + OPEN_FOR,
    ...(place.sitting && place.fate === 'RECENT' ? AWAITED : standingOf(place)),
  };
}

/** By default, a situation without a person: a holder of its own, that the association alone ties to a file. */
export function writeSituation(writing: Writing, { id: caseId, team }: DrawnCase, place: Placed): void {
  const { random, ground } = writing;
  const id = random.uuid();
  const holder = writing.holder(id);
  writeReferral(
    writing,
    {
      ...wishOf(id, place),
      formation: 'PLENARY',
      lens: { pseudonym: false, seen: 0, full: 0 },
      accordMask: SHARED_BITS,
    },
    {
      ...{ kind: 'SITUATION', case_id: null, holder_id: id, accord_id: null, sector: null, parquet_id: null },
      support_asked: random.pick(SUPPORTS_ASKED),
    },
  );
  writing.add('tenant.alert_origin', {
    ...{ referral_id: id, team_id: team.id, organisation_id: team.organisationId, case_id: caseId },
  });
  addNote(writing, holder, id, 'SITUATION', random.pick(situations), writing.at(place.submitted));
  settle(writing, holder, id, place);
  if (!place.sitting && ground.bodies.VICTIM_SUPPORT_COMMITTEE.external) writeHandover(writing, id, place);
}

/** Where the committee's rules create a cell: a sheet under pseudonym, with the person's accord. */
export function writeSheetToCell(writing: Writing, drawn: DrawnCase, place: Placed): void {
  const id = writing.random.uuid();
  writeShare(writing, drawn, {
    ...wishOf(id, place),
    formation: 'FOLLOW_UP_CELL',
    legalBasis: 'décret 2016-1056 ; CASF L.121-6-2',
    lens: { pseudonym: true, seen: SEEN, full: 0 },
    accordMask: SEEN | groupBits.identity,
  });
  writeNote(writing, drawn, id, 'SITUATION', situations);
  settle(writing, drawn.holder, id, place);
}

/** Its point, and what came out of a sitting whose referral has ended. */
function settle(writing: Writing, holder: SealedHolder, referralId: string, place: Placed): void {
  const itemId = writeItem(writing, 'VICTIM_SUPPORT', referralId, place);
  const { sitting, fate } = place;
  if (!itemId || !sitting || fate !== 'HELD') return;
  const kind = writing.random.pick(SUPPORT_OUTCOMES);
  const recorded = instantOf(Math.min(sitting.day + 12, writing.today - 1), 320);
  writing.add('tenant.support_outcome', {
    ...{ referral_id: referralId, holder_id: holder.id, agenda_item_id: itemId, kind, held_on: dateOf(sitting.day) },
    ...{ recorded_at: recorded, recorded_by: accountOf(writing.ground, 'COMMITTEE_SECRETARIAT') },
  });
  addNote(writing, holder, referralId, 'SUPPORT_OUTCOME', supportGiven[kind], recorded);
}

function addNote(writing: Writing, holder: SealedHolder, referralId: string, kind: string, text: string, at: string) {
  const id = writing.random.uuid();
  writing.add('tenant.case_note', {
    ...{ id, holder_id: holder.id, referral_id: referralId, kind, body: holder.note(id, text), written_at: at },
  });
}

/** The cell, from the day on which the committee's own rules create it. */
export function writeCell(writing: Writing, sittings: readonly Sitting[]): void {
  if (!hasCell(writing.ground.code)) return;
  const first = Math.min(...sittings.filter(({ formation }) => formation === 'FOLLOW_UP_CELL').map(({ day }) => day));
  const since = Math.min(first, writing.today) - 200;
  writing.add('tenant.follow_up_cell', {
    ...{ id: writing.random.uuid(), body_id: writing.ground.bodies.VICTIM_SUPPORT_COMMITTEE.id },
    ...{
      act_reference: 'Règlement intérieur du comité, article 6',
      act_date: dateOf(since),
      valid_from: dateOf(since),
    },
    ...{ recorded_at: instantOf(since, 300), recorded_by: accountOf(writing.ground, 'COMMITTEE_SECRETARIAT') },
  });
}
