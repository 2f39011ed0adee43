import type { Route } from '../../http/route';

/** For everybody, signed in or not. */
export const publicPages: Route[] = [];
