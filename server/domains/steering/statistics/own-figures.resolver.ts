import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import { OwnFigures } from '../../../../schema/own-figures.types';
import { Departement } from '../../../../schema/territories.types';
import { badInput } from '../../../http/cursors';
import type { RequestContext } from '../../../http/request-context';
import { gatheredBy, nodesFor, type Code, type Lattice } from './lattice.rules';
import type { OwnFigureQueries } from './own-figures.queries';
import type { ReleaseReader } from './release-reader';
import type { ReleaseRow } from './releases.queries';
import { cellView } from './releases.view';

@ArgsType()
class OwnFiguresArgs {
  @Field(() => ID, { description: 'A published year or triennium.' })
  release!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of one dimension of its lattice; the total when left out.',
  })
  dimension?: string;
}

const NOTICE =
  'Chiffres exacts des dossiers que vous pouvez ouvrir aujourd’hui, sur la période publiée : le long d’une dimension, seules ' +
  'comptent les personnes dont la rubrique vous est ouverte. Ils peuvent différer dans les deux sens du nombre publié, qui compte ' +
  'tous les dossiers déposés, une personne une fois, au jour du gel, bruit compris. ' +
  'Usage interne : un petit nombre désigne une personne, ne les diffusez pas.';

@Resolver(() => Departement)
export class OwnFiguresResolver {
  constructor(
    private readonly reader: ReleaseReader,
    private readonly queries: OwnFigureQueries,
  ) {}

  @Behind('OFFICE')
  @FieldResolver(() => OwnFigures, {
    nullable: true,
    description:
      'Exact figures of the département beside the published ones; journaled. Its coordinator alone ' +
      '(secrétariat de la commission); null for any other, or where the year is not published.',
  })
  async ownFigures(
    @Root() { code }: Departement,
    @Args(() => OwnFiguresArgs) { release: id, dimension }: OwnFiguresArgs,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(code);
    const [release, coordinates] = await Promise.all([
      this.reader.release(context, id),
      this.queries.coordinates(actor),
    ]);
    if (!release || !coordinates) return null;
    const codes = codesAlong(release.lattice, dimension);
    const exact = new Map(
      (await this.queries.figures(actor, release.id, dimension ?? null)).map((row) => [row.code, row.persons]),
    );
    const persons = (code: Code) => gatheredBy(code).reduce((sum, fine) => sum + (exact.get(fine) ?? 0), 0);
    context.reads.note(actor, { holder: null, source: null, group: 'own figures', level: 'FULL' });
    const published = await this.published(context, release, code, dimension);
    return {
      notice: NOTICE,
      figures: codes.map((code) => ({
        coordinates: dimension ? [{ dimension, ...code }] : [],
        label: code.label,
        exact: persons(code),
        published: published.get(code.code) ?? null,
      })),
    };
  }

  /** The public cells of the département along the same dimension. */
  private async published(
    context: RequestContext,
    release: ReleaseRow,
    code: string,
    dimension: string | undefined,
  ): Promise<Map<string, object>> {
    const node = nodesFor(release.lattice, 'PUBLIC').find(
      ({ place, dimensions }) => place === 'DEPARTEMENT' && dimensions.join() === (dimension ?? ''),
    );
    if (!node) return new Map();
    const { cells } = await this.reader.table(context, release, node);
    return new Map(
      cells
        .filter(({ coordinates }) => coordinates[0]!.code === code)
        .map((cell) => [cell.coordinates[1]?.code ?? '', cellView(cell, release.lattice)]),
    );
  }
}

/** As the database names the total. */
const TOTAL: Code = { code: '', label: 'Ensemble' };

/** The codes of one dimension in order, or the total alone. */
function codesAlong({ dimensions }: Lattice, dimension: string | undefined): readonly Code[] {
  if (dimension === undefined || dimension === null) return [TOTAL];
  const found = dimensions.find(({ code }) => code === dimension);
  if (!found)
    throw badInput(
      `Cette dimension est inconnue ; celles de la publication : ${dimensions.map(({ code }) => code).join(', ')}.`,
    );
  return found.codes;
}
