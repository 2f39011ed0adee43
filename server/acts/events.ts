/** What happened, in the past tense: raised by the feature that did it, within its transaction. */
export type DomainEvent =
  | { type: 'CaseWithdrawn'; caseId: string }
  | { type: 'AccordWithdrawn'; caseId: string; accordId: string }
  | { type: 'AccordReplaced'; caseId: string; replacedId: string; accordId: string; groups: number }
  | { type: 'AccordGiven'; caseId: string; bodyId: string; purpose: string; accordId: string; groups: number }
  | { type: 'ReferralClosed'; referralId: string; holderId: string; caseId: string | null }
  | { type: 'MembersSummoned'; sessionId: string }
  | { type: 'AgendaCompleted'; sessionId: string }
  | { type: 'MinutesApproved'; sessionId: string }
  | { type: 'SummonsFell'; sessionId: string; because: 'POSTPONEMENT' | 'CANCELLATION' };

export type EventType = DomainEvent['type'];

export type Reaction<Act, Type extends EventType> = (
  act: Act,
  event: Extract<DomainEvent, { type: Type }>,
) => Promise<void>;

/** Who follows what, in the order in which they follow. A reaction raises no event. */
export type ReactionsOf<Act> = { [Type in EventType]?: Reaction<Act, Type>[] };
