import type { Route } from '../http/route';
import { desk } from './desk';
import { directory } from './directory';
import { privacy } from './privacy';
import { publicPages } from './public';
import { sittings } from './sittings';
import { signIn } from './sign-in';

/** Every address of the console. */
export const routes: readonly Route[] = [...desk, ...directory, ...privacy, ...publicPages, ...signIn, ...sittings];
