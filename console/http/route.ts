import type { Action } from './act';
import type { Download } from './download';
import type { Page } from './page';

/** Whatever stands at an address of the console. */
export type Route = Page | Action | Download;
