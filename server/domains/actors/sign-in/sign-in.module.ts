import type { FeatureModule, Platform } from '../../../platform';
import { DirectoryQueries } from '../directory';
import { SignInQueries } from './sign-in.queries';
import {
  ApiTokenResolver,
  BrowserSessionResolver,
  DepartementTokensResolver,
  SignInActsResolver,
  ViewerSignInResolver,
} from './sign-in.resolver';
import { SignInService } from './sign-in.service';

export function signInModule({ database, acts, authentication }: Platform): FeatureModule {
  const queries = new SignInQueries(database);
  return {
    resolvers: [
      new ApiTokenResolver(),
      new BrowserSessionResolver(),
      new ViewerSignInResolver(queries),
      new DepartementTokensResolver(queries),
      new SignInActsResolver(new SignInService(acts, authentication), queries, new DirectoryQueries(database)),
    ],
  };
}
