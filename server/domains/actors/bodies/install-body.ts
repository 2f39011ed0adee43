import type { Act } from '../../../acts/act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { takeTurn } from '../../../tenancy/take-turn';
import { bodyKindReference } from '../../../reference/reference-data';
import type { BodyKind } from '../../../reference/body-types';
import { standingsBefore } from './bodies.access';
import { BodyEntity } from './bodies.entity';
import type { BodyState } from '../../../kernel/words';

export interface InstallBody {
  departement: string;
  kind: BodyKind;
  state: BodyState;
  since: string;
  agendaKeeping?: string | null;
  expectedVersion?: number;
  acknowledgedWarnings?: string[];
}

interface Known {
  id: string;
  version: number;
  agendaKeeping: string;
}

/** The first installation makes the row; what follows changes it. A body that has lived is never "not installed" again. */
export async function installBody(act: Act, input: InstallBody): Promise<string> {
  act.require(standingsBefore(act.mandates, input));
  if (input.state === 'NOT_INSTALLED') throw Refusal.of(ErrorCode.INVALID_VALUE, ONLY_TWO, ['state']);
  if (input.since > act.actor.today) throw Refusal.of(ErrorCode.INVALID_VALUE, IN_FUTURE, ['since']);
  if (input.agendaKeeping === null) throw Refusal.notEmptied('agendaKeeping');
  await takeTurn(act.tx, `body ${act.actor.departement} ${input.kind}`);
  const [known] = await act.tx.query<Known>({ text: KNOWN, values: [input.kind] });
  return known ? change(act, known, input) : create(act, input);
}

async function create(act: Act, input: InstallBody): Promise<string> {
  await act.tx.insert(BodyEntity, {
    id: act.newId,
    kind: input.kind,
    name: bodyKindReference(input.kind as BodyKind).name,
    state: input.state,
    stateSince: input.since,
    agendaKeeping: input.agendaKeeping ?? 'PASSERELLE',
    version: 1,
  });
  return act.newId;
}

async function change(act: Act, known: Known, input: InstallBody): Promise<string> {
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
