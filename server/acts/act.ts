import { Refusal, ErrorCode } from '../kernel/refusal';
import { newUuid, uuidOf, type IdType } from '../kernel/id';
import type { OutboxEvent } from '../kernel/outbox-events';
import { currentRuleName } from '../kernel/rule-names';
import type { RuleVerdict } from '../kernel/verdict';
import type { Transaction } from '../tenancy/transaction';
import type { Actor } from '../tenancy/database';
import type { DomainEvent, ReactionsOf } from './events';
import { otherwise, type ActRelation, type ActRights, type Standing } from './right';
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

  private under: HeldMandate | undefined;

  constructor(
    readonly tx: Transaction,
    readonly operation: string,
    readonly mandates: HeldMandate[],
    private readonly rights: ActRights,
    private readonly reactions: Reactions,
    private readonly acknowledged: readonly string[],
  ) {}

  get actor(): Actor {
    return this.tx.actor;
  }

  /** Goes on where one of these lets whoever acts do it: the one question about rights, asked of the feature's page. */
  require(standings: readonly Standing[]): HeldMandate {
    const standing = standings.find((each) => this.rights.may(each, this.operation));
    return this.actUnder(this.mandates.find(({ role }) => role === standing?.role));
  }

  /** The same, for what one's own mandates are to the thing: those for which the condition holds. */
  requireAs(relation: ActRelation, where: (mandate: HeldMandate) => boolean = () => true): HeldMandate {
    const may = (mandate: HeldMandate) => this.rights.may({ role: mandate.role, relation }, this.operation);
    return this.actUnder(this.mandates.find((mandate) => where(mandate) && may(mandate)));
  }

  private actUnder(mandate: HeldMandate | undefined): HeldMandate {
    if (!mandate) throw Refusal.forbidden(otherwise(this.rights.of(this.operation)));
    return (this.under = mandate);
  }

  /** Nothing is done before somebody asked whether it may be: an act that forgot fails, whatever it has written. */
  requireAsked(): void {
    if (!this.under && !this.rights.of(this.operation).withoutMandate)
      throw new Error(`${this.operation} never asked who may do it`);
  }

  /** The mandate under which it is done, for the journal; nobody's where none is needed. */
  get actedUnder(): HeldMandate | undefined {
    this.requireAsked();
    return this.under ?? this.mandates[0];
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
