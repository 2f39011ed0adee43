import type { Route } from '../http/route';
import { desk } from './desk';
import { directory } from './directory';
import { exportPages } from './exports';
import { fileEnd } from './file-end';
import { files } from './files';
import { importing } from './importing';
import { privacy } from './privacy';
import { publicPages } from './public';
import { searching } from './search';
import { sharing } from './sharing';
import { signIn } from './sign-in';
import { sittings } from './sittings';

/** Every address of the console, one area a line. */
export const routes: readonly Route[] = [
  desk,
  directory,
  exportPages,
  fileEnd,
  files,
  importing,
  privacy,
  publicPages,
  searching,
  sharing,
  signIn,
  sittings,
].flat();
