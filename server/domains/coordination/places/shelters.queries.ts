import type { PlacePublic } from '../../../kernel/words';
import { bool, columns, date, int, text, texts, uuid, type RowOf } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';

export const SHELTER = columns('access.visible_shelter', {
  departement: text('departement_code'),
  id: uuid(),
  name: text(),
  publics: texts<PlacePublic>(),
  withChildren: bool(),
  conditions: text().orNull(),
  phone: text(),
  confirmedOn: date(),
  closedOn: date().orNull(),
  own: bool(),
  version: int(),
});
export type ShelterRow = RowOf<typeof SHELTER>;

/** Those that answer today, for the teams of associations and the commission's secretariat; a team also reads those that it closed. */
export class ShelterQueries {
  constructor(private readonly database: Database) {}

  shelters(actor: Actor): Promise<ShelterRow[]> {
    return this.database.read<ShelterRow>(actor, { text: SHELTERS, values: [] });
  }

  async byIds(actor: Actor, ids: readonly string[]): Promise<ShelterRow[]> {
    return this.database.read<ShelterRow>(actor, { text: BY_IDS, values: [ids] });
  }
}

const SHELTERS = `
  select ${SHELTER.select('s')} from access.visible_shelter s
  where s.departement_code = access.departement() and (s.closed_on is null or s.own) order by s.name, s.id limit 200`;

/** A shelter that has closed is still named beside what it was asked. */
const BY_IDS = `
  select ${SHELTER.select('s')} from access.visible_shelter s
  where s.departement_code = access.departement() and s.id = any($1::uuid[])`;

export const SHELTER_IN_ACT = BY_IDS;
