import type { Route } from '../../http/route';
import { bodiesPage } from './bodies.page';
import { appointMember, changeBodyState } from './body.acts';
import { bodyPage } from './body.page';
import { effortPage } from './effort.page';

/** The bodies that exist, and who sits there. */
export const bodies: Route[] = [bodiesPage, bodyPage, effortPage, appointMember, changeBodyState];
