import type { Route } from '..';
import { filePage } from './file.page';
import { followUp } from './follow-up';

/** The association's file; the secretariat that instructs it reads it here too. */
export const files: Route[] = [filePage, ...followUp];
