import { bool, columns, date, instant, text, uuid, type RowOf } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';
import type { Formation, MemberCategory, Role, SubstituteTie } from '../../../kernel/words';
import type { Holder } from './composition.rules';

const SUBSTITUTE = columns('directory.substitute', {
  membershipId: uuid(),
  quality: text(),
  tie: text<SubstituteTie>(),
  hasAccount: bool((at) => `${at('mandate_id')} is not null`),
  actReference: text().orNull(),
  actDate: date().orNull(),
});

const CORRECTION = columns('directory.membership_correction', {
  membershipId: uuid(),
  correctedAt: instant(),
  quality: text(),
  category: text<MemberCategory>().orNull(),
  voting: bool(),
  appointedOn: date(),
  validUntil: date().orNull(),
  actReference: text().orNull(),
  actDate: date().orNull(),
});

export type SubstituteRow = RowOf<typeof SUBSTITUTE>;
export type CorrectionRow = RowOf<typeof CORRECTION>;

/** A mandate of a seat, and the formations where its holder is a member. */
export interface SeatMandate {
  id: string;
  role: Role;
  formations: Formation[];
}

/** Who signed, by the mandate or by the membership under which they sit. */
export interface UndertakingRow {
  mandateId: string | null;
  membershipId: string | null;
  signedOn: string;
}

/** What is told of the members of a département beside their seats: read whole, once a request, where it is asked for. */
export class CompositionQueries {
  constructor(private readonly database: Database) {}

  holders(actor: Actor, bodyId: string): Promise<Holder[]> {
    return this.database.read<Holder>(actor, { text: HOLDERS, values: [bodyId] });
  }

  mandates(actor: Actor, bodyId: string): Promise<SeatMandate[]> {
    return this.database.read<SeatMandate>(actor, { text: SEAT_MANDATES, values: [bodyId] });
  }

  substitutes(actor: Actor): Promise<SubstituteRow[]> {
    return this.database.read<SubstituteRow>(actor, { text: SUBSTITUTES, values: [] });
  }

  corrections(actor: Actor): Promise<CorrectionRow[]> {
    return this.database.read<CorrectionRow>(actor, { text: CORRECTIONS, values: [] });
  }

  undertakings(actor: Actor): Promise<UndertakingRow[]> {
    return this.database.read<UndertakingRow>(actor, { text: UNDERTAKINGS, values: [] });
  }
}

/** A mandate that the reader does not see ends nothing here. */
export const HOLDERS = `
  select m.formation, m.role, m.quality, least(m.valid_until, d.valid_until)::text as until
  from directory.membership m left join directory.mandate d on d.id = m.mandate_id
  where m.departement_code = access.departement() and m.body_id = $1 and (m.valid_until is null or access.today() < m.valid_until)
    and d.revoked_at is null and (d.valid_until is null or access.today() < d.valid_until)`;

const SEAT_MANDATES = `
  select d.id, d.role, array(select m.formation from directory.membership m
    where m.departement_code = access.departement() and m.mandate_id = d.id
      and (m.valid_until is null or access.today() < m.valid_until)) as formations
  from directory.mandate d
  where d.departement_code = access.departement() and d.body_id = $1 and d.stands_in_for is null and d.revoked_at is null
    and access.stands(d.stands_in_for) and d.valid_from <= access.today() and (d.valid_until is null or access.today() < d.valid_until)
  order by d.valid_from, d.id`;

/** The last one named. */
const SUBSTITUTES = `
  select distinct on (s.membership_id) ${SUBSTITUTE.select('s')}
  from directory.substitute s where s.departement_code = access.departement() and (select access.mandated())
  order by s.membership_id, s.named_at desc, s.id`;

const CORRECTIONS = `
  select ${CORRECTION.select('c')}
  from directory.membership_correction c where c.departement_code = access.departement() and (select access.mandated())
  order by c.membership_id, c.corrected_at, c.id`;

const UNDERTAKINGS = `
  select u.mandate_id as "mandateId", u.membership_id as "membershipId", max(u.signed_on)::text as "signedOn"
  from directory.undertaking u where u.departement_code = access.departement() and (select access.mandated())
  group by u.mandate_id, u.membership_id`;
