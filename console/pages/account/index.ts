import type { Route } from '../../http/route';
import { answerInvitation, closeFeed, createToken, openFeed, revokeSession, revokeToken } from './account.acts';
import { accountPage } from './account.page';

/** One's own mandates, sessions and tokens. */
export const account: Route[] = [
  ...[accountPage, answerInvitation, revokeSession],
  ...[createToken, revokeToken, openFeed, closeFeed],
];
