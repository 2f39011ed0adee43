import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { ActRunner, Outcome } from '../../../acts/act-runner';
import type { Actor } from '../../../tenancy/database';
import { ownCase, requireStage } from '../cases';
import type { DuplicateState } from '../../../kernel/words';

interface MarkRequest {
  caseId: string;
  moved: boolean;
  acknowledgedWarnings?: string[];
}

interface AnswerRequest {
  duplicateId: string;
  answer: string;
  expectedVersion?: number;
  acknowledgedWarnings?: string[];
}

/** What the team that holds a file says about it: that the person was moved to safety, or what a hint is worth. */
export class DuplicateService {
  constructor(private readonly acts: ActRunner) {}

  markMovedToSafety(actor: Actor, input: MarkRequest): Promise<Outcome> {
    return this.acts.run({ operation: 'markMovedToSafety', actor, input }, async (act) => {
      const found = await ownCase(act, input.caseId);
      requireStage(
        found,
        ['DRAFT', 'SUBMITTED', 'LISTED', 'IN_SESSION', 'DECIDED', 'RUNNING'],
        'Ce dossier est terminé : il n’est plus rapproché d’aucun autre.',
      );
      await act.tx.query(
        input.moved
          ? { text: MARK, values: [found.id, actor.accountId, actor.now] }
          : { text: UNMARK, values: [found.id] },
      );
      return found.id;
    });
  }

  answer(actor: Actor, input: AnswerRequest): Promise<Outcome> {
    return this.acts.run({ operation: 'answerPossibleDuplicate', actor, input }, async (act) => {
      const id = act.uuid(input.duplicateId, 'PossibleDuplicate', ['duplicateId']);
      const [found] = await act.tx.query<{ state: DuplicateState; version: number }>({ text: FOUND, values: [id] });
      if (!found) throw Refusal.notFound(['duplicateId']);
      act.requireAs('OWN_TEAM', ({ teamId }) => teamId !== null);
      if (found.state !== 'TOLD')
        throw Refusal.of(
          ErrorCode.WRONG_STATE,
          'Ce rapprochement a déjà reçu une réponse. Pour la changer, écrivez au délégué à la protection des données.',
        );
      const changed = await act.tx.query({
        text: ANSWER,
        values: [id, input.expectedVersion ?? found.version, input.answer, actor.accountId, actor.now],
      });
      if (changed.length === 0) throw Refusal.stale();
      return id;
    });
  }
}

const MARK = `
  insert into tenant.safety_mark (departement_code, case_id, marked_by, marked_at)
    values (access.departement(), $1, $2, $3) on conflict do nothing`;

const UNMARK = 'delete from tenant.safety_mark where departement_code = access.departement() and case_id = $1';

const FOUND = `
  select d.state, d.version from access.own_possible_duplicate d where d.departement_code = access.departement() and d.id = $1`;

const ANSWER = `
  update tenant.possible_duplicate set state = $3, answered_by = $4, answered_at = $5, version = version + 1
  where departement_code = access.departement() and id = $1 and version = $2 returning id`;
