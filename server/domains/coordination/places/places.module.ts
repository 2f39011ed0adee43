import { actResolver } from '../../../acts/act-resolver';
import type { FeatureModule, Platform } from '../../../platform';
import { placeActs } from './places.acts';
import { PlaceLoader } from './places.loader';
import { PlaceQueries } from './places.queries';
import {
  AskedPlaceShelterResolver,
  CasePlacesResolver,
  DepartementSheltersResolver,
  PlaceRequestShelterResolver,
} from './places.resolver';
import { ShelterQueries } from './shelters.queries';

export function placesModule(platform: Platform): FeatureModule {
  const places = new PlaceQueries(platform.database);
  const shelters = new ShelterQueries(platform.database);
  const loader = new PlaceLoader(places, shelters);
  return {
    resolvers: [
      new DepartementSheltersResolver(shelters, places),
      new CasePlacesResolver(loader, platform.gate),
      new PlaceRequestShelterResolver(loader),
      new AskedPlaceShelterResolver(loader),
      actResolver(platform, placeActs),
    ],
  };
}
