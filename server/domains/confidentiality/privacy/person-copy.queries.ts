import { SEALED_NOTE } from '../../../access/gate';
import type { NoteKind } from '../../../access/note-readers';
import { columns, date, exact, instant, text, uuid, type RowOf } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';

const COPY_NOTE = columns('access.visible_note', {
  ...SEALED_NOTE,
  kind: text<NoteKind>(),
  subjects: text(),
  writtenOn: date((at) => `(${at('written_at')} at time zone 'UTC')::date`),
});

const REGISTERED = columns('access.person_copy_register', {
  id: uuid(),
  caseId: uuid(),
  producedAt: instant(),
  producedBy: uuid(),
  position: exact('produced_at'),
});

export type CopyNote = RowOf<typeof COPY_NOTE>;
export type RegisteredCopy = RowOf<typeof REGISTERED>;

export class PersonCopyQueries {
  constructor(private readonly database: Database) {}

  /** The texts exchanged on the file, by name: what is asked of a service, or said in danger of life, is not among them. */
  notes(actor: Actor, caseId: string): Promise<CopyNote[]> {
    return this.database.read<CopyNote>(actor, { text: NOTES, values: [caseId] });
  }

  /** Null for anybody but the data protection officer: the database decides. Latest first. */
  async register(actor: Actor, after: string[] | null, limit: number): Promise<RegisteredCopy[] | null> {
    const values = [after?.[0] ?? null, after?.[1] ?? null, limit];
    const rows = await this.database.read<RegisteredCopy & { officer: boolean }>(actor, { text: REGISTER, values });
    return rows[0]?.officer ? rows.filter(({ id }) => id !== null) : null;
  }

  /** Roles that the reader holds here today. */
  async roles(actor: Actor): Promise<string[]> {
    const rows = await this.database.read<{ role: string }>(actor, { text: ROLES, values: [] });
    return rows.map(({ role }) => role);
  }
}

const NOTES = `
  select ${COPY_NOTE.select('n')}
  from access.visible_note n
  where n.departement_code = access.departement() and n.holder_id = $1
    and n.kind in ('REQUEST', 'ANSWER', 'SITUATION', 'DECLINE_REASON', 'RESERVES', 'DISSENT', 'REASONS', 'WITHDRAWAL')
  order by n.written_at, n.id`;

const REGISTER = `
  select o.officer, r.* from (select access.holds_dpo() as officer) o left join lateral (
    select ${REGISTERED.select('c')}
    from access.person_copy_register c
    where c.departement_code = access.departement() and ($1::timestamptz is null or (c.produced_at, c.id) < ($1::timestamptz, $2::uuid))
    order by c.produced_at desc, c.id desc limit $3) r on true
  order by r."producedAt" desc, r.id desc`;

const ROLES = `
  select distinct m.role from directory.mandate m
  where m.account_id = access.account() and m.departement_code = access.departement()
    and m.revoked_at is null and access.stands(m.stands_in_for)
    and m.valid_from <= access.today() and (m.valid_until is null or access.today() < m.valid_until)
      and m.id = coalesce(access.mandate(), m.id)
    and (select access.mandated())`;
