import type { Route } from '../../http/route';
import { accessibilityPage } from './accessibility.page';
import { helpPage } from './help.page';
import { legalNoticePage } from './legal-notice.page';
import { personalDataPage } from './personal-data.page';
import { rulesPage } from './rules.page';

/** For everybody, signed in or not; the rules, for every account. */
export const publicPages: Route[] = [helpPage, rulesPage, accessibilityPage, legalNoticePage, personalDataPage];
