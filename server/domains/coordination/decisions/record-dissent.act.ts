import { Opinion } from '../../../../schema/decisions.types';
import { RecordDissentInput } from '../../../../schema/opinions.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { optionalText } from '../../../kernel/free-text';
import { uuidOf } from '../../../kernel/id';
import { Refusal } from '../../../kernel/refusal';
import { writeNote } from '../../persons/cases';
import { deliberatingOn, memberUuid, tellCases } from '../sittings';
import { nominative } from './deliberate';
import { decisionRights } from './decisions.access';
import { DissentEntity } from './decisions.entity';
import { DecisionQueries, type OpinionRow } from './decisions.queries';
import { dissentVerdict } from './dissent.rules';
import { lockOpinion, requireCorrectable } from './opinion-lock.queries';

/** CRPA R.133-13: a member may have their disagreement noted beside the opinion. */
export const recordDissent = defineAct({
  name: 'recordDissent',
  description:
    'Notes that a member disagrees with an opinion, in their words (désaccord, CRPA R.133-13); without a text, that they do not ' +
    'any more. `expectedVersion` is that member’s line. The body’s secretariat.',
  input: RecordDissentInput,
  where: 'opinionId',
  may: decisionRights.recordDissent,
  texts: { text: 'BEYOND' },
  find: (act, { opinionId }) => lockOpinion(act, opinionId),
  async work(act, input, { opinion, item, session }, { vault }) {
    requireCorrectable(session);
    const referral = nominative(item, 'opinionId');
    const mandateId = memberUuid(act, input.memberId, ['memberId']);
    const known = await versionOf(act, item.id, mandateId, input.expectedVersion);
    const text = optionalText(input.text, 'text');
    if (!text) {
      await act.tx.query({ text: WITHDRAW, values: [item.id, mandateId] });
      return opinion.id;
    }
    const quality = await qualityOf(act, session.id, opinion, mandateId);
    const noteId = await writeNote(act, vault, referral.holderId, 'DISSENT', text, referral.id);
    const line = { agendaItemId: item.id, mandateId };
    if (known === 0)
      await act.tx.insert(DissentEntity, { ...line, holderId: referral.holderId, quality, noteId, version: 1 });
    else await act.tx.update(DissentEntity, { ...line, version: known }, { noteId, version: known + 1 });
    await tellCases(act, [referral], { kind: 'OPINION', sessionId: session.id, detail: opinion.sense });
    return opinion.id;
  },
  answer: {
    field: 'opinion',
    type: () => Opinion,
    read: ({ database }, actor, id) => new DecisionQueries(database).opinion(actor, id),
  },
  replay: ({ opinionId }, { departement }) => uuidOf(opinionId, 'Opinion', departement),
});

/** Of the line of that member, 0 when there is none. */
async function versionOf(act: Act, itemId: string, mandateId: string, expected?: number | null): Promise<number> {
  const [found] = await act.tx.query<{ version: number }>({ text: VERSION, values: [itemId, mandateId] });
  const version = found?.version ?? 0;
  if (typeof expected === 'number' && expected !== version) throw Refusal.stale();
  return version;
}

/** Under which they sit; refused for whoever did not deliberate. */
async function qualityOf(act: Act, sessionId: string, opinion: OpinionRow, mandateId: string): Promise<string> {
  const point = { itemId: opinion.agendaItemId, treatedAt: opinion.treatedAt };
  const [deliberated] = await deliberatingOn(act, sessionId, [point]);
  const member = deliberated!.members.find(({ memberId }) => memberId === mandateId);
  act.apply(dissentVerdict(member !== undefined));
  return member!.quality;
}

const LINE = 'departement_code = access.departement() and agenda_item_id = $1 and mandate_id = $2';

const VERSION = `select version from tenant.dissent where ${LINE}`;

const WITHDRAW = `delete from tenant.dissent where ${LINE}`;
