import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { OwnFigures } from '../../../schema/statistics.types';
import { Departement } from '../../../schema/territories.types';
import { badInput } from '../../http/cursors';
import type { RequestContext } from '../../http/request-context';
import { domainOf, keyOf } from './domain-of-codes.rules';
import { nodesFor, type Lattice, type LatticeNode } from './lattice.rules';
import type { OwnFigureQueries } from './own-figures.queries';
import type { PublishedCell } from './published-release';
import type { ReleaseReader } from './release-reader';
import type { ReleaseRow } from './releases.queries';
import { cellView } from './releases.resolver';

@ArgsType()
class OwnFiguresArgs {
  @Field(() => ID, { description: 'A published year.' })
  release!: string;

  @Field(() => [String], { defaultValue: [], description: 'Codes of two dimensions of its lattice at most; none: the total.' })
  dimensions!: string[];
}

const NOTICE = 'Chiffres exacts de votre département, comptés aujourd’hui sur la période de la publication : ils peuvent s’écarter de l’état gelé, et une personne suivie aussi '
  + 'ailleurs y compte. Usage interne : un petit nombre désigne une personne, ne les diffusez pas.';
const MOST_DIMENSIONS = 2;

@Resolver(() => Departement)
export class OwnFiguresResolver {
  constructor(private readonly reader: ReleaseReader, private readonly queries: OwnFigureQueries) {}

  @FieldResolver(() => OwnFigures, {
    nullable: true,
    description: 'Exact figures of the département beside the published ones. Its coordinator alone (secrétariat de la commission); null for any other, or where the year is not published.',
  })
  async ownFigures(@Root() { code }: Departement, @Args(() => OwnFiguresArgs) { release: id, dimensions }: OwnFiguresArgs, @Ctx() context: RequestContext) {
    const actor = context.actor(code);
    const [release, coordinates] = await Promise.all([this.reader.release(context, id), this.queries.coordinates(actor)]);
    if (!release || !coordinates) return null;
    const crossed = crossedIn(release.lattice, dimensions);
    const exact = new Map((await this.queries.figures(actor, release, crossed)).map((row) => [row.coordinates, row.persons]));
    const published = await this.published(context, release, code, crossed);
    const node: LatticeNode = { id: '', place: 'NATIONAL', dimensions: crossed, audience: 'MIPROF', question: '' };
    const figures = domainOf(release.lattice, node).map((cell) => {
      const key = keyOf(cell.map((found) => found.code));
      return { coordinates: cell, label: cell.map(({ label }) => label).join(', ') || 'Ensemble', exact: exact.get(key) ?? 0, published: published.get(key) ?? null };
    });
    return { notice: NOTICE, figures };
  }

  /** The public cells of the département on the same dimensions. */
  private async published(context: RequestContext, release: ReleaseRow, code: string, crossed: readonly string[]): Promise<Map<string, object>> {
    const node = nodesFor(release.lattice, 'PUBLIC').find(({ place, dimensions }) => place === 'DEPARTEMENT' && dimensions.join() === crossed.join());
    if (!node) return new Map();
    const { cells } = await this.reader.table(context, release, node);
    const own = (cell: PublishedCell) => cell.coordinates[0]!.code === code;
    return new Map(cells.filter(own).map((cell) => [keyOf(cell.coordinates.slice(1).map((found) => found.code)), cellView(cell)]));
  }
}

/** In the order of the lattice. */
function crossedIn(lattice: Lattice, dimensions: readonly string[]): string[] {
  const known = lattice.dimensions.map(({ code }) => code);
  if (dimensions.some((name) => !known.includes(name))) throw badInput(`Une dimension est inconnue ; celles de la publication : ${known.join(', ')}.`);
  if (new Set(dimensions).size > MOST_DIMENSIONS) throw badInput(`Croisez ${MOST_DIMENSIONS} dimensions au plus.`);
  return known.filter((code) => dimensions.includes(code));
}
