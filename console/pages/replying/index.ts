import type { Route } from '../../http/route';
import { answerConvocation } from './reply.act';
import { replyPage } from './reply.page';

/** For a member who was summoned, with or without an account. */
export const replying: Route[] = [replyPage, answerConvocation];
