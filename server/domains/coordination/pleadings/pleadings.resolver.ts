import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { CaseFile } from '../../../../schema/cases.types';
import { Behind } from '../../../../schema/gates';
import { Pleading, PleadingConnection, PleadingState } from '../../../../schema/pleadings.types';
import { Departement } from '../../../../schema/territories.types';
import { pageOf, pageSize, type Cursors } from '../../../http/cursors';
import type { RequestContext } from '../../../http/request-context';
import { encodeId } from '../../../kernel/id';
import type { CaseRow } from '../../persons/cases';
import type { SheetReader } from '../../persons/sheets';
import { pleadedTo } from './pleaded-to';
import type { PageRequest, PleadingQueries, PleadingRow } from './pleadings.queries';

const FIRST = { nullable: true, description: 'Size of the page: 20, 100 at most.' };
const AFTER = { nullable: true, description: '`endCursor` of the page before.' };

export class PleadingPages {
  constructor(
    readonly queries: PleadingQueries,
    private readonly cursors: Cursors,
  ) {}

  async page(
    list: string,
    { first, after }: { first?: number; after?: string },
    read: (asked: PageRequest) => Promise<PleadingRow[]>,
  ) {
    const size = pageSize(first);
    const rows = await read({ size, after: this.cursors.decode(list, after) });
    return pageOf(rows, size, ({ sentOn, id }) => this.cursors.encode(list, [sentOn ?? 'infinity', id]));
  }
}

@Resolver(() => CaseFile)
export class CasePleadingsResolver {
  constructor(private readonly pages: PleadingPages) {}

  @Behind('PLEADING')
  @FieldResolver(() => PleadingConnection, {
    description:
      'What was pleaded for the person, and what is being written (écrits). Own team only; empty for others.',
  })
  pleadings(
    @Root() { departement, id, own }: CaseRow,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, FIRST) first?: number,
    @Arg('after', () => String, AFTER) after?: string,
  ) {
    return this.pages.page(`pleadings ${id}`, { first, after }, async (asked) =>
      own ? this.pages.queries.ofCase(context.actor(departement), id, asked) : [],
    );
  }
}

@Resolver(() => Departement)
export class ReceivedPleadingsResolver {
  constructor(private readonly pages: PleadingPages) {}

  @Behind('PLEADING')
  @FieldResolver(() => PleadingConnection, {
    description:
      'What was sent to the reader’s own parquet, by persons who still agree to it (écrits reçus); empty for others.',
  })
  receivedPleadings(
    @Root() { code }: Departement,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, FIRST) first?: number,
    @Arg('after', () => String, AFTER) after?: string,
  ) {
    return this.pages.page(`received pleadings ${code}`, { first, after }, (asked) =>
      this.pages.queries.received(context.actor(code), asked),
    );
  }
}

@Resolver(() => Pleading)
export class PleadingResolver {
  constructor(private readonly sheets: SheetReader) {}

  @Behind('PLEADING')
  @FieldResolver(() => ID)
  id(@Root() { departement, id }: PleadingRow): string {
    return encodeId('Pleading', departement, id);
  }

  @Behind('PLEADING')
  @FieldResolver(() => ID, { nullable: true, description: 'Parquet it was sent to; null of a draft.' })
  parquetId(@Root() { departement, parquetId }: PleadingRow): string | null {
    return parquetId && encodeId('Authority', departement, parquetId);
  }

  @Behind('PLEADING')
  @FieldResolver(() => PleadingState)
  state(@Root() { sentOn, withdrawnOn }: PleadingRow): PleadingState {
    return withdrawnOn ? 'WITHDRAWN' : sentOn ? 'SENT' : 'DRAFT';
  }

  @Behind('PLEADING')
  @FieldResolver(() => String, { nullable: true, description: 'The text. Opening it is journaled.' })
  text(@Root() row: PleadingRow, @Ctx() context: RequestContext): Promise<string | null> {
    return pleadedTo(this.sheets, context, row);
  }
}
