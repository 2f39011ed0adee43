import type { Act } from '../../../acts/act';
import type { Standing } from '../../../acts/right';
import { groupBits } from '../../../kernel/groups';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { columns, uuid, type RowOf } from '../../../tenancy/columns';
import { recordEvent, refuseInTransfer } from '../cases';
import { SIGNED_DECISION } from './documents.rules';
import type { Joining } from './paper-place';

const SIGNED = columns('access.visible_decision', { id: uuid(), caseId: uuid(), referralId: uuid() });

type Signed = RowOf<typeof SIGNED>;

/** What the authority signed, beside what was recorded of it. `replaces`: the copy that it takes the place of, named. */
export const joinsDecision = (decision: string, replaces?: string): Joining => ({
  operation: 'attachSignedCopy',
  only: {
    mediaType: 'application/pdf',
    refusal: 'L’exemplaire signé se joint en PDF : numérisez l’acte signé en PDF, puis joignez-le.',
  },
  async place(act) {
    const { id: decisionId, caseId, referralId } = await signedInAct(act, decision);
    const [current] = await act.tx.query<{ id: string }>({ text: IN_FORCE, values: [decisionId] });
    const named = replaces ? act.uuid(replaces, 'Document', ['replaces']) : null;
    return {
      ...{ caseId, slot: SIGNED_DECISION, groupBit: groupBits.identity, decisionId, referralId },
      replaced: current?.id ?? null,
      refuse: () => refuseSilent(current?.id ?? null, named),
      tell: () => recordEvent(act, caseId, 'SIGNED_COPY_ADDED', { referralId }),
    };
  },
});

/** Its referral is locked until the end of the act: two copies sent at once come one after the other. */
async function signedInAct(act: Act, decision: string): Promise<Signed> {
  const values = [act.uuid(decision, 'Decision', ['decisionId'])];
  const [first] = await act.tx.query<Signed>({ text: FOUND, values });
  if (!first) throw Refusal.notFound(['decisionId']);
  await act.tx.query({ text: LOCK, values: [first.referralId] });
  const [found] = await act.tx.query<Signed>({ text: FOUND, values });
  if (!found) throw Refusal.stale();
  act.require(await act.tx.query<Standing>({ text: KNOWING, values: [found.caseId, found.referralId] }));
  await refuseInTransfer(act, found.caseId);
  return found;
}

function refuseSilent(current: string | null, named: string | null): void {
  if (current === named) return;
  if (named) throw Refusal.stale();
  throw Refusal.of(
    ErrorCode.ALREADY_EXISTS,
    'Un exemplaire signé est déjà joint à cette décision. Pour le remplacer, ouvrez-le d’abord, puis dites que celui-ci prend sa ' +
      'place : l’ancien restera lisible.',
    ['replaces'],
  );
}

const FOUND = `
  select ${SIGNED.select('d')} from access.visible_decision d where d.departement_code = access.departement() and d.id = $1`;

const LOCK = 'select id from tenant.referral where departement_code = access.departement() and id = $1 for update';

/** The act bears the name: only a door that opens the identity in full counts. */
const KNOWING = `
  select distinct d.role, d.relation from access.door d
  where d.departement_code = access.departement() and d.holder_id = $1 and d.source in ($1, $2)
    and d."full" & ${groupBits.identity} <> 0`;

const IN_FORCE = `
  select d.id from access.visible_document d where d.departement_code = access.departement() and d.decision_id = $1
    and d.state = 'STORED' and d.replaced_at is null`;
