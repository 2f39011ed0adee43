import { FieldResolver, Resolver } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import { National } from '../../../../schema/national.types';
import { OfficialPathwayStock } from '../../../../schema/official-pathways.types';
import { gapOf, NOT_THE_SAME, officialStocks } from '../../../reference/official-pathways';
import { territoryOf } from '../../../reference/reference-data';

@Resolver(() => National)
export class OfficialPathwaysResolver {
  @Behind('REFERENCE')
  @FieldResolver(() => [OfficialPathwayStock], {
    description:
      'What the State has published of pathways out of prostitution (stocks officiels), the newest first. Public.',
  })
  officialPathways(): OfficialPathwayStock[] {
    return officialStocks.map((stock) => ({
      ...stock,
      departements: stock.departements.map(({ code, pathways }) => ({ code, name: territoryOf(code)!.name, pathways })),
      classes: [...stock.classes],
      caution: NOT_THE_SAME,
      gap: gapOf(stock),
    }));
  }
}
