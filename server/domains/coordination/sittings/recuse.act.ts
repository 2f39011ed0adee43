import { ID } from 'type-graphql';
import { RecuseInput } from '../../../../schema/agenda.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { standingsAt } from '../../../acts/standings-at';
import { encodeId } from '../../../kernel/id';
import { Refusal } from '../../../kernel/refusal';
import { sittingRights } from './sittings.access';

/** CRPA R.133-12: whoever has a personal interest takes no part. Personal, and at that referral's door only. */
export const recuse = defineAct({
  name: 'recuse',
  description: 'Steps aside from a referral (se déporter, CRPA R.133-12). Any seat that reads it.',
  input: RecuseInput,
  where: 'referralId',
  may: sittingRights.recuse,
  find: referralRead,
  async work(act, _input, id) {
    await act.tx.query({ text: RECUSE, values: [id, act.actor.now] });
    return id;
  },
  answer: {
    field: 'referralId',
    type: () => ID,
    description: 'Id of the referral stepped aside from.',
    result: 'the referral is no longer the caller’s to read',
    read: (_platform, { departement }, id) => Promise.resolve(encodeId('Referral', departement, id)),
  },
});

async function referralRead(act: Act, { referralId }: RecuseInput): Promise<string> {
  const id = act.uuid(referralId, 'Referral', ['referralId']);
  const [found] = await act.tx.query<{ holderId: string }>({ text: OPEN, values: [id] });
  if (!found) throw Refusal.notFound(['referralId']);
  act.require(await standingsAt(act, found.holderId, id));
  return id;
}

const OPEN =
  'select r.holder_id as "holderId" from access.visible_referral r where r.departement_code = access.departement() and r.id = $1 limit 1';

const RECUSE = `
  insert into tenant.recusal (departement_code, account_id, referral_id, recorded_at)
  select access.departement(), access.account(), $1, $2 on conflict do nothing`;
