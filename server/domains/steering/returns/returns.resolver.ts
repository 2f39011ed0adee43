import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import { ReturnDocument } from '../../../../schema/returns.types';
import { Departement } from '../../../../schema/territories.types';
import { badInput } from '../../../http/cursors';
import type { RequestContext } from '../../../http/request-context';
import { uuidOf } from '../../../kernel/id';
import { territoryOf } from '../../../reference/reference-data';
import type { Actor } from '../../../tenancy/database';
import { commissionAnalysis, surveyAnswers, yearlyReturn } from './return-document';
import { managed, runsCommission, type Managed } from './returns.access';
import type { ReturnQueries } from './returns.queries';
import { returnYear, type FIRST_YEAR, type ReturnYear } from './returns.rules';
import { returnView } from './returns.view';

const WRITTEN = { yearlyReturn, commissionAnalysis };

/** Each answers null to whoever does not hold the office that it is for. */
@Resolver(() => Departement)
export class ReturnsResolver {
  constructor(private readonly queries: ReturnQueries) {}

  @Behind('OFFICE')
  @FieldResolver(() => ReturnDocument, {
    nullable: true,
    description:
      'The exact yearly return of the prostitution-exit commission (état annuel, CASF L.121-9) for the State ' +
      "service for women's rights. Its own " +
      'secretariat; null for others. Internal, not to be published: small numbers single people out. Journaled.',
  })
  yearlyReturn(
    @Root() { code }: Departement,
    @Ctx() context: RequestContext,
    @Arg('year', () => Int, { description: 'Civil year, from 2016; the current one is provisional.' }) year: number,
  ) {
    return this.ofCommission(context.actor(code), context, year, 'yearlyReturn');
  }

  @Behind('OFFICE')
  @FieldResolver(() => ReturnDocument, {
    nullable: true,
    description:
      'What became of the requests of the prostitution-exit commission in one year (analyse de la commission): delays, opinion against ' +
      'decision, refusals, renewals, lapses, ends, exact. Its own secretariat; null for others. Internal, not to be published: small ' +
      'numbers single people out. Journaled.',
  })
  commissionAnalysis(
    @Root() { code }: Departement,
    @Ctx() context: RequestContext,
    @Arg('year', () => Int, { description: 'Civil year, from 2016; the current one is provisional.' }) year: number,
  ) {
    return this.ofCommission(context.actor(code), context, year, 'commissionAnalysis');
  }

  @Behind('OFFICE')
  @FieldResolver(() => ReturnDocument, {
    nullable: true,
    description:
      "An association's answers to the yearly survey of the MIPROF (enquête MIPROF), spotted and accompanied, " +
      'from its own files in this département. ' +
      'Its managers; null for others. Internal, not to be published: small numbers single people out. Journaled.',
  })
  async surveyAnswers(
    @Root() { code }: Departement,
    @Ctx() context: RequestContext,
    @Arg('year', () => Int, { description: 'Civil year, from 2015; the current one is provisional.' }) year: number,
    @Arg('organisation', () => ID, { nullable: true, description: 'Which association, for who manages several here.' })
    organisation?: string,
  ) {
    const actor = context.actor(code);
    const asked = askedYear(year, actor, 'surveyAnswers');
    const own = chosen(managed(await this.queries.offices(actor)), code, organisation);
    const counts = own && (await this.queries.survey(actor, own.id, year));
    if (!counts) return null;
    produced(context, actor);
    return returnView(surveyAnswers(counts, asked, placeOf(code), own.name));
  }

  private async ofCommission(
    actor: Actor,
    context: RequestContext,
    year: number,
    kind: 'yearlyReturn' | 'commissionAnalysis',
  ) {
    const asked = askedYear(year, actor, kind);
    if (!runsCommission(await this.queries.offices(actor))) return null;
    const counts = await this.queries.ofCommission(actor, kind, year);
    if (!counts) return null;
    produced(context, actor);
    return returnView(WRITTEN[kind](counts, asked, placeOf(actor.departement)));
  }
}

function askedYear(year: number, { today }: Actor, kind: keyof typeof FIRST_YEAR): ReturnYear {
  const asked = returnYear(year, today, kind);
  if (typeof asked === 'string') throw badInput(asked);
  return asked;
}

/** Another's association, an unknown id and a malformed one are the same: nothing. */
function chosen(own: Managed[], departement: string, organisation: string | undefined): Managed | null {
  if (organisation) return own.find(({ id }) => id === uuidOf(organisation, 'Organisation', departement)) ?? null;
  if (own.length > 1)
    throw badInput(`Vous répondez ici de ${own.length} associations : dites laquelle (organisation).`);
  return own[0] ?? null;
}

const placeOf = (code: string) => ({ departement: code, name: territoryOf(code)?.name ?? code });

/** That it was produced is on the officer's record, as every register is. */
function produced(context: RequestContext, actor: Actor): void {
  context.reads.note(actor, { holder: null, source: null, group: 'return', level: 'FULL' });
}
