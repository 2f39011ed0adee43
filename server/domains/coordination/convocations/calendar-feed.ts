import { createHash } from 'node:crypto';
import { clock } from '../../../kernel/clock';
import { meetingFeed, type Meeting } from '../../../letters/invitation';
import { ReplyLinks } from '../../../letters/reply-link';
import { digestOf } from '../../../identity/secret';
import type { Database } from '../../../tenancy/database';
import type { InstallationKeys } from '../../../vault/installation-keys';

const linksOf = (keys: InstallationKeys): ReplyLinks => new ReplyLinks(keys.of('reply links'));
const named = (feedId: string): string => `calendar ${feedId}`;

export const feedAddress = (keys: InstallationKeys, feedId: string): string =>
  `/agenda/${linksOf(keys).tokenOf(named(feedId))}.ics`;

export const feedDigest = (keys: InstallationKeys, feedId: string): Buffer => linksOf(keys).digestOf(named(feedId));

interface MeetingRow extends Omit<Meeting, 'uid'> {
  /** Null on the one line of whoever has no sitting. */
  session: string | null;
}

/** The calendar behind an address; null alike for one that was revoked and one that never was. */
export async function calendarAt(database: Database, token: string): Promise<string | null> {
  const at = clock.now();
  const rows = await database.job<MeetingRow>({ text: CALENDAR, values: [digestOf(token), at] });
  if (rows.length === 0) return null;
  const meetings = rows.flatMap(({ session, ...row }) => (session ? [{ ...row, uid: uidOf(session) }] : []));
  return meetingFeed(meetings, at);
}

const uidOf = (session: string): string =>
  `${createHash('sha256').update(`sitting ${session}`).digest('hex').slice(0, 40)}@passerelle`;

const CALENDAR = `
  select session, held_on as "heldOn", starts_at as "startsAt", minutes, time_zone as "timeZone" from access.calendar_of($1, $2)`;
