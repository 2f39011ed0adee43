import { RequestPlaceInput } from '../../../../schema/place-acts.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { newUuid, uuidOf } from '../../../kernel/id';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { takeTurn } from '../../../tenancy/take-turn';
import { caseAnswer, ownCase, requireFollowed } from '../../persons/cases';
import { requireTakingRequests } from './confirm-shelter.act';
import { placeRights } from './places.access';
import { PLACE_REQUEST } from './places.queries';
import { confirmedVerdict } from './places.rules';
import { SHELTER_IN_ACT, type ShelterRow } from './shelters.queries';

const MOST = 10;
const MOST_CHILDREN = 12;

/** One request for each shelter, and nothing that ties them: two shelters that compare theirs find a need, not a person. */
export const requestPlace = defineAct({
  name: 'requestPlace',
  description:
    'Asks shelters chosen one by one for a place (demande de place): whom, from when, with what need. Association’s caseworker.',
  input: RequestPlaceInput,
  where: 'caseId',
  may: placeRights.requestPlace,
  dates: { neededFrom: 'PLACE_NEEDED' },
  find: (act, { caseId }) => ownCase(act, caseId),
  async work(act, input, found) {
    await requireFollowed(act, found);
    check(input);
    const shelters = await chosenShelters(act, input.shelterIds);
    await takeTurn(act.tx, `place ${found.id}`);
    await refuseAskedTwice(act, found.id, shelters);
    const { accountId, now, today } = act.actor;
    const need = [input.public, input.children, input.neededFrom, [...new Set(input.needs)], accountId, now];
    for (const shelter of shelters) {
      const verdict = confirmedVerdict(shelter, today);
      if (verdict) act.notice(verdict);
      const id = newUuid();
      await act.tx.query({ text: INSERT, values: [id, found.id, shelter.id, ...need] });
      act.tell('PLACE_ASKED', id);
    }
    return found.id;
  },
  answer: caseAnswer,
  replay: ({ caseId }, { departement }) => uuidOf(caseId, 'CaseFile', departement),
});

function check({ shelterIds, children }: RequestPlaceInput): void {
  if (shelterIds.length === 0 || shelterIds.length > MOST)
    throw refused(`Choisissez une à ${MOST} structures, une par une.`, 'shelterIds');
  if (children < 0 || children > MOST_CHILDREN)
    throw refused(`Comptez les enfants qui viennent avec elle : de 0 à ${MOST_CHILDREN}.`, 'children');
}

async function chosenShelters(act: Act, globalIds: readonly string[]): Promise<ShelterRow[]> {
  const ids = [...new Set(globalIds.map((id) => act.uuid(id, 'Shelter', ['shelterIds'])))];
  const found = await act.tx.query<ShelterRow>({ text: SHELTER_IN_ACT, values: [ids] });
  if (found.length < ids.length) throw Refusal.notFound(['shelterIds']);
  found.forEach(requireTakingRequests);
  return found;
}

async function refuseAskedTwice(act: Act, caseId: string, shelters: readonly ShelterRow[]): Promise<void> {
  const values = [caseId, shelters.map(({ id }) => id)];
  const [waiting] = await act.tx.query<{ shelterId: string }>({ text: WAITING, values });
  if (!waiting) return;
  const name = shelters.find(({ id }) => id === waiting.shelterId)?.name;
  throw Refusal.of(
    ErrorCode.ALREADY_EXISTS,
    `« ${name} » est déjà sollicitée pour ce dossier : attendez sa réponse, ou retirez la demande.`,
    ['shelterIds'],
  );
}

const refused = (message: string, field: string): Refusal => Refusal.of(ErrorCode.INVALID_VALUE, message, [field]);

const WAITING = `
  select ${PLACE_REQUEST.pick('shelterId').select('p')} from access.own_place_request p
  where p.departement_code = access.departement() and p.case_id = $1 and p.shelter_id = any($2::uuid[])
    and p.state in ('ASKED', 'OFFERED', 'WAITING') limit 1`;

const INSERT = `
  insert into tenant.place_request (departement_code, id, case_id, shelter_id, public, children, needed_from, needs, asked_by, asked_at)
  values (access.departement(), $1, $2, $3, $4, $5, $6, $7, $8, $9)`;
