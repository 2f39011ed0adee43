import type { Route } from '../../http/route';
import { deskPage } from './desk.page';

export const desk: Route[] = [deskPage];
