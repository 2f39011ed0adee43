import type { Route } from '../../http/route';
import { search } from './search.action';
import { searchPage } from './search.page';

export const searching: Route[] = [searchPage, search];
