import type { Route } from '../../http/route';
import { confirmImport } from './confirm.action';
import { examineFile } from './examine.action';
import { importPage } from './import.page';
import { models } from './model';

/** Today's spreadsheet of a team, read line by line. */
export const importing: Route[] = [importPage, examineFile, confirmImport, ...models];
