import DataLoader from 'dataloader';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  AnswerConvocationInput,
  AnswerConvocationPayload,
  ConvocationReply,
  LetterState,
  PaperConvocation,
  ReplyForm,
} from '../../../../schema/convocations.types';
import { Behind } from '../../../../schema/gates';
import { Instant, LocalDate } from '../../../../schema/scalars';
import { Convocation } from '../../../../schema/sessions.types';
import { Viewer } from '../../../../schema/viewer.types';
import type { RequestContext } from '../../../http/request-context';
import { encodeId } from '../../../kernel/id';
import { localDateAt } from '../../../kernel/local-date';
import { paragraphsOf, subjectOf } from '../../../letters/letter';
import { territoryOf } from '../../../reference/reference-data';
import type { MemberRow } from '../sittings';
import { letterOf, type Announced } from './announced';
import type { ConvocationQueries } from './convocations.queries';
import type { FollowedRow } from './letters.sql';
import type { ReplyForms } from './reply-forms';

/** What became of each summons, beside the summons itself. */
@Resolver(() => Convocation)
export class FollowedConvocationResolver {
  constructor(private readonly queries: ConvocationQueries) {}

  @Behind('MEMBERS')
  @FieldResolver(() => LetterState, {
    nullable: true,
    description: 'What became of the last letter; null where there is none: the summons is on paper.',
  })
  async state(@Root() row: MemberRow, @Ctx() context: RequestContext) {
    return (await this.of(row, context))?.state ?? null;
  }

  @Behind('MEMBERS')
  @FieldResolver(() => LocalDate, {
    nullable: true,
    description: 'Local day on which the summons was taken by the mail server of its addressee: it counts as received.',
  })
  async receivedOn(@Root() row: MemberRow, @Ctx() context: RequestContext) {
    const at = (await this.of(row, context))?.receivedAt;
    return at ? localDateAt(new Date(at), territoryOf(row.departement)!.timeZone) : null;
  }

  @Behind('MEMBERS')
  @FieldResolver(() => LocalDate, {
    nullable: true,
    description: 'Local day of the last reminder that was sent; null where none was.',
  })
  async remindedOn(@Root() row: MemberRow, @Ctx() context: RequestContext) {
    const at = (await this.of(row, context))?.remindedAt;
    return at ? localDateAt(new Date(at), territoryOf(row.departement)!.timeZone) : null;
  }

  @Behind('MEMBERS')
  @FieldResolver(() => Instant, {
    nullable: true,
    description: 'When the link was first opened: information, and no proof (mail scanners follow links).',
  })
  async clickedAt(@Root() row: MemberRow, @Ctx() context: RequestContext) {
    return (await this.of(row, context))?.clickedAt ?? null;
  }

  @Behind('MEMBERS')
  @FieldResolver(() => ConvocationReply, { nullable: true, description: 'What the member answered.' })
  async reply(@Root() row: MemberRow, @Ctx() context: RequestContext) {
    return (await this.of(row, context))?.reply ?? null;
  }

  @Behind('MEMBERS')
  @FieldResolver(() => Instant, { nullable: true, description: 'When they answered.' })
  async repliedAt(@Root() row: MemberRow, @Ctx() context: RequestContext) {
    return (await this.of(row, context))?.repliedAt ?? null;
  }

  @Behind('MEMBERS')
  @FieldResolver(() => ID, {
    nullable: true,
    description: 'To whom they wish to give their vote (pouvoir): `memberId` of another summons.',
  })
  async proxyTo(@Root() row: MemberRow, @Ctx() context: RequestContext) {
    const followed = await this.of(row, context);
    if (!followed?.proxyUuid) return null;
    return encodeId(followed.proxyOnPaper ? 'Membership' : 'Mandate', row.departement, followed.proxyUuid);
  }

  @Behind('MEMBERS')
  @FieldResolver(() => PaperConvocation, {
    nullable: true,
    description: 'What to print and hand over, numbered; the body’s secretariat.',
  })
  async paper(@Root() row: MemberRow, @Ctx() context: RequestContext): Promise<PaperConvocation | null> {
    const followed = await this.of(row, context);
    if (!followed?.runs) return null;
    const announced = await this.announced(row, context);
    const letter = letterOf(row.departement, 'CONVOCATION', announced);
    return {
      number: `${followed.rank}/${followed.total}`,
      addressee: row.quality,
      subject: subjectOf(letter),
      paragraphs: paragraphsOf(letter),
      agenda: letter.agenda,
    };
  }

  private async of({ departement, sessionId, memberUuid }: MemberRow, context: RequestContext) {
    const loader = context.once(
      `followed convocations ${departement}`,
      () =>
        new DataLoader<string, FollowedRow[]>(async (ids) => {
          const rows = await this.queries.followed(context.actor(departement), ids);
          return ids.map((id) => rows.filter((row) => row.sessionId === id));
        }),
    );
    return (await loader.load(sessionId)).find((row) => row.memberUuid === memberUuid);
  }

  private announced({ departement, sessionId }: MemberRow, context: RequestContext): Promise<Announced> {
    return context
      .once(
        `announced sittings ${departement}`,
        () =>
          new DataLoader<string, Announced>(async (ids) => {
            const rows = await this.queries.announced(context.actor(departement), ids);
            return ids.map((id) => rows.find((row) => row.id === id)!);
          }),
      )
      .load(sessionId);
  }
}

@Resolver(() => Viewer)
export class OwnFeedResolver {
  constructor(private readonly queries: ConvocationQueries) {}

  @Behind('ACCOUNT')
  @FieldResolver(() => Instant, {
    nullable: true,
    description: 'When my calendar feed (agenda .ics) was opened; null while I have none. Its address is told once.',
  })
  calendarFeedOpenedAt(@Ctx() context: RequestContext): Promise<string | null> {
    return this.queries.feedOpenedAt(context.nationalActor);
  }
}

/** By the link of a letter, without an account. */
@Resolver()
export class ReplyResolver {
  constructor(private readonly forms: ReplyForms) {}

  @Behind('LINK')
  @Query(() => ReplyForm, {
    nullable: true,
    description:
      'What the link of a summons opens: for whoever holds it, without signing in. Null alike when it is wrong, and when its ' +
      'sitting is over.',
  })
  convocationReply(@Arg('token', () => String, { description: 'The last part of the link.' }) token: string) {
    return this.forms.open(token);
  }

  @Behind('ACT')
  @Mutation(() => AnswerConvocationPayload, {
    description:
      'Answers a summons (répondre à une convocation), once, by its link: for whoever holds it, without signing in.',
  })
  answerConvocation(
    @Arg('input', () => AnswerConvocationInput, { description: 'What is answered.' }) input: AnswerConvocationInput,
  ) {
    return this.forms.give(input);
  }
}
