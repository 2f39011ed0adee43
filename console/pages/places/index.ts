import type { Route } from '../../http/route';
import { placeActs } from './places.acts';
import { placesPage } from './places.page';
import { sheltersPage } from './shelters.page';

/** Shelters that answer, and a place for each person who needs one. */
export const places: Route[] = [sheltersPage, placesPage, ...placeActs];
