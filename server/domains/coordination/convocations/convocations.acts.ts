import { openCalendarFeed } from './open-calendar-feed.act';
import { revokeCalendarFeed } from './revoke-calendar-feed.act';

export const convocationActs = [openCalendarFeed, revokeCalendarFeed];
