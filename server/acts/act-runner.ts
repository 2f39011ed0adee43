import { createHmac } from 'node:crypto';
import type { Logger } from 'pino';
import { clock } from '../kernel/clock';
import { ErrorCode, Refusal, type UserErrorFact } from '../kernel/refusal';
import { newUuid } from '../kernel/id';
import type { RuleVerdict } from '../kernel/verdict';
import type { Actor, Database } from '../tenancy/database';
import type { Transaction } from '../tenancy/transaction';
import { Act, type HeldMandate } from './act';
import { refuseImpossibleDates } from './act-dates';
import { refuseBlankTexts, type TextCheck } from './check-texts';
import type { ActBook } from './act-book';
import { asksMandateAlone, type ActRights, NOT_YOURS, type Right } from './right';
import type { Reactions } from './act';
import { constraintRefusal, type Constraint } from './constraint-refusal';

export interface ActRequest {
  operation: string;
  actor: Actor;
  input: { idempotencyKey?: string | null; acknowledgedWarnings?: string[] | null };
  /** What a changing act answers, known from its input: a replay answers the same. A creating one answers what it makes. */
  result?: string | null;
}

/** What became of an act: `id` is null exactly when there are user errors. */
export interface Outcome {
  id: string | null;
  userErrors: UserErrorFact[];
  warnings: RuleVerdict[];
}

/** Runs every act the same way: rights, idempotency, the work, doors, journal, outbox, commit. */
export class ActRunner {
  constructor(
    private readonly database: Database,
    private readonly reactions: Reactions,
    private readonly idempotencyKey: Buffer,
    private readonly texts: TextCheck,
    private readonly book: ActBook,
    private readonly log?: Logger,
  ) {}

  get rights(): ActRights {
    return this.book.rights;
  }

  async run(request: ActRequest, work: (act: Act) => Promise<string>): Promise<Outcome> {
    let warnings: RuleVerdict[] = [];
    try {
      return await this.database.write(request.actor, async (tx) => {
        const act = await this.begin(tx, request);
        warnings = act.warnings;
        return this.carryOut(act, request, work);
      });
    } catch (error) {
      const refusal = error instanceof Refusal ? error : this.refusedBelow(error, request);
      if (!refusal) throw error;
      return { id: null, userErrors: refusal.userErrors, warnings };
    }
  }

  /** What a constraint refuses is told to the person who acts, and logged: a check of ours should have said it better. */
  private refusedBelow(error: unknown, { operation, input }: ActRequest): Refusal | null {
    const refusal = constraintRefusal(error, input);
    const { code, constraint, table } = error as Constraint;
    if (refusal) this.log?.warn({ operation, code, constraint, table }, 'refused by a constraint');
    return refusal;
  }

  private async begin(tx: Transaction, { operation, input }: ActRequest): Promise<Act> {
    const right = this.rights.of(operation);
    refuseProgram(tx.actor, right);
    const mandates = await tx.query<HeldMandate>({ text: right.anywhere ? OWN_MANDATES : MANDATES, values: [] });
    const acknowledged = input.acknowledgedWarnings ?? [];
    const act = new Act(tx, operation, mandates, this.rights, this.reactions, acknowledged);
    if (right.withoutMandate) return act;
    if (mandates.length === 0) throw Refusal.notFound([]);
    if (!mandates.some(({ role }) => this.rights.mayAttempt(role, operation))) throw Refusal.forbidden(NOT_YOURS);
    if (asksMandateAlone(right)) act.requireAs('MANDATED');
    return act;
  }

  private async carryOut(act: Act, request: ActRequest, work: (act: Act) => Promise<string>): Promise<Outcome> {
    const replayed = await this.claimKey(act, request);
    if (replayed) return { id: replayed, userErrors: [], warnings: [] };
    const { dates, texts } = this.book.takenBy(request.operation);
    refuseImpossibleDates(dates, request.input, act.actor.today);
    refuseBlankTexts(texts, request.input);
    const id = await work(act);
    await this.texts.check(act, texts, request.input);
    act.refuseUnacknowledged();
    finish(act, id);
    return { id, userErrors: [], warnings: act.warnings };
  }

