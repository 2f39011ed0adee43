import { RecordStayInput } from '../../../../schema/place-acts.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { takeTurn } from '../../../tenancy/take-turn';
import { writingKey } from '../../../vault/holder-key';
import { ownCase, requireFollowed, type OwnCase } from '../../persons/cases';
import { closeRequests } from './close-requests';
import { ownRequest, requireLive } from './found-place';
import { stayAnswer } from './place-answers';
import { placeRights } from './places.access';
import { RUNNING_STAY, type PlaceRequestRow } from './places.queries';
import type { StayBody } from './places.view';

/** She agrees first. A place that a shelter offers is taken by it, once; the others that kept one are told. */
export const recordStay = defineAct({
  name: 'recordStay',
  description:
    'Records a stay that the person agreed to; with a request, takes the place that the shelter offers and closes the others. ' +
    'Association’s caseworker.',
  input: RecordStayInput,
  where: 'caseId',
  may: placeRights.recordStay,
  dates: { agreedOn: 'ACCORD_GIVEN', startsOn: 'STAY_STARTS' },
  find: (act, { caseId }) => ownCase(act, caseId),
  async work(act, input, found, { vault }) {
    await requireFollowed(act, found);
    await takeTurn(act.tx, `place ${found.id}`);
    await refuseSecond(act, found);
    const request = await offered(act, input, found);
    checkDays(input, request);
    if (request) await take(act, request);
    await closeRequests(act, found.id, request?.id ?? null);
    const { means, agreedOn, startsOn } = input;
    const body: StayBody = {
      means,
      agreedOn,
      startsOn,
      stage: 'DECOMPRESSION',
      stageSince: startsOn,
      endedOn: null,
      ending: null,
      sequel: null,
    };
    const { holder, key } = await writingKey(act.tx, vault, found.id);
    const sealed = vault.sealJson(key, holder, act.newId, 'note', body);
    const values = [act.newId, found.id, request?.id ?? null, sealed, act.actor.accountId, act.actor.now];
    await act.tx.query({ text: INSERT, values });
    return act.newId;
  },
  answer: stayAnswer,
});

async function refuseSecond(act: Act, found: OwnCase): Promise<void> {
  const [running] = await act.tx.query({ text: RUNNING_STAY, values: [found.id] });
  if (running)
    throw Refusal.of(ErrorCode.ALREADY_EXISTS, 'Un hébergement est déjà en cours : dites d’abord sa fin.', [
      'caseId',
    ]).curedBy('endStay');
}

/** The request of that file, answered with a place. */
async function offered(act: Act, input: RecordStayInput, found: OwnCase): Promise<PlaceRequestRow | null> {
  const named = input.requestId ?? null;
  if ((input.means === 'SHELTER') !== (named !== null))
    throw Refusal.of(
      ErrorCode.INVALID_VALUE,
      'Une place d’une structure se prend par sa réponse ; trouvée autrement, dites par qui.',
      ['requestId'],
    );
  if (named === null) return null;
  const request = await ownRequest(act, named);
  if (request.holder !== found.id) throw Refusal.notFound(['requestId']);
  requireLive(request);
  if (request.state !== 'OFFERED')
    throw Refusal.of(ErrorCode.WRONG_STATE, 'Cette structure n’a pas proposé de place : attendez sa réponse.', [
      'requestId',
    ]);
  return request;
}

function checkDays({ agreedOn, startsOn }: RecordStayInput, request: PlaceRequestRow | null): void {
  if (startsOn < agreedOn)
    throw Refusal.of(ErrorCode.INVALID_VALUE, 'Un hébergement ne commence pas avant que la personne y ait consenti.', [
      'startsOn',
    ]);
  if (request?.availableFrom && startsOn < request.availableFrom)
    throw Refusal.of(ErrorCode.INVALID_VALUE, 'La structure ne propose pas de place avant ce jour.', ['startsOn']);
}

async function take(act: Act, { id, version }: PlaceRequestRow): Promise<void> {
  const [taken] = await act.tx.query({ text: TAKE, values: [id, version] });
  if (!taken) throw Refusal.stale();
  act.tell('PLACE_TAKEN', id);
}

const TAKE = `
  update tenant.place_request set state = 'TAKEN', version = version + 1
  where departement_code = access.departement() and id = $1 and version = $2 returning id`;

const INSERT = `
  insert into tenant.stay (departement_code, id, case_id, request_id, body, recorded_by, recorded_at)
  values (access.departement(), $1, $2, $3, $4, $5, $6)`;
