import type { Route } from '../../http/route';
import { formalityActs } from './formalities.acts';
import { formalitiesPage } from './formalities.page';

/** What a person asks of consulates and préfectures, and a return that she considers. */
export const formalities: Route[] = [formalitiesPage, ...formalityActs];
