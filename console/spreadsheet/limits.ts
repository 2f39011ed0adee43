/** A team's files fit; what does not is sent in several parts. */
export const MOST_LINES = 150;
export const MOST_COLUMNS = 60;
export const LONGEST_CELL = 4_000;

/** How far a sheet may go, blank lines included. */
export const LAST_ROW = 5_000;
export const LAST_COLUMN = 256;

/** Of the file as it is sent, and of all that it holds once unpacked. */
export const FILE_BYTES = 5 * 1024 * 1024;
export const UNPACKED_BYTES = 24 * 1024 * 1024;
export const MOST_ENTRIES = 500;
