import type { Route } from '..';
import { deskPage } from './desk.page';

export const desk: Route[] = [deskPage];
