import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import {
  ApiToken,
  BrowserSession,
  CreateApiTokenInput,
  CreateApiTokenPayload,
  RevokeAccountSessionsInput,
  RevokeAccountSessionsPayload,
  RevokeApiTokenInput,
  RevokeApiTokenPayload,
  RevokeSessionInput,
  RevokeSessionPayload,
} from '../../../../schema/sign-in.types';
import { Departement } from '../../../../schema/territories.types';
import { Viewer } from '../../../../schema/viewer.types';
import type { RequestContext } from '../../../http/request-context';
import { departementOf, encodeId, NATIONAL } from '../../../kernel/id';
import type { DirectoryQueries } from '../directory';
import type { SessionRow, SignInQueries, TokenRow } from './sign-in.queries';
import type { SignInService } from './sign-in.service';

@Resolver(() => ApiToken)
export class ApiTokenResolver {
  @Behind('ACCOUNT')
  @FieldResolver()
  id(@Root() row: TokenRow): string {
    return encodeId('ApiToken', row.departement, row.id);
  }

  @Behind('ACCOUNT')
  @FieldResolver()
  mandateId(@Root() row: TokenRow): string {
    return encodeId('Mandate', row.departement, row.mandateId);
  }
}

@Resolver(() => BrowserSession)
export class BrowserSessionResolver {
  @Behind('ACCOUNT')
  @FieldResolver()
  id(@Root() row: SessionRow): string {
    return encodeId('BrowserSession', NATIONAL, row.id);
  }

  @Behind('ACCOUNT')
  @FieldResolver()
  current(@Root() row: SessionRow, @Ctx() context: RequestContext): boolean {
    return context.account.sessionId === row.id;
  }
}

@Resolver(() => Viewer)
export class ViewerSignInResolver {
  constructor(private readonly queries: SignInQueries) {}

  @Behind('ACCOUNT')
  @FieldResolver(() => [BrowserSession], {
    description: 'Browsers where I am signed in, latest first. None for an API token.',
  })
  sessions(@Ctx() context: RequestContext): Promise<SessionRow[]> {
    return this.queries.ownSessions(context.nationalActor);
  }

  @Behind('ACCOUNT')
  @FieldResolver(() => [ApiToken], {
    description: 'My API tokens (jetons d’API), ended ones included, latest first, 200 at most.',
  })
  apiTokens(@Ctx() context: RequestContext): Promise<TokenRow[]> {
    return this.queries.ownTokens(context.nationalActor);
  }
}

@Resolver(() => Departement)
export class DepartementTokensResolver {
  constructor(private readonly queries: SignInQueries) {}

  @Behind('ACCOUNT')
  @FieldResolver(() => [ApiToken], {
    nullable: true,
    description:
      'API tokens of this département, latest first, 200 at most. For the administrator and the DPO; null for others.',
  })
  apiTokens(@Root() { code }: Departement, @Ctx() context: RequestContext): Promise<TokenRow[] | null> {
    return this.queries.tokensHere(context.actor(code));
  }
}

@Resolver()
export class SignInActsResolver {
  constructor(
    private readonly service: SignInService,
    private readonly queries: SignInQueries,
    private readonly directory: DirectoryQueries,
  ) {}

  @Behind('ACT')
  @Mutation(() => CreateApiTokenPayload, {
    description:
      'Makes an API token (créer un jeton d’API) for one of my own mandates. Every role but ADMIN, PARQUET, DPO and MIPROF.',
  })
  async createApiToken(
    @Arg('input', () => CreateApiTokenInput, { description: 'What is to be done.' }) input: CreateApiTokenInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(input.departement);
    const { id, ...outcome } = await this.service.createApiToken(actor, input);
    return { ...outcome, token: id ? await this.queries.token(actor, id) : null };
  }

  @Behind('ACT')
  @Mutation(() => RevokeApiTokenPayload, {
    description: 'Ends an API token (révoquer). Its owner; ADMIN; the DPO of the département.',
  })
  async revokeApiToken(
    @Arg('input', () => RevokeApiTokenInput, { description: 'What is to be done.' }) input: RevokeApiTokenInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(departementOf(input.tokenId));
    const { id, ...outcome } = await this.service.revokeApiToken(actor, input);
    return { ...outcome, token: id ? await this.queries.token(actor, id) : null };
  }

  @Behind('ACT')
  @Mutation(() => RevokeSessionPayload, {
    description: 'Signs one of my browsers out (fermer une session). Everybody, for their own.',
  })
  async revokeSession(
    @Arg('input', () => RevokeSessionInput, { description: 'What is to be done.' }) input: RevokeSessionInput,
    @Ctx() context: RequestContext,
  ) {
    const { id, ...outcome } = await this.service.revokeSession(context.nationalActor, input);
    return { ...outcome, sessionId: id ? encodeId('BrowserSession', NATIONAL, id) : null };
  }

  @Behind('ACT')
  @Mutation(() => RevokeAccountSessionsPayload, {
    description: 'Signs an account out everywhere, its API tokens included. ADMIN.',
  })
  async revokeAccountSessions(
    @Arg('input', () => RevokeAccountSessionsInput, { description: 'What is to be done.' })
    input: RevokeAccountSessionsInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(departementOf(input.accountId));
    const { id, ...outcome } = await this.service.revokeAccountSessions(actor, input);
    return { ...outcome, account: id ? await this.directory.account(actor, id) : null };
  }
}
