import type { Route } from '../http/route';
import { account } from './account';
import { bodies } from './bodies';
import { committee } from './committee';
import { decisions } from './decisions';
import { desk } from './desk';
import { directory } from './directory';
import { exportPages } from './exports';
import { figures } from './figures';
import { fileEnd } from './file-end';
import { files } from './files';
import { formalities } from './formalities';
import { followUps } from './followups';
import { importing } from './importing';
import { meeting } from './meeting';
import { pathways } from './pathways';
import { papers } from './papers';
import { places } from './places';
import { sittingPapers } from './minutes';
import { pleadings } from './pleadings';
import { privacy } from './privacy';
import { protection } from './protection';
import { publicPages } from './public';
import { referrals } from './referrals';
import { replying } from './replying';
import { searching } from './search';
import { sharing } from './sharing';
import { signIn } from './sign-in';
import { sittings } from './sittings';

/** Every address of the console, one area a line. */
export const routes: readonly Route[] = [
  account,
  bodies,
  committee,
  decisions,
  desk,
  directory,
  exportPages,
  figures,
  fileEnd,
  files,
  formalities,
  followUps,
  importing,
  meeting,
  pathways,
  places,
  papers,
  pleadings,
  sittingPapers,
  privacy,
  protection,
  publicPages,
  referrals,
  replying,
  searching,
  sharing,
  signIn,
  sittings,
].flat();
