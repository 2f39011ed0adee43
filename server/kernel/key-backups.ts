/** Wrapped keys are kept in backups for so long at most: from that day on, nothing opens what a backup still holds. */
export const KEY_BACKUP_DAYS = 30;

/** Where a day begins last, among the départements: no backup is older than its own date says, anywhere. */
export const LAST_TIME_ZONE = 'America/Martinique';
