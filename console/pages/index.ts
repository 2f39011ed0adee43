import type { Route } from '../http/route';
import { desk } from './desk';
import { directory } from './directory';
import { files } from './files';
import { importing } from './importing';
import { privacy } from './privacy';
import { publicPages } from './public';
import { sharing } from './sharing';
import { signIn } from './sign-in';

export const routes: readonly Route[] = [...desk, ...directory, ...importing, ...privacy, ...publicPages, ...signIn];
