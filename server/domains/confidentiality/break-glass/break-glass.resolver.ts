import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import {
  BreakGlass,
  BreakGlassInput,
  BreakGlassPayload,
  CloseBreakGlassInput,
  CloseBreakGlassPayload,
  ReviewBreakGlassInput,
  ReviewBreakGlassPayload,
  SecondBreakGlassInput,
  SecondBreakGlassPayload,
} from '../../../../schema/break-glass.types';
import { Departement } from '../../../../schema/territories.types';
import type { Gate } from '../../../access/gate';
import type { Outcome } from '../../../acts/act-runner';
import type { RequestContext } from '../../../http/request-context';
import type { OpaqueNames } from '../../../journal/opaque-names';
import { departementOf, encodeId } from '../../../kernel/id';
import type { Actor } from '../../../tenancy/database';
import type { BreakGlassQueries, BreakGlassRow } from './break-glass.queries';
import type { BreakGlassService } from './break-glass.service';
import type { ReviewGlassService } from './review-glass.service';

@Resolver(() => Departement)
export class DepartementBreakGlassResolver {
  constructor(private readonly queries: BreakGlassQueries) {}

  @Behind('OFFICER')
  @FieldResolver(() => [BreakGlass], {
    nullable: true,
    description:
      'Glass broken in the département (bris de glace), what waits for a review first, 200 at most. For the ' +
      'data protection officer, a parquet’s apart; that of a parquet, for its prosecutors. Null for others.',
  })
  breakGlasses(
    @Root() { code }: Departement,
    @Ctx() context: RequestContext,
    @Arg('toReview', () => Boolean, { defaultValue: true, description: 'Only what waits for a review.' })
    toReview: boolean,
  ): Promise<BreakGlassRow[] | null> {
    return this.queries.ofDepartement(context.actor(code), toReview);
  }
}

@Resolver(() => BreakGlass)
export class BreakGlassResolver {
  constructor(
    private readonly gate: Gate,
    private readonly names: OpaqueNames,
  ) {}

  @Behind('OFFICER')
  @FieldResolver(() => ID)
  id(@Root() row: BreakGlassRow): string {
    return encodeId('BreakGlass', row.departement, row.id);
  }

  @Behind('OFFICER')
  @FieldResolver(() => ID)
  account(@Root() row: BreakGlassRow): string {
    return encodeId('Account', row.departement, row.accountId);
  }

  @Behind('OFFICER')
  @FieldResolver()
  door(@Root() row: BreakGlassRow): string {
    return this.names.of(row.departement, row.referralId);
  }

  @Behind('OFFICER')
  @FieldResolver(() => String, {
    description: 'The circumstances as written (free text). Whoever broke the glass, and whoever reviews it.',
  })
  circumstances(@Root() row: BreakGlassRow, @Ctx() context: RequestContext): string {
    if (!row.circumstances) return CLOSED;
    const { noteId, holderId, body, wrapped, keyVersion } = row.circumstances;
    const place = { departement: row.departement, holder: holderId, source: row.referralId };
    const note = { id: noteId, body: bytes(body), wrapped: bytes(wrapped), keyVersion };
    return this.gate.officerText(context, place, note, 'circumstances').value;
  }
}

const bytes = (base64: string) => Buffer.from(base64, 'base64');

/** The same words for a file that was erased and for one from which the reader is kept, who learns nothing of it. */
const CLOSED = 'Les circonstances ne se lisent pas : le dossier a été effacé, ou il ne vous est pas ouvert.';

@Resolver()
export class BreakGlassActsResolver {
  constructor(
    private readonly service: BreakGlassService,
    private readonly reviews: ReviewGlassService,
    private readonly queries: BreakGlassQueries,
  ) {}

  @Behind('ACT')
  @Mutation(() => BreakGlassPayload, {
    description:
      'Opens, in danger of life, the groups that the levels table names, for three hours; whoever reviews it is told ' +
      'at once (intérêt vital, RGPD art. 9.2 c). Never past a recusal. Coordinator, parquet, child welfare, through a referral to their ' +
      'own body.',
  })
  async breakGlass(@Arg('input', () => BreakGlassInput) input: BreakGlassInput, @Ctx() context: RequestContext) {
    const actor = context.actor(input.departement);
    return this.answer(actor, await this.service.open(actor, input));
  }

  @Behind('ACT')
  @Mutation(() => ReviewBreakGlassPayload, {
    description:
      'Reviews what was opened in danger of life; one judged unjustified closes at once, and the person’s next one needs a second ' +
      'person. Data protection officer or, of a parquet’s, another prosecutor of it; never whoever opened it, nor their stand-in, ' +
      'nor whoever holds a mandate from them.',
  })
  async reviewBreakGlass(
    @Arg('input', () => ReviewBreakGlassInput) input: ReviewBreakGlassInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(departementOf(input.breakGlassId));
    return this.answer(actor, await this.reviews.review(actor, input));
  }

  @Behind('ACT')
  @Mutation(() => SecondBreakGlassPayload, {
    description:
      'Seconds what somebody may no longer open alone, for three hours from then. Whoever may review it, within three hours.',
  })
  async secondBreakGlass(
    @Arg('input', () => SecondBreakGlassInput) input: SecondBreakGlassInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(departementOf(input.breakGlassId));
    return this.answer(actor, await this.reviews.second(actor, input));
  }

  @Behind('ACT')
  @Mutation(() => CloseBreakGlassPayload, { description: 'Closes, before its hour, what I opened in danger of life.' })
  async closeBreakGlass(
    @Arg('input', () => CloseBreakGlassInput) input: CloseBreakGlassInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(departementOf(input.breakGlassId));
    return this.answer(actor, await this.reviews.close(actor, input));
  }

  private async answer(actor: Actor, { id, userErrors, warnings }: Outcome) {
    return { breakGlass: id ? await this.queries.byId(actor, id) : null, userErrors, warnings };
  }
}
