import type { Route } from '../../http/route';
import { filePleadingsPage } from './file-pleadings.page';
import { pleadingActs } from './pleadings.acts';
import { receivedPleadingPage } from './received-one.page';
import { receivedPleadingsPage } from './received.page';

/** What is pleaded to a parquet, apart from the file: on the team's side, and on the parquet's. */
export const pleadings: Route[] = [filePleadingsPage, ...pleadingActs, receivedPleadingsPage, receivedPleadingPage];
