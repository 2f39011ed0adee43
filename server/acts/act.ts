import { Refusal, ErrorCode } from '../kernel/refusal';
import { newUuid, uuidOf, type IdType } from '../kernel/id';
import type { OutboxEvent } from '../kernel/outbox-events';
import { currentRuleName } from '../kernel/rule-names';
import type { RuleVerdict } from '../kernel/verdict';
import type { Transaction } from '../tenancy/transaction';
import type { Actor } from '../tenancy/database';
import type { DomainEvent, ReactionsOf } from './events';
import type { Role } from '../kernel/words';

/** A mandate in force today, of the account that acts. */
export interface HeldMandate {
  id: string;
  role: Role;
  departementCode: string | null;
  organisationId: string | null;
  teamId: string | null;
  authorityId: string | null;
  bodyId: string | null;
}

/** Who follows what, in the order in which they follow. */
export type Reactions = ReactionsOf<Act>;

/** One act under way: its transaction, who acts under which mandates, what it has touched so far. */
export class Act {
  readonly warnings: RuleVerdict[] = [];
  /** Cases and alerts whose doors must be computed again before the commit. */
  readonly touched = new Set<string>();
  readonly outbox: { event: OutboxEvent; subjectId: string; notBefore?: Date }[] = [];
  /** Identifier of what a creating act makes: known from the start, so that a replay answers the same. */
  readonly newId = newUuid();

  constructor(
    readonly tx: Transaction,
    readonly mandates: HeldMandate[],
    private readonly reactions: Reactions,
    private readonly acknowledged: readonly string[],
  ) {}

  get actor(): Actor {
    return this.tx.actor;
  }

  /** The first mandate of one of these roles, or a refusal. */
  mandateOf(roles: readonly Role[], where: (mandate: HeldMandate) => boolean = () => true): HeldMandate | null {
    return this.mandates.find((mandate) => roles.includes(mandate.role) && where(mandate)) ?? null;
  }

  /** The uuid behind an id of this type in this département; anything else is "not found". */
  uuid(id: string, type: IdType, path: string[]): string {
    const uuid = uuidOf(id, type, this.actor.departement);
    if (!uuid) throw Refusal.notFound(path);
    return uuid;
  }

  /** A blocking verdict refuses; a warning lets the act succeed only once it has been acknowledged. */
  apply(verdict: RuleVerdict): void {
    if (verdict.verdict === 'OK') return;
    if (verdict.verdict === 'BLOCKING') {
      throw Refusal.of(
        ErrorCode.WRONG_STATE,
        [verdict.message, verdict.cure].filter(Boolean).join(' '),
        undefined,
        verdict.article,
      );
    }
    this.warnings.push(verdict);
  }

  /** Told in the payload, nothing to acknowledge. */
  notice(verdict: RuleVerdict): void {
    this.warnings.push({ ...verdict, verdict: 'OK' });
  }

  refuseUnacknowledged(): void {
    const missing = this.warnings.filter(
      ({ rule, verdict }) => verdict === 'WARNING' && !this.acknowledged.some((name) => currentRuleName(name) === rule),
    );
    if (missing.length === 0) return;
    throw new Refusal(
      missing.map((warning) => ({
        code: ErrorCode.WARNING_NOT_ACKNOWLEDGED,
        message: `${warning.message} Pour passer outre en connaissance de cause, confirmez cet avertissement.`,
        path: ['acknowledgedWarnings'],
        rule: warning.article,
        acknowledge: warning.rule,
      })),
    );
  }

  touch(holderId: string): void {
    this.touched.add(holderId);
  }

  /** Features that must follow do so now, in this transaction. */
  async raise(event: DomainEvent): Promise<void> {
    for (const reaction of this.reactions[event.type] ?? []) await reaction(this, event as never);
  }

  /** For the outside world, after the commit, or later on. */
  tell(event: OutboxEvent, subjectId: string, notBefore?: Date): void {
    this.outbox.push({ event, subjectId, notBefore });
  }
}
