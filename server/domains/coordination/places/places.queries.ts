import { SEALED } from '../../../access/gate';
import type { PlaceNeed, PlacePublic, PlaceRefusal, PlaceState, UnmetReason } from '../../../kernel/words';
import { bool, bytes, columns, date, instant, int, text, texts, uuid, type RowOf } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';
import { localDay } from '../../../tenancy/local-day';

const ASKED = {
  departement: text('departement_code'),
  id: uuid(),
  shelterId: uuid(),
  public: text<PlacePublic>(),
  children: int(),
  neededFrom: date(),
  needs: texts<PlaceNeed>(),
  state: text<PlaceState>(),
  availableFrom: date().orNull(),
  refusal: text<PlaceRefusal>().orNull(),
  askedAt: instant(),
  answeredAt: instant().orNull(),
  version: int(),
};

/** At the door of the own team alone. */
export const PLACE_REQUEST = columns('access.own_place_request', {
  ...ASKED,
  holder: uuid('case_id'),
  subjects: text(),
});
/** At the shelter that is asked: nothing leads to the file. */
export const ASKED_PLACE = columns('access.asked_place', { ...ASKED, askedOn: date((at) => localDay(at('asked_at'))) });

export const STAY = columns('access.own_stay', {
  departement: text('departement_code'),
  id: uuid(),
  holder: uuid('case_id'),
  requestId: uuid().orNull(),
  ended: bool(),
  subjects: text(),
  version: int(),
  body: bytes(),
  ...SEALED,
});

export const UNMET_NEED = columns('access.unmet_need', {
  holder: uuid('case_id'),
  reason: text<UnmetReason>(),
  notedOn: date((at) => localDay(at('at'))),
});

export type UnmetNeedRow = RowOf<typeof UNMET_NEED>;
export type PlaceRequestRow = RowOf<typeof PLACE_REQUEST>;
export type AskedPlaceRow = RowOf<typeof ASKED_PLACE>;
export type StayRow = RowOf<typeof STAY>;

export class PlaceQueries {
  constructor(private readonly database: Database) {}

  requestsOf(actor: Actor, cases: readonly string[]): Promise<PlaceRequestRow[]> {
    return this.database.read<PlaceRequestRow>(actor, { text: REQUESTS_OF, values: [cases] });
  }

  staysOf(actor: Actor, cases: readonly string[]): Promise<StayRow[]> {
    return this.database.read<StayRow>(actor, { text: STAYS_OF, values: [cases] });
  }

  unmetOf(actor: Actor, cases: readonly string[]): Promise<UnmetNeedRow[]> {
    return this.database.read<UnmetNeedRow>(actor, { text: UNMET_OF, values: [cases] });
  }

  /** What the reader's shelters were asked: what waits for them first, then the latest. */
  asked(actor: Actor): Promise<AskedPlaceRow[]> {
    return this.database.read<AskedPlaceRow>(actor, { text: ASKED_OF, values: [] });
  }

  async request(actor: Actor, id: string): Promise<PlaceRequestRow | null> {
    const [row] = await this.database.read<PlaceRequestRow>(actor, { text: REQUEST_IN_ACT, values: [id] });
    return row ?? null;
  }

  async askedPlace(actor: Actor, id: string): Promise<AskedPlaceRow | null> {
    const [row] = await this.database.read<AskedPlaceRow>(actor, { text: ASKED_IN_ACT, values: [id] });
    return row ?? null;
  }

  async stay(actor: Actor, id: string): Promise<StayRow | null> {
    const [row] = await this.database.read<StayRow>(actor, { text: STAY_IN_ACT, values: [id] });
    return row ?? null;
  }
}

const REQUESTS_OF = `
  select ${PLACE_REQUEST.select('p')} from unnest($1::uuid[]) as k (case_id) cross join lateral (
    select * from access.own_place_request v where v.departement_code = access.departement() and v.case_id = k.case_id offset 0) p
  order by p.asked_at desc, p.id`;

const STAYS_OF = `
  select ${STAY.select('y')} from unnest($1::uuid[]) as k (case_id) cross join lateral (
    select * from access.own_stay v where v.departement_code = access.departement() and v.case_id = k.case_id offset 0) y
  order by y.recorded_at desc, y.id`;

const UNMET_OF = `
  select ${UNMET_NEED.select('u')} from access.unmet_need u
  where u.departement_code = access.departement() and u.case_id = any($1::uuid[]) order by u.at desc, u.id`;

const ASKED_OF = `
  select ${ASKED_PLACE.select('p')} from access.asked_place p where p.departement_code = access.departement()
  order by p.state in ('ASKED', 'WAITING') desc, p.asked_at desc, p.id limit 100`;

export const REQUEST_IN_ACT = `
  select ${PLACE_REQUEST.select('p')} from access.own_place_request p where p.departement_code = access.departement() and p.id = $1`;

export const ASKED_IN_ACT = `
  select ${ASKED_PLACE.select('p')} from access.asked_place p where p.departement_code = access.departement() and p.id = $1`;

export const STAY_IN_ACT = `
  select ${STAY.select('y')} from access.own_stay y where y.departement_code = access.departement() and y.id = $1`;

/** The one that is not ended. */
export const RUNNING_STAY = `
  select ${STAY.select('y')} from access.own_stay y where y.departement_code = access.departement() and y.case_id = $1 and not y.ended`;
