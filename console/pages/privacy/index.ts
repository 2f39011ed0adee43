import type { Route } from '../../http/route';
import { recordBreach, updateBreach } from './breach.acts';
import { breachPage, breachesPage } from './breaches.page';
import { glassesPage, reviewGlass } from './glasses.page';
import { journalPage } from './journal.page';
import { officerPage } from './officer.page';
import { breachRegister, processingRecord } from './registers';

/** The data protection officer's desk; a prosecutor reviews glasses of his own parquet there. */
export const privacy: Route[] = [
  officerPage,
  journalPage,
  breachesPage,
  breachPage,
  recordBreach,
  updateBreach,
  glassesPage,
  reviewGlass,
  breachRegister,
  processingRecord,
];
