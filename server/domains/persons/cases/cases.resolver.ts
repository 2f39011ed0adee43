import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Resolver, Root } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import { CaseFile, CaseFileConnection, CompletionMessage, Completeness, Stage } from '../../../../schema/cases.types';
import { GroupVersionConnection, RetainedAge, TimelineEvent, WrittenGroup } from '../../../../schema/case-life.types';
import { InformationGroup } from '../../../../schema/levels.types';
import { CaseSheet } from '../../../../schema/sheets.types';
import { Departement } from '../../../../schema/territories.types';
import { pageOf, pageSize, type Cursors } from '../../../http/cursors';
import { selectedUnder } from '../../../http/lookahead';
import type { RequestContext } from '../../../http/request-context';
import type { Group } from '../../../kernel/groups';
import { encodeId, uuidOf } from '../../../kernel/id';
import { HEAD_FIELDS, type CaseQueries, type CaseRow } from './cases.queries';
import { codedAt, sheetDoorOf, timelineLabel } from './cases.view';
import type { CaseContent } from './case-content';
import type { CaseSearch } from './case-search';

@Resolver(() => Departement)
export class DepartementCasesResolver {
  constructor(
    private readonly queries: CaseQueries,
    private readonly cursors: Cursors,
    private readonly search: CaseSearch,
  ) {}

  @Behind('FILE')
  @FieldResolver(() => CaseFileConnection, {
    description:
      'Files that I may open: those of my team or association, and those that my secretariat instructs. Newest first; ' +
      'those that a search finds, nearest first.',
  })
  async cases(
    @Root() departement: Departement,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { nullable: true, description: '1 to 100; 20 if not said.' }) first?: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
    @Arg('stage', () => Stage, { nullable: true }) stage?: Stage,
    @Arg('search', () => String, {
      nullable: true,
      description:
        'A reference, in whatever way it is typed; or a name, misspelt or not, in files whose identity I read in FULL. ' +
        '80 characters at most. Every search is journaled, without its text.',
    })
    search?: string,
  ) {
    const size = pageSize(first);
    if (search !== undefined && search !== null) {
      return this.search.page(context, {
        departement: departement.code,
        text: search,
        stage: stage ?? null,
        size,
        after,
      });
    }
    const list = `cases ${departement.code} ${stage ?? ''}`;
    const page = { size, after: this.cursors.decode(list, after), stage: stage ?? null, headOnly: asksHeadOnly(info) };
    const rows = await this.queries.page(context.actor(departement.code), page);
    return pageOf(rows, size, (row) => this.cursors.encode(list, [row.listedAt, row.id]));
  }

  @Behind('FILE')
  @FieldResolver(() => CaseFile, {
    nullable: true,
    description: 'A file by its id or its reference; null when I may not open it.',
  })
  async case(
    @Root() departement: Departement,
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { nullable: true }) id?: string,
    @Arg('reference', () => String, { nullable: true }) reference?: string,
  ): Promise<CaseRow | null> {
    const actor = context.actor(departement.code);
    if (reference) return this.queries.byReference(actor, reference);
    const uuid = uuidOf(id ?? '', 'CaseFile', departement.code);
    return uuid ? this.queries.byId(actor, uuid) : null;
  }
}

function asksHeadOnly(info: GraphQLResolveInfo): boolean {
  const asked = [...selectedUnder(info, 'nodes'), ...selectedUnder(info, 'edges.node')];
  return asked.every((field) => HEAD_FIELDS.has(field));
}

@Resolver(() => CaseFile)
export class CaseFileResolver {
  constructor(
    private readonly queries: CaseQueries,
    private readonly content: CaseContent,
    private readonly cursors: Cursors,
  ) {}

  @Behind('FILE')
  @FieldResolver(() => ID)
  id(@Root() row: CaseRow): string {
    return encodeId('CaseFile', row.departement, row.id);
  }

  @Behind('PSEUDONYM')
  @FieldResolver()
  sex(@Root() row: CaseRow) {
    return codedAt(row).sex;
  }

  @Behind('PSEUDONYM')
  @FieldResolver()
  ageClass(@Root() row: CaseRow) {
    return codedAt(row).ageClass;
  }

  @Behind('FORM')
  @FieldResolver()
  principalForm(@Root() row: CaseRow) {
    return codedAt(row).principalForm;
  }

  @Behind('LEVEL')
  @FieldResolver(() => CaseSheet, {
    description: 'The sheet behind this door: the association’s own, or the instructing secretariat’s.',
  })
  sheet(@Root() row: CaseRow) {
    return sheetDoorOf(row);
  }

  @Behind('OWN')
  @FieldResolver(() => Completeness, {
    nullable: true,
    description: 'What the file lacks. Own team only; null for others.',
  })
  completeness(@Root() row: CaseRow, @Ctx() context: RequestContext) {
    return row.own ? this.content.completeness(context, row) : null;
  }

  @Behind('TEXT')
  @FieldResolver(() => [CompletionMessage], {
    description: 'Requests for completion and their answers. Own team and instructing secretariat.',
  })
  completionMessages(@Root() row: CaseRow, @Ctx() context: RequestContext) {
    return this.content.completionMessages(context, row);
  }

  @Behind('OWN')
  @FieldResolver(() => [TimelineEvent], { description: 'What happened, at the association’s level; empty for others.' })
  async timeline(@Root() row: CaseRow, @Ctx() context: RequestContext) {
    const events = await this.queries.events(context.actor(row.departement), row.id);
    return events.map((event) => ({ ...event, label: timelineLabel(event.kind) }));
  }

  @Behind('OWN')
  @FieldResolver(() => [RetainedAge], {
    description: 'Every age retained of the person, oldest first. Own team only; empty for others.',
  })
  async retainedAges(@Root() row: CaseRow, @Ctx() context: RequestContext) {
    const ages = await this.queries.retainedAges(context.actor(row.departement), row.id);
    return ages.map((age) => ({ ...age, birthMonth: age.birthMonth?.slice(0, 7) ?? null }));
  }

  @Behind('OWN')
  @FieldResolver(() => [WrittenGroup], {
    description: 'Groups that were written, and the version that writeGroup expects. Own team only; empty for others.',
  })
  writtenGroups(@Root() row: CaseRow, @Ctx() context: RequestContext) {
    return row.own ? this.queries.writtenGroups(context.actor(row.departement), row.id) : [];
  }

  @Behind('OWN')
  @FieldResolver(() => GroupVersionConnection, {
    description: 'Every written version of each group, newest first. Own team only; empty for others.',
  })
  async versions(
    @Root() row: CaseRow,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { nullable: true, description: '1 to 100; 20 if not said.' }) first?: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
    @Arg('group', () => InformationGroup, { nullable: true, description: 'Of one group alone.' }) group?: Group,
  ) {
    const size = pageSize(first);
    const list = `versions ${row.id} ${group ?? ''}`;
    const asked = { size, after: this.cursors.decode(list, after), group: group ?? null };
    const rows = await this.queries.versions(context.actor(row.departement), row.id, asked);
    return pageOf(rows, size, (found) => this.cursors.encode(list, [found.listedAt, found.group, `${found.version}`]));
  }
}
