import type { SealedNote } from '../../../access/gate';
import type { Actor, Database } from '../../../tenancy/database';
import type { Role } from '../../../kernel/words';

/** A question to a service, as one reader finds it. */
export interface ConsultationRow {
  departement: string;
  id: string;
  referralId: string;
  role: Role;
  groupBits: number;
  dueOn: string;
  askedAt: string;
  answeredAt: string | null;
  withdrawnAt: string | null;
}

export type ConsultationText = SealedNote & {
  consultationId: string;
  holderId: string;
  kind: 'QUESTION' | 'VIEW';
  subjects: string;
};

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

const ROW = `c.departement_code as departement, c.id, c.referral_id as "referralId", c.role, c.groups as "groupBits",
    c.due_on::text as "dueOn",
    c.asked_at as "askedAt", c.answered_at as "answeredAt", c.withdrawn_at as "withdrawnAt"`;

const OF_REFERRALS = `
  select ${ROW} from access.visible_consultation c
  where c.departement_code = access.departement() and c.referral_id = any($1::uuid[]) order by c.asked_at, c.id`;

const BY_ID = `select ${ROW} from access.visible_consultation c where c.departement_code = access.departement() and c.id = $1`;

const TEXTS = `
  select t.consultation_id as "consultationId", t.id, t.holder_id as "holderId", t.kind, t.body, t.wrapped, t.key_version as "keyVersion",
    t.subjects
  from access.consultation_text t
  where t.departement_code = access.departement() and t.consultation_id = any($1::uuid[])`;
