import { Arg, Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import { DepartementCode } from '../../../../schema/scalars';
import { Departement } from '../../../../schema/territories.types';
import { ToDoItem, Viewer, type SignInMannerName } from '../../../../schema/viewer.types';
import { fault } from '../../../http/errors';
import type { RequestContext } from '../../../http/request-context';
import { NATIONAL } from '../../../kernel/id';
import type { MandateRow } from '../../actors/directory';
import type { ActRunner } from '../../../acts/act-runner';
import type { MandateCache } from './mandate-cache';
import type { ViewerQueries } from './viewer.queries';
import { attemptable, placesOf, toDoItem } from './viewer.view';

@Resolver(() => Viewer)
export class ViewerResolver {
  constructor(
    private readonly queries: ViewerQueries,
    private readonly acts: Pick<ActRunner, 'rights'>,
  ) {}

  @Behind('ACCOUNT')
  @Query(() => Viewer, { description: 'Who signed in: account, mandates, what waits.' })
  viewer(@Ctx() context: RequestContext): object {
    return { accountId: context.account.accountId };
  }

  @Behind('ACCOUNT')
  @FieldResolver()
  async account(@Ctx() context: RequestContext) {
    const account = await this.queries.account(context.nationalActor);
    if (!account?.active) throw fault('UNAUTHENTICATED');
    return account;
  }

  @Behind('ACCOUNT')
  @FieldResolver()
  mandates(@Ctx() context: RequestContext): Promise<MandateRow[]> {
    return context.once('own mandates', () => this.queries.mandates(context.nationalActor));
  }

  @Behind('ACCOUNT')
  @FieldResolver()
  async departements(@Ctx() context: RequestContext) {
    return placesOf(await this.mandates(context)).departements.map((code) => ({ code }));
  }

  @Behind('ACCOUNT')
  @FieldResolver()
  signedInBy(@Ctx() context: RequestContext): SignInMannerName {
    return context.account.manner ?? 'BEARER';
  }

  @Behind('ACCOUNT')
  @FieldResolver()
  signInExpiresAt(@Ctx() context: RequestContext): Date | null {
    const { expires } = context.account;
    return expires === undefined ? null : new Date(expires);
  }

  @Behind('ACCOUNT')
  @FieldResolver()
  async may(@Ctx() context: RequestContext) {
    return attemptable(this.acts.rights, await this.mandates(context), context.account);
  }

  @Behind('ACCOUNT')
  @FieldResolver(() => [ToDoItem], {
    description: 'What waits for me, the most overdue first, 200 at most a département; empty where I hold no mandate.',
  })
  async toDo(
    @Ctx() context: RequestContext,
    @Arg('departement', () => DepartementCode, {
      nullable: true,
      description: 'Where; everywhere I hold a mandate if not said.',
    })
    departement?: string,
  ) {
    const places = placesOf(await this.mandates(context));
    const codes = departement ? [departement] : places.departements;
    const lists = await Promise.all(codes.map((code) => this.toDoIn(context, code)));
    lists.push(await this.mandatesToDo(context, departement ?? null));
    return lists
      .flat()
      .sort((a, b) => Number(b.overdue) - Number(a.overdue) || (a.due ?? '9').localeCompare(b.due ?? '9'));
  }

  private async mandatesToDo(context: RequestContext, departement: string | null) {
    const actor = context.nationalActor;
    const rows = await this.queries.mandatesToDo(actor, departement);
    return rows.map((row) => toDoItem(row, row.departement ?? NATIONAL, actor.today));
  }

  private async toDoIn(context: RequestContext, departement: string) {
    const actor = context.actor(departement);
    const rows = await this.queries.toDo(actor);
    return rows.map((row) => toDoItem(row, departement, actor.today));
  }
}

@Resolver()
export class DepartementQueryResolver {
  constructor(private readonly cache: MandateCache) {}

  @Behind('TENANT')
  @Query(() => Departement, {
    nullable: true,
    description:
      'A département where I hold a mandate in force; null for any other, never "forbidden". An administrator ' +
      'opens any, for its directory.',
  })
  async departement(
    @Arg('code', () => DepartementCode, { description: 'COG code.' }) code: string,
    @Ctx() context: RequestContext,
  ): Promise<Departement | null> {
    return (await this.cache.holds(context.account, code)) ? { code } : null;
  }
}
