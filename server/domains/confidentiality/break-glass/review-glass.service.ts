import type { Act } from '../../../acts/act';
import type { ActRunner, Outcome } from '../../../acts/act-runner';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { type RowOf } from '../../../tenancy/columns';
import type { Actor } from '../../../tenancy/database';
import { HOURS, hoursFrom } from './break-glass.rules';
import { CLOSE, GLASS_BY_ID, REVIEW, SECOND, type GLASS } from './break-glass.sql';

interface Answering {
  breakGlassId: string;
  expectedVersion?: number;
  acknowledgedWarnings?: string[];
}

type Glass = RowOf<typeof GLASS>;

/** What becomes of a glass once it is broken: whoever opened it may close it; somebody else seconds it, and judges it afterwards. */
export class ReviewGlassService {
  constructor(private readonly acts: ActRunner) {}

  /** Afterwards, or it stays on the list. Judged unjustified, it closes with this very act. */
  review(actor: Actor, input: Answering & { conclusion: string }): Promise<Outcome> {
    return this.acts.run({ operation: 'reviewBreakGlass', actor, input }, async (act) => {
      const { id, glass } = await glassOf(act, input);
      act.requireAs('SECOND_PERSON', () => glass.reviews);
      if (glass.reviewedAt)
        throw Refusal.of(ErrorCode.WRONG_STATE, 'Cette ouverture a déjà été revue.', ['breakGlassId']);
      const version = input.expectedVersion ?? glass.version;
      refuseStale(await act.tx.query({ text: REVIEW, values: [id, version, actor.now, input.conclusion] }));
      if (input.conclusion === 'NOT_JUSTIFIED' && !glass.closedAt)
        refuseStale(await act.tx.query({ text: CLOSE, values: [id, version + 1, actor.now] }));
      act.touch(glass.holderId);
      return id;
    });
  }

  /** After an opening that was judged unjustified, the next one is opened by two, three hours from then. */
  second(actor: Actor, input: Answering): Promise<Outcome> {
    return this.acts.run({ operation: 'secondBreakGlass', actor, input }, async (act) => {
      const { id, glass } = await glassOf(act, input);
      act.requireAs('SECOND_PERSON', () => glass.reviews);
      const late = hoursFrom(new Date(glass.openedAt)) <= actor.now;
      if (!glass.awaitsSecond || glass.closedAt || glass.reviewedAt || late) throw nothingToSecond();
      const version = input.expectedVersion ?? glass.version;
      refuseStale(await act.tx.query({ text: SECOND, values: [id, version, actor.now, hoursFrom(actor.now)] }));
      act.touch(glass.holderId);
      return id;
    });
  }

  /** Nobody needs it any longer. */
  close(actor: Actor, input: Answering): Promise<Outcome> {
    return this.acts.run({ operation: 'closeBreakGlass', actor, input }, async (act) => {
      const { id, glass } = await glassOf(act, input);
      if (!glass.own) throw Refusal.notFound(['breakGlassId']);
      act.requireAs('ONESELF');
      if (glass.closedAt || new Date(glass.expiresAt) <= actor.now)
        throw Refusal.of(ErrorCode.WRONG_STATE, 'Cette ouverture est déjà refermée.', ['breakGlassId']);
      const version = input.expectedVersion ?? glass.version;
      refuseStale(await act.tx.query({ text: CLOSE, values: [id, version, actor.now] }));
      act.touch(glass.holderId);
      return id;
    });
  }
}

const nothingToSecond = () =>
  Refusal.of(
    ErrorCode.WRONG_STATE,
    `Cette ouverture n'attend pas de seconde personne, ou plus : elle s'appuie dans les ${HOURS} heures.`,
    ['breakGlassId'],
  );

async function glassOf(act: Act, { breakGlassId }: Answering): Promise<{ id: string; glass: Glass }> {
  const id = act.uuid(breakGlassId, 'BreakGlass', ['breakGlassId']);
  const [glass] = await act.tx.query<Glass>({ text: GLASS_BY_ID, values: [id] });
  if (!glass) throw Refusal.notFound(['breakGlassId']);
  return { id, glass };
}

function refuseStale(changed: unknown[]): void {
  if (changed.length === 0) throw Refusal.stale();
}
