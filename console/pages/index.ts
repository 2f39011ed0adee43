import type { Route } from '../http/route';
import { desk } from './desk';
import { directory } from './directory';
export const routes: readonly Route[] = [...desk, ...directory, ...exportPages, ...importing, ...privacy, ...publicPages, ...searching, ...signIn];
