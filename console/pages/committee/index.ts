import type { Route } from '../../http/route';
import { committeeActs } from './committee.acts';
import { situationsPage } from './situations.page';

/** The committee: what is sent to it, its two chairs, what it tells back. */
export const committee: Route[] = [situationsPage, ...committeeActs];
