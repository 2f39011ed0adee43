import type { Role, RoomCopyState } from '../../../kernel/words';
import { bool, columns, date, instant, int, text, uuid, type RowOf } from '../../../tenancy/columns';

/** A copy, for the secretariat that keeps the sitting. */
export const ROOM_COPY = columns('tenant.room_copy', {
  departement: text('departement_code'),
  id: uuid(),
  sessionId: uuid(),
  number: int(),
  memberUuid: uuid('mandate_id'),
  /** A member without an account is known by their membership. */
  onPaper: bool(
    (at) => `not exists (select from tenant.convocation v where v.departement_code = access.departement()
      and v.session_id = ${at('session_id')} and v.mandate_id = ${at('mandate_id')} and v.account_id is not null)`,
  ),
  role: text<Role>(),
  quality: text(),
  state: text<RoomCopyState>(),
  madeAt: instant(),
  settledOn: date().orNull(),
  /** Printed until the close: the same number each time. */
  open: bool(
    (
      at,
    ) => `exists (select from tenant.session s where s.departement_code = access.departement() and s.id = ${at('session_id')}
      and s.status in ('CONVENED', 'OPEN'))`,
  ),
});

export type RoomCopyRow = RowOf<typeof ROOM_COPY>;

export const COPIES_OF = `
  select ${ROOM_COPY.select('c')} from tenant.room_copy c
  where c.departement_code = access.departement() and c.session_id = any($1::uuid[]) order by c.session_id, c.number`;

export const COPY_BY_ID = `
  select ${ROOM_COPY.select('c')} from tenant.room_copy c where c.departement_code = access.departement() and c.id = $1`;

export const SUMMONED = `
  select v.mandate_id as "mandateId", v.role, v.quality from tenant.convocation v
  where v.departement_code = access.departement() and v.session_id = $1 order by v.voting desc, v.quality, v.mandate_id`;

export const SETTLE = `
  update tenant.room_copy c set state = $3, settled_on = $4::date, version = c.version + 1
  where c.departement_code = access.departement() and c.session_id = $1 and c.id = any($2::uuid[]) and c.state <> $3 returning c.id`;

/** What that member may have on paper, of the points that bear a person. */
export const ROOM_POINTS = `
  select p.agenda_item_id as "itemId" from access.room_points($1) p where p.mandate_id = $2`;
