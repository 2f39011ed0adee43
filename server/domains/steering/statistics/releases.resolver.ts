import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import { CoordinateInput, Lattice } from '../../../../schema/lattice.types';
import { National } from '../../../../schema/national.types';
import {
  Bulletin,
  Comparison,
  Erratum,
  Release,
  ReleaseCoverage,
  ReleaseDelays,
  ReleaseMethod,
  ReleaseTable,
} from '../../../../schema/statistics.types';
import { badInput } from '../../../http/cursors';
import type { RequestContext } from '../../../http/request-context';
import { comparisonOf } from './comparison.view';
import { checkedCoordinates, liesOn } from './coordinates';
import { coverageView } from './coverage.view';
import { latticeView, nodeView } from './lattice.view';
import { methodOf, POPULATION } from './method';
import { periodOf } from './period.rules';
import type { ReleaseReader } from './release-reader';
import type { ReleaseQueries, ReleaseRow } from './releases.queries';
import { cellView } from './releases.view';
import { bulletinOf } from './bulletin.view';

@ArgsType()
class TableArgs {
  @Field(() => ID, { description: 'A node of the release’s lattice.' })
  node!: string;

  @Field(() => [CoordinateInput], {
    defaultValue: [],
    description: 'Axes held at one code each; none: the whole table.',
  })
  coordinates!: CoordinateInput[];
}

@ArgsType()
class ComparisonArgs {
  @Field(() => ID, { description: 'The earlier release.' })
  from!: string;

  @Field(() => ID, { description: 'The later one.' })
  to!: string;

  @Field(() => ID, { description: 'A node that both have.' })
  node!: string;
}

@Resolver(() => National)
export class NationalReleasesResolver {
  constructor(private readonly reader: ReleaseReader) {}

  @Behind('PUBLISHED')
  @FieldResolver(() => [Release], {
    description: 'Every published year or triennium (publications), the newest first. Public.',
  })
  releases(@Ctx() context: RequestContext) {
    return this.reader.releases(context);
  }

  @Behind('PUBLISHED')
  @FieldResolver(() => Release, {
    nullable: true,
    description:
      'One published year or triennium; null where it is not published: open, not frozen yet, or unknown. Public.',
  })
  release(
    @Arg('id', () => ID, { description: 'The year, `2025`, or the triennium, `2023-2025`.' }) id: string,
    @Ctx() context: RequestContext,
  ) {
    return this.reader.release(context, id);
  }

  @Behind('PUBLISHED')
  @FieldResolver(() => Comparison, {
    nullable: true,
    description:
      'One node in two releases of as many years, with what noise alone can do to the difference; null where either is not ' +
      'published. As the node: public, or the MIPROF alone.',
  })
  async compare(@Args(() => ComparisonArgs) { from, to, node: id }: ComparisonArgs, @Ctx() context: RequestContext) {
    const [before, after] = await Promise.all([this.reader.release(context, from), this.reader.release(context, to)]);
    if (!before || !after) return null;
    if (yearsOf(before).length !== yearsOf(after).length)
      throw badInput(
        'Comparez deux années, ou deux périodes de trois ans : les unes et les autres ne comptent pas les mêmes personnes.',
      );
    const nodes = await Promise.all([before, after].map((release) => this.reader.node(context, release.lattice, id)));
    const tables = await Promise.all(
      [before, after].map((release, at) => this.reader.table(context, release, nodes[at]!)),
    );
    const coverage = await Promise.all([before, after].map((release) => this.reader.coverage(context, release.id)));
    return { node: nodeView(after.lattice, nodes[1]!), ...comparisonOf([before, after], tables, coverage) };
  }
}

const yearsOf = ({ id }: ReleaseRow): readonly string[] => periodOf(id)!.years;

@Resolver(() => Release)
export class ReleaseResolver {
  constructor(
    private readonly reader: ReleaseReader,
    private readonly queries: ReleaseQueries,
  ) {}

  @Behind('PUBLISHED')
  @FieldResolver(() => [String])
  years(@Root() release: ReleaseRow) {
    return yearsOf(release);
  }

  @Behind('PUBLISHED')
  @FieldResolver(() => String, { description: 'Who is counted, and what that is not, in French.' })
  population(): string {
    return POPULATION;
  }

  @Behind('PUBLISHED')
  @FieldResolver(() => Lattice, { description: 'The tables that it has.' })
  lattice(@Root() release: ReleaseRow) {
    return latticeView(release.lattice);
  }

  @Behind('PUBLISHED')
  @FieldResolver(() => [ReleaseCoverage], {
    description: 'Which bodies of which départements were there (couverture): the 101 départements, in order.',
  })
  async coverage(@Root() release: ReleaseRow, @Ctx() context: RequestContext) {
    return coverageView(await this.reader.coverage(context, release.id));
  }

  @Behind('PUBLISHED')
  @FieldResolver(() => ReleaseTable, {
    nullable: true,
    description:
      'One table. As the node: public, or the MIPROF alone; null for any other node, refused with NODE_NOT_PUBLISHED.',
  })
  async table(
    @Root() release: ReleaseRow,
    @Args(() => TableArgs) { node: id, coordinates }: TableArgs,
    @Ctx() context: RequestContext,
  ) {
    const node = await this.reader.node(context, release.lattice, id);
    const asked = checkedCoordinates(release.lattice, node, coordinates);
    const { cells } = await this.reader.table(context, release, node);
    return {
      node: nodeView(release.lattice, node),
      cells: cells.filter((cell) => liesOn(cell, asked)).map((cell) => cellView(cell, release.lattice)),
    };
  }

  @Behind('PUBLISHED')
  @FieldResolver(() => ReleaseDelays, {
    nullable: true,
    description:
      'From submission to decision (délais). The MIPROF alone; refused with NODE_NOT_PUBLISHED to any other.',
  })
  delays(@Root() release: ReleaseRow, @Ctx() context: RequestContext) {
    return this.reader.delays(context, release);
  }

  @Behind('PUBLISHED')
  @FieldResolver(() => ReleaseMethod, { description: 'How the figures are counted and protected.' })
  method(@Root() release: ReleaseRow): ReleaseMethod {
    return { paragraphs: methodOf(release.lattice, release), threshold: release.lattice.threshold };
  }

  @Behind('PUBLISHED')
  @FieldResolver(() => [Erratum], { description: 'Corrections in words, the oldest first (errata).' })
  errata(@Root() release: ReleaseRow, @Ctx() context: RequestContext) {
    return this.queries.errata(context.publishedReader, release.id);
  }

  @Behind('PUBLISHED')
  @FieldResolver(() => Bulletin, {
    nullable: true,
    description: 'Its documents; null until they have been made (figures:bulletin).',
  })
  async bulletin(@Root() release: ReleaseRow, @Ctx() context: RequestContext) {
    return bulletinOf(release.id, await this.queries.documents(context.publishedReader, release.id));
  }
}

@Resolver(() => Bulletin)
export class BulletinResolver {
  constructor(private readonly queries: ReleaseQueries) {}

  @Behind('PUBLISHED')
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The page for people, in French: the MIPROF’s own for the MIPROF, else the public one.',
  })
  async html(
    @Root() bulletin: { release: string; page: string | null },
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    if (!bulletin.page) return null;
    const found = await this.queries.documentBody(context.publishedReader, bulletin.release, bulletin.page);
    return found?.body.toString('utf8') ?? null;
  }
}
