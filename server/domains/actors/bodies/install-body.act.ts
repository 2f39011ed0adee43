import { InstallBodyInput } from '../../../../schema/directory-acts.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { bodyKindReference } from '../../../reference/reference-data';
import { takeTurn } from '../../../tenancy/take-turn';
import { bodyRights, standingsBefore } from './bodies.access';
import { BodyEntity } from './bodies.entity';
import { bodyAnswer } from './body-answer';
import { tellVacantSeats } from './locked-member.queries';

interface Known {
  id: string;
  version: number;
  agendaKeeping: string;
}

/** The first installation makes the row; what follows changes it. A body that has lived is never "not installed" again. */
export const installBody = defineAct({
  name: 'installBody',
  description:
    'Records that a body is installed or dormant (installer une instance). Its secretariat, the préfecture, an administrator.',
  input: InstallBodyInput,
  where: 'departement',
  may: bodyRights.installBody,
  dates: { since: 'STATE_SINCE' },
  async find(act, { kind }) {
    act.require(standingsBefore(act.mandates, { kind }));
  },
  async work(act, input) {
    if (input.state === 'NOT_INSTALLED') throw Refusal.of(ErrorCode.INVALID_VALUE, ONLY_TWO, ['state']);
    if (input.since > act.actor.today) throw Refusal.of(ErrorCode.INVALID_VALUE, IN_FUTURE, ['since']);
    if (input.agendaKeeping === null) throw Refusal.notEmptied('agendaKeeping');
    await takeTurn(act.tx, `body ${act.actor.departement} ${input.kind}`);
    const [known] = await act.tx.query<Known>({ text: KNOWN, values: [input.kind] });
    const id = await (known ? change(act, known, input) : create(act, input));
    if (input.state === 'INSTALLED') await tellVacantSeats(act, { id, kind: input.kind });
    return id;
  },
  answer: bodyAnswer,
});

async function create(act: Act, input: InstallBodyInput): Promise<string> {
  await act.tx.insert(BodyEntity, {
    id: act.newId,
    kind: input.kind,
    name: bodyKindReference(input.kind).name,
    state: input.state,
    stateSince: input.since,
    agendaKeeping: input.agendaKeeping ?? 'PASSERELLE',
    version: 1,
  });
  return act.newId;
}

async function change(act: Act, known: Known, input: InstallBodyInput): Promise<string> {
  const changed = await act.tx.update(
    BodyEntity,
    { id: known.id, version: input.expectedVersion ?? known.version },
    {
      state: input.state,
      stateSince: input.since,
      agendaKeeping: input.agendaKeeping ?? known.agendaKeeping,
      version: known.version + 1,
    },
  );
  if (changed === 0) throw Refusal.stale();
  return known.id;
}

const ONLY_TWO = 'Une instance est déclarée installée ou en sommeil.';
const IN_FUTURE = "Cette date est à venir : déclarez l'état de l'instance le jour où il change.";

const KNOWN = `
  select id, version, agenda_keeping as "agendaKeeping" from directory.body
  where departement_code = access.departement() and kind = $1`;
