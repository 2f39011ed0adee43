import { openCalendarFeed } from './open-calendar-feed.act';
import { recordLetterOutcome } from './record-letter-outcome.act';
import { revokeCalendarFeed } from './revoke-calendar-feed.act';

export const convocationActs = [recordLetterOutcome, openCalendarFeed, revokeCalendarFeed];
