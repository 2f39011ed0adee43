import type { Act } from '../../../acts/act';
import type { ActRunner, Outcome } from '../../../acts/act-runner';
import { Refusal } from '../../../kernel/refusal';
import type { Actor } from '../../../tenancy/database';
import { takeTurn } from '../../../tenancy/take-turn';
import { ownCase } from '../../persons/cases';
import { destroysOn, finalVerdict, remediesVerdict, runningVerdict } from './erasure.rules';
import { factsInAct } from './retention.queries';

export interface EraseRequest {
  caseId: string;
  reason: string;
  expectedVersion?: number | null;
  acknowledgedWarnings?: string[];
}

/**
 * The person asks that nothing be kept, or the file should never have been: every door closes now; its key is destroyed after a delay,
 * during which its team, its secretariats and the officer know, and the team may take it back. A certificate then says so.
 */
export class EraseCase {
  constructor(private readonly acts: ActRunner) {}

  run(actor: Actor, input: EraseRequest): Promise<Outcome> {
    return this.acts.run({ operation: 'eraseCase', actor, input }, async (act) => {
      const id = act.uuid(input.caseId, 'CaseFile', ['caseId']);
      await takeTurn(act.tx, `erase ${id}`);
      if (await asked(act, id)) {
        act.requireAs('OWN_ASSOCIATION');
        return id;
      }
      const found = await ownCase(act, input.caseId);
      if (input.expectedVersion && input.expectedVersion !== found.version) throw Refusal.stale();
      await checkLaw(act, id);
      await act.raise({ type: 'CaseWithdrawn', caseId: id });
      const values = [id, input.reason, destroysOn(actor.today)];
      const [done] = await act.tx.query<{ asked: boolean }>({ text: ASK, values });
      // Retention came first, in between: its certificate answers.
      if (!done?.asked && !(await asked(act, id))) throw Refusal.notFound(['caseId']);
      act.tell('ERASURE_ASKED', id);
      return id;
    });
  }
}

/** Asked twice, or by two at once: the first answers. */
async function asked(act: Act, caseId: string): Promise<boolean> {
  const rows = await act.tx.query({ text: ASKED, values: [caseId] });
  return rows.length > 0;
}

async function checkLaw(act: Act, id: string): Promise<void> {
  const facts = await factsInAct(act, id);
  if (!facts) throw Refusal.notFound(['caseId']);
  act.apply(runningVerdict(facts, act.actor.today));
  act.apply(remediesVerdict(facts, act.actor.today));
  act.apply(finalVerdict);
}

const ASKED = `
  select true as found from access.visible_certificate c where c.departement_code = access.departement() and c.case_id = $1 and c.own
  union all select true from access.visible_asked_erasure e where e.departement_code = access.departement() and e.case_id = $1 and e.own`;

const ASK = 'select access.ask_erasure($1, $2, $3) as asked';
