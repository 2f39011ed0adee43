import type { ActRunner, Outcome } from '../../../acts/act-runner';
import { Refusal } from '../../../kernel/refusal';
import type { Actor } from '../../../tenancy/database';
import { takeTurn } from '../../../tenancy/take-turn';

export interface CancelErasure {
  caseId: string;
  acknowledgedWarnings?: string[];
}

/** Until its day, the team or its manager takes the file back: as it was, and shared with nobody. */
export class CancelErasureAct {
  constructor(private readonly acts: ActRunner) {}

  run(actor: Actor, input: CancelErasure): Promise<Outcome> {
    return this.acts.run({ operation: 'cancelErasure', actor, input }, async (act) => {
      const id = act.uuid(input.caseId, 'CaseFile', ['caseId']);
      await takeTurn(act.tx, `erase ${id}`);
      const [done] = await act.tx.query<{ recalled: boolean }>({ text: RECALL, values: [id] });
      // A file under erasure stands open to nobody: the database takes it back for its own association alone.
      act.require(
        act.mandates.flatMap(({ role, teamId }) => [{ role, relation: teamId ? 'OWN_TEAM' : 'OWN_ASSOCIATION' }]),
      );
      if (!done?.recalled) throw Refusal.notFound(['caseId']);
      return id;
    });
  }
}

const RECALL = 'select access.recall_erasure($1) as recalled';
