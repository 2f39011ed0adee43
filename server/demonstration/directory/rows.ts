import type { LocalDate } from '../../kernel/local-date';
import { stableUuid } from '../../reference/stable-uuid';
import type { Row, TableName } from '../load/tables';
import { officials } from '../draw/names';
import type { Random } from '../draw/random';

const CREATED = '2024-01-15T09:00:00Z';
const EMAIL = 'demonstration.passerelle.example';

/** Whoever the administrator had made could not be the administrator's second person. */
const MADE_BY_THE_OPERATOR = new Set(['ADMIN', 'REGIONAL_DIRECTORATE', 'SECRETARY_GENERAL']);

export interface MandateWish {
  readonly role: string;
  readonly quality: string;
  readonly validFrom: LocalDate;
  readonly validUntil?: LocalDate;
  readonly departement?: string;
  readonly organisationId?: string;
  readonly teamId?: string;
  readonly authorityId?: string | null;
  readonly bodyId?: string;
  readonly standsInFor?: string;
}

/** The rows of the directory as they are drawn; ids come from names, so that they are the same in every demonstration. */
export class DirectoryRows {
  readonly all: { table: TableName; row: Row<TableName> }[] = [];
  readonly administrator = stableUuid('account', 'admin');

  constructor(
    readonly random: Random,
    readonly today: LocalDate,
  ) {}

  add<Name extends TableName>(table: Name, row: Row<Name>): void {
    this.all.push({ table, row: row as Row<TableName> });
  }

  account(subject: string, title: string): string {
    const id = stableUuid('account', subject);
    const person = `${this.random.pick(officials.given)} ${this.random.pick(officials.family)}`;
    this.add('directory.account', {
      id,
      subject,
      email: `${subject}@${EMAIL}`,
      display_name: `${person}, ${title}`,
      created_at: CREATED,
    });
    return id;
  }

  organisation(id: string, name: string): void {
    const registration = `W${String(Number.parseInt(id.slice(0, 8), 16) % 1_000_000_000).padStart(9, '0')}`;
    this.add('directory.organisation', { id, name, registration, kind: 'ASSOCIATION', created_at: CREATED });
  }

  mandate(accountId: string, wish: MandateWish): string {
    const id = stableUuid(
      'mandate',
      `${accountId}:${wish.bodyId ?? wish.teamId ?? wish.role}:${wish.validFrom < this.today}:${wish.standsInFor ?? ''}`,
    );
    this.add('directory.mandate', {
      id,
      account_id: accountId,
      role: wish.role,
      departement_code: wish.departement ?? null,
      organisation_id: wish.organisationId ?? null,
      team_id: wish.teamId ?? null,
      authority_id: wish.authorityId ?? null,
      body_id: wish.bodyId ?? null,
      quality: wish.quality,
      valid_from: wish.validFrom,
      valid_until: wish.validUntil ?? null,
      stands_in_for: wish.standsInFor ?? null,
      granted_by: MADE_BY_THE_OPERATOR.has(wish.role) ? null : this.administrator,
      granted_at: CREATED,
    });
    if (wish.bodyId && wish.departement) this.undertaking(wish.departement, wish.validFrom, accountId, { mandate: id });
    return id;
  }

  /** Of whoever sits under a mandate, by themselves; on paper, before the administrator. */
  undertaking(
    departement: string,
    from: LocalDate,
    recordedBy: string,
    signatory: { mandate: string } | { membership: string },
  ): void {
    const [mandate, membership] = 'mandate' in signatory ? [signatory.mandate, null] : [null, signatory.membership];
    this.add('directory.undertaking', {
      id: stableUuid('undertaking', (mandate ?? membership)!),
      departement_code: departement,
      mandate_id: mandate,
      membership_id: membership,
      signed_on: from < this.today ? from : this.today,
      recorded_by: recordedBy,
      recorded_at: CREATED,
    });
  }
}
