import { DeclareReturnSentInput, SentReturn } from '../../../../schema/sent-returns.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { takeTurn } from '../../../tenancy/take-turn';
import { requireSender, returnRights } from './returns.access';
import { SentReturnEntity } from './sent-returns.entity';
import { requireClosedYear, requireNotSent, requireSentAfter } from './sent-returns.rules';

/**
 * Said by whoever sent it, and by nothing that is counted: a commission that handled nobody, an association without a file send theirs
 * too, and who is kept from a file may say that the return left.
 */
export const declareReturnSent = defineAct({
  name: 'declareReturnSent',
  description:
    'Declares that the return of a closed year was sent (déclarer l’envoi): the commission’s yearly return, by its secretariat; an ' +
    'association’s answers to the survey of the MIPROF, by its managers. The day alone is told, nothing of what it counts.',
  input: DeclareReturnSentInput,
  where: 'departement',
  may: returnRights.declareReturnSent,
  dates: { sentOn: 'RETURN_SENT' },
  async find(act, { kind, organisationId }) {
    const organisation = kind === 'SURVEY_ANSWERS' ? organisationOf(act, organisationId) : null;
    requireSender(act, kind, organisation);
    return organisation;
  },
  async work(act, { kind, year, ...input }, organisationId) {
    const { today, accountId: declaredBy, now: declaredAt } = act.actor;
    const sentOn = input.sentOn ?? today;
    requireClosedYear(kind, year, today);
    requireSentAfter(year, sentOn, today);
    await takeTurn(act.tx, `return ${kind} ${year} ${organisationId ?? ''}`);
    requireNotSent(await act.tx.query({ text: BEFORE, values: [kind, year, organisationId] }));
    const row = { kind, year, organisationId, sentOn, declaredBy, declaredAt, withdrawnAt: null, version: 1 };
    await act.tx.insert(SentReturnEntity, { id: act.newId, ...row });
    return act.newId;
  },
  answer: { field: 'sentReturn', type: () => SentReturn, description: 'That it was sent.' },
});

function organisationOf(act: Act, id: string | undefined): string {
  if (id) return act.uuid(id, 'Organisation', ['organisationId']);
  throw Refusal.of(ErrorCode.MISSING_VALUE, 'Indiquez l’association dont les réponses ont été envoyées.', [
    'organisationId',
  ]);
}

const BEFORE = `
  select r.sent_on::text as "sentOn" from directory.sent_return r
  where r.departement_code = access.departement() and r.kind = $1 and r.year = $2
    and r.organisation_id is not distinct from $3::uuid and r.withdrawn_at is null`;
