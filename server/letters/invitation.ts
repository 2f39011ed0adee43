import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { instantAt } from '../kernel/local-date';

/** A sitting on a calendar: a meeting, without a word of what it is about. */
export interface Meeting {
  uid: string;
  heldOn: string;
  startsAt: string;
  timeZone: string;
  minutes: number;
}

export interface Invitation extends Meeting {
  /** Rises with each letter about the same sitting. */
  sequence: number;
  calledOff: boolean;
  place: string;
  writtenAt: Date;
  organizer: string;
  attendee: string;
}

const MAKER = { company: 'Passerelle', product: 'Reunions', language: 'FR' };

/** RFC 5546: a request, which a cancellation of the same UID and a higher SEQUENCE takes back. Instants in UTC. */
export function invitation(given: Invitation): { method: 'REQUEST' | 'CANCEL'; content: string } {
  const method = given.calledOff ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const calendar = ical({ prodId: MAKER, method });
  calendar.createEvent({
    ...spanOf(given),
    id: given.uid,
    sequence: given.sequence,
    stamp: given.writtenAt,
    location: given.place || null,
    status: given.calledOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: 'Passerelle', email: given.organizer },
    attendees: [{ email: given.attendee, rsvp: false }],
  });
  return { method, content: calendar.toString() };
}

/** What a person's calendar program asks for again and again. */
export function meetingFeed(meetings: readonly Meeting[], at: Date): string {
  const calendar = ical({ prodId: MAKER, name: 'Réunions' });
  for (const meeting of meetings) calendar.createEvent({ ...spanOf(meeting), id: meeting.uid, stamp: at });
  return calendar.toString();
}

function spanOf({ heldOn, startsAt, timeZone, minutes }: Meeting): { start: Date; end: Date; summary: string } {
  const start = instantAt(heldOn, startsAt, timeZone);
  return { start, end: new Date(start.getTime() + minutes * 60_000), summary: 'Réunion' };
}