  /** The id of the first attempt's result, when this key has already served for the same variables. */
  private async claimKey(act: Act, { operation, input, result }: ActRequest): Promise<string | null> {
    if (!input.idempotencyKey) return null;
    const { departement, accountId, now } = act.actor;
    const sealed = (text: string) => createHmac('sha256', this.idempotencyKey).update(text).digest();
    const digest = sealed(canonical(input));
    // A caller may have made it of what it sends: from what is kept nobody finds that again.
    const key = sealed(input.idempotencyKey).toString('base64url');
    const values = [departement, accountId, operation, key, digest, result ?? act.newId, now];
    const [claimed] = await act.tx.query({ text: CLAIM, values });
    if (claimed) return null;
    const [first] = await act.tx.query<{ same: boolean; result: string }>({
      text: FIRST_RESULT,
      values: values.slice(0, 5),
    });
    if (first?.same) return first.result;
    throw Refusal.of(
      ErrorCode.IDEMPOTENCY_KEY_REUSED,
      'Cette clé a déjà servi à un autre envoi. Reprenez avec une clé nouvelle.',
      ['idempotencyKey'],
    );
  }
}

/** An API token acts under its one mandate, as far as it was allowed to, and never gives a right. */
function refuseProgram({ mandateId, readOnly }: Actor, { inPerson }: Right): void {
  if (readOnly)
    throw Refusal.forbidden('Ce jeton ne fait que lire : utilisez un jeton qui permet les actes, ou identifiez-vous.');
  if (mandateId && inPerson) {
    throw Refusal.forbidden("Un jeton d'API ne fait pas cet acte : la personne habilitée doit s'identifier elle-même.");
  }
}

/** Doors, journal and outbox: the last statement of the act's own transaction. */
function finish(act: Act, id: string): void {
  const { departement, accountId, now } = act.actor;
  act.tx.close({
    text: FINISH,
    values: [
      departement,
      [...act.touched],
      newUuid(),
      clock.now(),
      accountId,
      act.actedUnder?.id,
      act.operation,
      id,
      JSON.stringify(act.outbox.map((told) => ({ ...told, id: newUuid() }))),
      now,
    ],
  });
}

/** The same variables, whatever the order of their fields. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part)
            .filter(([, held]) => held !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : part,
  );
}

const HELD = `
  select m.id, m.role, m.departement_code as "departementCode", m.organisation_id as "organisationId", m.team_id as "teamId",
    m.authority_id as "authorityId", m.body_id as "bodyId"
  from directory.mandate m`;

const OWN_MANDATES = `${HELD} join directory.account a on a.id = m.account_id
  where m.account_id = access.account() and a.deactivated_at is null and m.revoked_at is null and access.stands(m.stands_in_for)
    and m.valid_from <= access.today() and (m.valid_until is null or access.today() < m.valid_until)
  order by m.granted_at, m.id`;

const MANDATES = `${HELD}
  where m.account_id = access.account() and (m.departement_code = access.departement() or m.role = 'ADMIN')
    and m.revoked_at is null and access.stands(m.stands_in_for)
    and m.valid_from <= access.today() and (m.valid_until is null or access.today() < m.valid_until)
    and (select access.mandated()) and m.id = coalesce(access.mandate(), m.id)
  order by m.granted_at, m.id`;

const CLAIM = `
  insert into tenant.idempotency_key (departement_code, account_id, operation, key, variables_hmac, result_id, created_at)
  values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning true as claimed`;

const FIRST_RESULT = `
  select variables_hmac = $5 as same, result_id as result from tenant.idempotency_key
  where departement_code = $1 and account_id = $2 and operation = $3 and key = $4`;

const FINISH = `
  with entry as (
    insert into tenant.journal_entry (departement_code, id, at, account_id, mandate_id, operation, kind, subject_id)
    values ($1, $3, $4, $5, $6, $7, 'ACT', $8)),
  told as (
    insert into tenant.outbox (departement_code, id, event, subject_id, created_at, next_attempt_at)
    select $1, o.id, o.event, o."subjectId", $10, o."notBefore"
    from jsonb_to_recordset($9::jsonb) as o(id uuid, event text, "subjectId" uuid, "notBefore" timestamptz))
  select access.refresh($2::uuid[]) where cardinality($2::uuid[]) > 0`;
