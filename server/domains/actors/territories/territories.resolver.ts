import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import { LocalDate } from '../../../../schema/scalars';
import { Departement, Region, Territory } from '../../../../schema/territories.types';
import type { RequestContext } from '../../../http/request-context';
import { territoryOf } from '../../../reference/reference-data';
import { allTerritories, regionOf, type TerritoryRow } from './territories.view';

/** Public geography of a département: no read of the database. */
@Resolver(() => Departement)
export class DepartementGeographyResolver {
  @Behind('REFERENCE')
  @FieldResolver(() => String, { description: 'Name, in French.' })
  name(@Root() { code }: Departement): string | undefined {
    return territoryOf(code)?.name;
  }

  @Behind('REFERENCE')
  @FieldResolver(() => String, { description: 'Seat of the préfecture (chef-lieu).' })
  chefLieu(@Root() { code }: Departement): string | undefined {
    return territoryOf(code)?.chefLieu;
  }

  @Behind('REFERENCE')
  @FieldResolver(() => String, { description: 'IANA time zone of its legal dates.' })
  timeZone(@Root() { code }: Departement): string | undefined {
    return territoryOf(code)?.timeZone;
  }

  @Behind('REFERENCE')
  @FieldResolver(() => Region, { description: 'Region that it belongs to (région).' })
  region(@Root() { code }: Departement) {
    return regionOf(code);
  }

  @Behind('REFERENCE')
  @FieldResolver(() => LocalDate, { description: 'Legal date of today, local to the département.' })
  today(@Root() { code }: Departement, @Ctx() context: RequestContext): string {
    return context.actor(code).today;
  }
}

@Resolver(() => Territory)
export class TerritoryResolver {
  @Behind('REFERENCE')
  @FieldResolver(() => Region, { description: 'Region that it belongs to (région).' })
  region(@Root() { code }: TerritoryRow) {
    return regionOf(code);
  }
}

@Resolver(() => Region)
export class RegionResolver {
  @Behind('REFERENCE')
  @FieldResolver(() => [Territory], { description: 'Its départements.' })
  territories(@Root() { code }: Region): TerritoryRow[] {
    return allTerritories().filter((territory) => regionOf(territory.code)?.code === code);
  }
}
