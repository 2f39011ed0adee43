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
      if (!done?.recalled) throw Refusal.notFound(['caseId']);
      return id;
    });
  }
}

const RECALL = 'select access.recall_erasure($1) as recalled';
