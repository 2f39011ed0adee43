import { tableMask } from '../../../access/ability';
import type { Act } from '../../../acts/act';
import type { ActRunner, Outcome } from '../../../acts/act-runner';
import { requiredText } from '../../../kernel/free-text';
import { decodeId, newUuid } from '../../../kernel/id';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { referenceIn } from '../../../kernel/reference-code';
import { takeTurn } from '../../../tenancy/take-turn';
import { type RowOf } from '../../../tenancy/columns';
import type { Actor } from '../../../tenancy/database';
import { holdKey } from '../../../vault/hold-key';
import type { Sealing } from '../../../vault/sealing';
import { openingOf } from './break-glass.rules';
import { DISTRUSTED, IN_DANGER, NOTE, OPEN, STILL_OPEN, type ENDANGERED } from './break-glass.sql';

interface BreakGlassRequest {
  idempotencyKey?: string;
  acknowledgedWarnings?: string[];
  referral: string;
  reason: string;
  circumstances: string;
}

type Endangered = RowOf<typeof ENDANGERED>;

/** Vital interest (RGPD art. 9.2 c): the groups that the levels table names, for three hours; whoever reviews it is told at once. */
export class BreakGlassService {
  constructor(
    private readonly acts: ActRunner,
    private readonly vault: Sealing,
  ) {}

  open(actor: Actor, input: BreakGlassRequest): Promise<Outcome> {
    return this.acts.run({ operation: 'breakGlass', actor, input }, async (act) => {
      const text = requiredText(input.circumstances, 'circumstances');
      await holdKey(act.tx, (await endangered(act, input.referral)).holderId);
      const found = await endangered(act, input.referral);
      await takeTurn(act.tx, `break glass ${found.mandateId} ${found.id}`);
      await refuseTwice(act, found);
      const note = await this.write(act, found, text);
      const { opens, needsSecond, until } = openingOf(input.reason, await isDistrusted(act), actor.now);
      const { id, mandateId, role } = found;
      await act.tx.query({
        text: OPEN,
        values: [act.newId, id, mandateId, role, input.reason, note, actor.now, until, opens, needsSecond],
      });
      act.touch(found.holderId);
      act.tell('BREAK_GLASS_OPENED', act.newId);
      return act.newId;
    });
  }

  private async write(act: Act, { id, holderId, wrapped, keyVersion }: Endangered, text: string): Promise<string> {
    const holder = { departement: act.actor.departement, id: holderId, keyVersion };
    const note = newUuid();
    const body = this.vault.seal(this.vault.unwrap(holder, wrapped), holder, note, 'note', Buffer.from(text));
    await act.tx.query({ text: NOTE, values: [note, holderId, id, body, act.actor.now] });
    return note;
  }
}

/** The referral through the first mandate for which the table has a line; anything else is "not found". */
async function endangered(act: Act, named: string): Promise<Endangered> {
  const decoded = decodeId(named);
  const isOurs = decoded?.type === 'Referral' && decoded.departement === act.actor.departement;
  const rows = await act.tx.query<Endangered>({
    text: IN_DANGER,
    values: [isOurs ? decoded.uuid : null, referenceIn(named)],
  });
  if (rows.length === 0) throw Refusal.notFound(['referral']);
  const found = rows.find((row) => tableMask({ ...row, relation: 'BREAK_GLASS' }).seen !== 0);
  act.require(found ? [{ role: found.role, relation: 'BREAK_GLASS' }] : []);
  return found!;
}

async function isDistrusted(act: Act): Promise<boolean> {
  const [last] = await act.tx.query<{ distrusted: boolean }>({ text: DISTRUSTED, values: [] });
  return last!.distrusted;
}

async function refuseTwice(act: Act, { id, mandateId }: Endangered): Promise<void> {
  const [open] = await act.tx.query<{ opens: boolean }>({ text: STILL_OPEN, values: [id, mandateId, act.actor.now] });
  if (open)
    throw Refusal.of(
      ErrorCode.ALREADY_EXISTS,
      open.opens
        ? 'Vous avez déjà ouvert cette saisine : refermez-la quand elle ne sert plus.'
        : 'Cette ouverture attend déjà une seconde personne, qui en est prévenue. En cas de danger immédiat, appelez le 17.',
      ['referral'],
    );
}
