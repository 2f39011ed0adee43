import { SEALED_NOTE } from '../../../access/gate';
import { columns, date, instant, int, text, uuid, type RowOf } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';
import type { Role } from '../../../kernel/words';

/** A question to a service, as one reader finds it. */
export const CONSULTATION = columns('access.visible_consultation', {
  departement: text('departement_code'),
  id: uuid(),
  referralId: uuid(),
  role: text<Role>(),
  groupBits: int('groups'),
  dueOn: date(),
  askedAt: instant(),
  answeredAt: instant().orNull(),
  withdrawnAt: instant().orNull(),
});

const TEXT = columns('access.consultation_text', {
  ...SEALED_NOTE,
  consultationId: uuid(),
  holderId: uuid(),
  kind: text<'QUESTION' | 'VIEW'>(),
  subjects: text(),
});

export type ConsultationRow = RowOf<typeof CONSULTATION>;
export type ConsultationText = RowOf<typeof TEXT>;

export class ConsultationQueries {
  constructor(private readonly database: Database) {}

  ofReferrals(actor: Actor, referralIds: readonly string[]): Promise<ConsultationRow[]> {
    return this.database.read<ConsultationRow>(actor, { text: OF_REFERRALS, values: [referralIds] });
  }

  async byId(actor: Actor, id: string): Promise<ConsultationRow | null> {
    const rows = await this.database.read<ConsultationRow>(actor, { text: BY_ID, values: [id] });
    return rows[0] ?? null;
  }

  /** The texts that this reader may read; none for the association, which only knows that a service was asked. */
  texts(actor: Actor, ids: readonly string[]): Promise<ConsultationText[]> {
    return this.database.read<ConsultationText>(actor, { text: TEXTS, values: [ids] });
  }
}

const ROW = CONSULTATION.select('c');

const OF_REFERRALS = `
  select ${ROW} from access.visible_consultation c
  where c.departement_code = access.departement() and c.referral_id = any($1::uuid[]) order by c.asked_at, c.id`;

const BY_ID = `select ${ROW} from access.visible_consultation c where c.departement_code = access.departement() and c.id = $1`;

const TEXTS = `
  select ${TEXT.select('t')}
  from access.consultation_text t
  where t.departement_code = access.departement() and t.consultation_id = any($1::uuid[])`;
