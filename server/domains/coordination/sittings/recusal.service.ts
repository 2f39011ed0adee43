import { standingsAt } from '../../../acts/standings-at';
import type { ActRunner, Outcome } from '../../../acts/act-runner';
import { Refusal } from '../../../kernel/refusal';
import type { Actor } from '../../../tenancy/database';

/** CRPA R.133-12: whoever has a personal interest takes no part. Personal, and at that referral's door only. */
export class RecusalService {
  constructor(private readonly acts: ActRunner) {}

  recuse(actor: Actor, input: { referralId: string; acknowledgedWarnings?: string[] }): Promise<Outcome> {
    return this.acts.run({ operation: 'recuse', actor, input }, async (act) => {
      const id = act.uuid(input.referralId, 'Referral', ['referralId']);
      const [found] = await act.tx.query<{ holderId: string }>({ text: OPEN, values: [id] });
      if (!found) throw Refusal.notFound(['referralId']);
      act.require(await standingsAt(act, found.holderId, id));
      await act.tx.query({ text: RECUSE, values: [id, act.actor.now] });
      return id;
    });
  }
}

const OPEN =
  'select r.holder_id as "holderId" from access.visible_referral r where r.departement_code = access.departement() and r.id = $1 limit 1';

const RECUSE = `
  insert into tenant.recusal (departement_code, account_id, referral_id, recorded_at)
  select access.departement(), access.account(), $1, $2 on conflict do nothing`;
