import type { Route } from '..';

/** For everybody, signed in or not. */
export const publicPages: Route[] = [];
