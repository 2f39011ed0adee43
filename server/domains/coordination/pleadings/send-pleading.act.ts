import { SendPleadingInput } from '../../../../schema/pleadings.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { refuseInTransfer } from '../../persons/cases';
import { ownPleading, pleadingAnswer } from './found-pleading';
import { pleadingRights } from './pleadings.access';

/** One text, one parquet, one accord: what the person agreed to share with a body opens nothing here. */
export const sendPleading = defineAct({
  name: 'sendPleading',
  description:
    'Sends what is pleaded to one parquet that somebody attends, by an accord of its own; the file stays closed to it. Association’s ' +
    'caseworker.',
  input: SendPleadingInput,
  where: 'pleadingId',
  may: pleadingRights.sendPleading,
  dates: { agreedOn: 'ACCORD_GIVEN' },
  find: (act, { pleadingId }) => ownPleading(act, pleadingId),
  async work(act, input, { id, caseId, version, sentOn }) {
    if (sentOn)
      throw Refusal.of(ErrorCode.WRONG_STATE, 'Cet écrit est déjà envoyé. Pour en dire plus, écrivez-en un autre.');
    await refuseInTransfer(act, caseId);
    const parquetId = await attendedParquet(act, caseId, input.parquetId);
    const { accountId, today } = act.actor;
    const values = [id, input.expectedVersion ?? version, parquetId, input.agreedOn, input.manner, today, accountId];
    const [sent] = await act.tx.query({ text: SEND, values });
    if (!sent) throw Refusal.stale();
    act.touch(id);
    act.tell('PLEADING_SENT', id);
    return id;
  },
  answer: pleadingAnswer,
});

interface Addressee {
  authorityId: string;
  name: string;
  attended: boolean;
}

/** Never another one by itself, were nobody there to read. */
async function attendedParquet(act: Act, caseId: string, globalId: string): Promise<string> {
  const wanted = act.uuid(globalId, 'Authority', ['parquetId']);
  const parquets = await act.tx.query<Addressee>({ text: ADDRESSEES, values: [caseId] });
  const parquet = parquets.find(({ authorityId }) => authorityId === wanted);
  if (!parquet) throw Refusal.notFound(['parquetId']);
  if (parquet.attended) return parquet.authorityId;
  const others = parquets.flatMap(({ attended, name }) => (attended ? [name] : []));
  throw Refusal.of(
    ErrorCode.ADDRESSEE_UNATTENDED,
    `Personne ne lirait cet écrit au ${parquet.name} aujourd'hui : il n'est pas envoyé, et votre texte reste chez vous. ` +
      (others.length > 0
        ? `S'il y est compétent, choisissez ${others.join(' ou ')} ; sinon, remettez-le à l'avocat de la personne.`
        : "Remettez-le à l'avocat de la personne ; un administrateur peut donner ce siège."),
    ['parquetId'],
  );
}

const ADDRESSEES = `
  select authority_id as "authorityId", name, attended from access.pleading_addressees($1) order by seat desc, name`;

const SEND = `
  update tenant.pleading set parquet_id = $3, agreed_on = $4, manner = $5, sent_on = $6, sent_by = $7, version = version + 1
  where departement_code = access.departement() and id = $1 and version = $2 and sent_on is null returning id`;
