import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import { CaseFile } from '../../../../schema/cases.types';
import { JournalConnection, JournalFilter } from '../../../../schema/journal.types';
import { Departement } from '../../../../schema/territories.types';
import { pageOf, pageSize, type Cursors } from '../../../http/cursors';
import type { RequestContext } from '../../../http/request-context';
import { uuidOf } from '../../../kernel/id';
import type { CaseRow } from '../../persons/cases';
import type { JournalQueries, JournalRow, JournalSearch } from './journal.queries';
import type { JournalView } from './journal.view';
import type { OpaqueNames } from '../../../journal/opaque-names';

/** An id that nothing has: what a malformed filter looks for. */
const NOTHING = '00000000-0000-0000-0000-000000000000';

@Resolver(() => Departement)
export class DepartementJournalResolver {
  constructor(
    private readonly queries: JournalQueries,
    private readonly view: JournalView,
    private readonly names: OpaqueNames,
    private readonly cursors: Cursors,
  ) {}

  @Behind('OFFICER')
  @FieldResolver(() => JournalConnection, {
    nullable: true,
    description:
      'Who did or read what, latest first (journal). For the data protection officer of the département; null for others. ' +
      'This reading is itself in the journal.',
  })
  async journal(
    @Root() { code }: Departement,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { nullable: true, description: 'Rows of a page, from 1 to 100; 20 by default.' })
    first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last row of the page before.' })
    after?: string,
    @Arg('filter', () => JournalFilter, { nullable: true, description: 'Only these entries.' }) filter?: JournalFilter,
  ) {
    const search = this.searchOf(code, filter ?? {});
    const list = `journal ${code} ${JSON.stringify(search)}`;
    const size = pageSize(first);
    const actor = context.actor(code);
    const rows = await this.queries.page(actor, search, this.cursors.decode(list, after), size + 1);
    if (!rows) return null;
    context.reads.note(actor, { holder: search.thing, source: null, group: 'journal', level: 'FULL' });
    const page = pageOf(rows, size, (row: JournalRow) => this.cursors.encode(list, [row.position, row.id]));
    return { ...page, nodes: page.nodes.map((row) => this.view.entry(row)) };
  }

  private searchOf(
    departement: string,
    { account, from, until, kind, operation, thing }: JournalFilter,
  ): JournalSearch {
    return {
      accountId: account ? (uuidOf(account, 'Account', departement) ?? NOTHING) : null,
      thing: thing ? (this.names.find(departement, thing) ?? NOTHING) : null,
      from: from ?? null,
      until: until ?? null,
      kind: kind ?? null,
      operation: operation ?? null,
    };
  }
}

@Resolver(() => CaseFile)
export class CaseJournalNameResolver {
  constructor(private readonly names: OpaqueNames) {}

  @Behind('OWN')
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Opaque name of this file in the journal, to be given to the data protection officer when the person asks who read it. ' +
      'Own team and association; null for others.',
  })
  journalName(@Root() row: CaseRow): string | null {
    return row.own ? this.names.of(row.departement, row.id) : null;
  }
}
