import type { Route } from '..';
import { signInPage } from './sign-in.page';

export const signIn: Route[] = [signInPage];
