import DataLoader from 'dataloader';
import type { RequestContext } from '../../../http/request-context';
import type { PlaceQueries, PlaceRequestRow, StayRow, UnmetNeedRow } from './places.queries';
import type { ShelterQueries, ShelterRow } from './shelters.queries';

interface OfFile {
  departement: string;
  id: string;
}

/** One statement for all that a page asks for. Per request, within one département. */
export class PlaceLoader {
  constructor(
    private readonly queries: PlaceQueries,
    private readonly shelters: ShelterQueries,
  ) {}

  requests(context: RequestContext, { departement, id }: OfFile): Promise<PlaceRequestRow[]> {
    const actor = context.actor(departement);
    return context
      .once(`place requests ${departement}`, () => byCase((cases) => this.queries.requestsOf(actor, cases)))
      .load(id);
  }

  stays(context: RequestContext, { departement, id }: OfFile): Promise<StayRow[]> {
    const actor = context.actor(departement);
    return context.once(`stays ${departement}`, () => byCase((cases) => this.queries.staysOf(actor, cases))).load(id);
  }

  unmet(context: RequestContext, { departement, id }: OfFile): Promise<UnmetNeedRow[]> {
    const actor = context.actor(departement);
    return context
      .once(`unmet needs ${departement}`, () => byCase((cases) => this.queries.unmetOf(actor, cases)))
      .load(id);
  }

  shelter(
    context: RequestContext,
    { departement, shelterId }: { departement: string; shelterId: string },
  ): Promise<ShelterRow | null> {
    const actor = context.actor(departement);
    const one = () =>
      new DataLoader<string, ShelterRow | null>(async (ids) => {
        const rows = await this.shelters.byIds(actor, ids);
        return ids.map((id) => rows.find((row) => row.id === id) ?? null);
      });
    return context.once(`shelters ${departement}`, one).load(shelterId);
  }
}

const byCase = <Row extends { holder: string }>(read: (cases: readonly string[]) => Promise<Row[]>) =>
  new DataLoader<string, Row[]>(async (cases) => {
    const rows = await read(cases);
    return cases.map((id) => rows.filter(({ holder }) => holder === id));
  });
