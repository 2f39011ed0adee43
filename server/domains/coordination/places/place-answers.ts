import { AskedPlace, PlaceRequest, Shelter, Stay } from '../../../../schema/places.types';
import type { Answer } from '../../../acts/define-act';
import { PlaceQueries } from './places.queries';
import { askedPlaceAt, placeRequestAt, shelterAt, stayAt } from './places.view';
import { ShelterQueries } from './shelters.queries';

export const shelterAnswer: Answer = {
  field: 'shelter',
  type: () => Shelter,
  description: 'As the teams of associations read it.',
  async read({ database }, actor, id) {
    const [row] = await new ShelterQueries(database).byIds(actor, [id]);
    return row ? shelterAt(row, actor.today) : null;
  },
};

export const askedPlaceAnswer: Answer = {
  field: 'askedPlace',
  type: () => AskedPlace,
  description: 'As the shelter reads it.',
  async read({ database }, actor, id) {
    const row = await new PlaceQueries(database).askedPlace(actor, id);
    return row && askedPlaceAt(row);
  },
};

export const requestAnswer: Answer = {
  field: 'placeRequest',
  type: () => PlaceRequest,
  description: 'Read by the own team.',
  async read({ database, gate }, actor, id, _info, context) {
    const row = await new PlaceQueries(database).request(actor, id);
    return row && placeRequestAt(gate, context, row);
  },
};

export const stayAnswer: Answer = {
  field: 'stay',
  type: () => Stay,
  description: 'Read by the own team.',
  async read({ database, gate }, actor, id, _info, context) {
    const row = await new PlaceQueries(database).stay(actor, id);
    return (row && stayAt(gate, context, row)) ?? null;
  },
};
