import type { Route } from '../../http/route';
import { signInPage } from './sign-in.page';

export const signIn: Route[] = [signInPage];
