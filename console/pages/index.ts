import type { Action } from '../http/act';
import type { Download } from '../http/download';
import type { Page } from '../http/page';
import { desk } from './desk';
import { directory } from './directory';
import { files } from './files';
import { privacy } from './privacy';
import { publicPages } from './public';
import { signIn } from './sign-in';

export type Route = Page | Action | Download;

/** Every address of the console. */
export const routes: readonly Route[] = [...desk, ...directory, ...files, ...privacy, ...publicPages, ...signIn];
