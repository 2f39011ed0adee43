import type { Route } from '../http/route';
import { desk } from './desk';
import { directory } from './directory';
import { files } from './files';
import { privacy } from './privacy';
import { publicPages } from './public';
import { sharing } from './sharing';
import { sittings } from './sittings';
import { signIn } from './sign-in';

/** Every address of the console, one area a line. */
export const routes: readonly Route[] = [
  desk,
  directory,
  files,
  privacy,
  publicPages,
  sharing,
  signIn,
  sittings,
].flat();
