import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { CaseFile } from '../../../../schema/cases.types';
import { Behind } from '../../../../schema/gates';
import { AskedPlace, PlaceRequest, Shelter, Stay, UnmetNeed } from '../../../../schema/places.types';
import { Departement } from '../../../../schema/territories.types';
import type { Gate } from '../../../access/gate';
import type { RequestContext } from '../../../http/request-context';
import type { CaseRow } from '../../persons/cases';
import type { PlaceLoader } from './places.loader';
import type { PlaceQueries } from './places.queries';
import { askedPlaceAt, placeRequestAt, shelterAt, stayAt } from './places.view';
import type { ShelterQueries } from './shelters.queries';

interface AtShelter {
  departement: string;
  shelterId: string;
}

@Resolver(() => Departement)
export class DepartementSheltersResolver {
  constructor(
    private readonly queries: ShelterQueries,
    private readonly places: PlaceQueries,
  ) {}

  @Behind('SHELTERS')
  @FieldResolver(() => [Shelter], {
    description:
      'Shelters that answer requests from here (structures d’accueil), two hundred at most. The teams of associations and the ' +
      'commission’s secretariat; empty for others.',
  })
  async shelters(@Root() { code }: Departement, @Ctx() context: RequestContext) {
    const actor = context.actor(code);
    return (await this.queries.shelters(actor)).map((row) => shelterAt(row, actor.today));
  }

  @Behind('ASKED')
  @FieldResolver(() => [AskedPlace], {
    description:
      'What the shelters of the reader’s team were asked, what waits first, a hundred at most; empty for others.',
  })
  async askedPlaces(@Root() { code }: Departement, @Ctx() context: RequestContext) {
    return (await this.places.asked(context.actor(code))).map(askedPlaceAt);
  }
}

@Resolver(() => CaseFile)
export class CasePlacesResolver {
  constructor(
    private readonly loader: PlaceLoader,
    private readonly gate: Gate,
  ) {}

  @Behind('OWN')
  @FieldResolver(() => [PlaceRequest], {
    description: 'What was asked of shelters, the latest first. Own team only; empty for others.',
  })
  async placeRequests(@Root() file: CaseRow, @Ctx() context: RequestContext) {
    const rows = await this.loader.requests(context, file);
    return rows.flatMap((row) => placeRequestAt(this.gate, context, row) ?? []);
  }

  @Behind('FILE')
  @FieldResolver(() => [UnmetNeed], {
    description: 'Needs of a place that had no answer, the latest first. Whoever may read the file.',
  })
  unmetNeeds(@Root() file: CaseRow, @Ctx() context: RequestContext) {
    return this.loader.unmet(context, file);
  }

  @Behind('OWN')
  @FieldResolver(() => [Stay], { description: 'Stays, the latest first. Own team only; empty for others.' })
  async stays(@Root() file: CaseRow, @Ctx() context: RequestContext) {
    const rows = await this.loader.stays(context, file);
    return rows.flatMap((row) => stayAt(this.gate, context, row) ?? []);
  }
}

@Resolver(() => PlaceRequest)
export class PlaceRequestShelterResolver {
  constructor(private readonly loader: PlaceLoader) {}

  @Behind('OWN')
  @FieldResolver(() => Shelter, { nullable: true, description: 'The shelter that was asked.' })
  async shelter(@Root() request: AtShelter, @Ctx() context: RequestContext) {
    return shelterOf(this.loader, request, context);
  }
}

@Resolver(() => AskedPlace)
export class AskedPlaceShelterResolver {
  constructor(private readonly loader: PlaceLoader) {}

  @Behind('ASKED')
  @FieldResolver(() => Shelter, { nullable: true, description: 'Which of the reader’s shelters is asked.' })
  async shelter(@Root() request: AtShelter, @Ctx() context: RequestContext) {
    return shelterOf(this.loader, request, context);
  }
}

async function shelterOf(loader: PlaceLoader, request: AtShelter, context: RequestContext) {
  const row = await loader.shelter(context, request);
  return row && shelterAt(row, context.actor(request.departement).today);
}
