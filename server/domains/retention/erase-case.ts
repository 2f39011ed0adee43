import type { Act } from '../../acts/act';
import type { ActRunner, Outcome } from '../../acts/act-runner';
import { Refusal } from '../../kernel/refusal';
import type { Actor } from '../../tenancy/database';
import { takeTurn } from '../../tenancy/take-turn';
import { associationCase, type OwnCase } from '../cases/own-case';
import { completeInBackupsOn, finalVerdict, remediesVerdict, runningVerdict } from './erasure.rules';
import { factsInAct } from './retention.queries';

export interface EraseRequest {
  caseId: string;
  reason: string;
  expectedVersion?: number | null;
  acknowledgedWarnings?: string[];
}

/** The person asks that nothing be kept, or the file should never have been: its key is destroyed, and a certificate says so. */
export class EraseCase {
  constructor(private readonly acts: ActRunner) {}

  run(actor: Actor, input: EraseRequest): Promise<Outcome> {
    return this.acts.run({ operation: 'eraseCase', actor, input }, async (act) => {
      const id = act.uuid(input.caseId, 'CaseFile', ['caseId']);
      await takeTurn(act.tx, `erase ${id}`);
      if (await certified(act, id)) return id;
      const found = await associationCase(act, input.caseId);
      requireManager(act, found);
      if (input.expectedVersion && input.expectedVersion !== found.version) throw Refusal.stale();
      await checkLaw(act, id);
      const [done] = await act.tx.query<{ erased: boolean }>({
        text: ERASE,
        values: [id, input.reason, completeInBackupsOn(actor.today)],
      });
      // Retention came first, in between: its certificate answers.
      if (!done?.erased && !(await certified(act, id))) throw Refusal.notFound(['caseId']);
      return id;
    });
  }
}

/** Asked twice, or by two at once: the first certificate answers. */
async function certified(act: Act, caseId: string): Promise<boolean> {
  const rows = await act.tx.query({ text: CERTIFIED, values: [caseId] });
  return rows.length > 0;
}

/** Whoever answers for the association whose file it is; a mandate elsewhere gives nothing here. */
function requireManager(act: Act, { organisationId }: OwnCase): void {
  if (act.mandateOf(['ASSOCIATION_MANAGER'], (mandate) => mandate.organisationId === organisationId)) return;
  throw Refusal.forbidden("L'effacement revient à la personne responsable de l'association qui tient le dossier.");
}

async function checkLaw(act: Act, id: string): Promise<void> {
  const facts = await factsInAct(act, id);
  if (!facts) throw Refusal.notFound(['caseId']);
  act.apply(runningVerdict(facts, act.actor.today));
  act.apply(remediesVerdict(facts, act.actor.today));
  act.apply(finalVerdict);
}

const CERTIFIED = `
  select true as found from access.visible_certificate c where c.departement_code = access.departement() and c.case_id = $1 and c.own`;

const ERASE = 'select access.erase_own_case($1, $2, $3) as erased';
