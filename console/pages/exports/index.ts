import type { Route } from '../../http/route';
import { exportedFiles } from './exports';
import { numberedCopiesPage } from './numbered-copies.page';

/** What leaves for a spreadsheet or on paper. */
export const exportPages: Route[] = [...exportedFiles, numberedCopiesPage];
