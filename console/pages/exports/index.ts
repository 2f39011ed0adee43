import type { Route } from '../../http/route';
import { exportedFiles } from './exports';

/** What leaves for a spreadsheet. */
export const exportPages: Route[] = [...exportedFiles];
