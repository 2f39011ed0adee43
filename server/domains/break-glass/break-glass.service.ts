import { tableMask } from '../../access/ability';
import type { Act } from '../../acts/act';
import type { ActRunner, Outcome } from '../../acts/act-runner';
import { decodeId, newUuid } from '../../kernel/id';
import { ErrorCode, Refusal } from '../../kernel/refusal';
import { referenceIn } from '../../kernel/reference-code';
import { takeTurn } from '../../tenancy/take-turn';
import type { Actor } from '../../tenancy/database';
import { holdKey } from '../../vault/hold-key';
import type { Sealing } from '../../vault/sealing';
import { checkedText } from '../cases/cases.service';
import { IN_DANGER, NOTE, OPEN, REVIEW, STILL_OPEN, TO_REVIEW } from './break-glass.sql';
import type { BodyKind, Formation, Role, Stage } from '../../kernel/words';

const HOURS = 3;

interface BreakGlassRequest {
  idempotencyKey?: string;
  acknowledgedWarnings?: string[];
  referral: string;
  reason: string;
  circumstances: string;
}

interface Endangered {
  id: string;
  holderId: string;
  mandateId: string;
  role: Role;
  body: BodyKind;
  formation: Formation;
  stage: Stage;
  facts: number;
  wrapped: Buffer;
  keyVersion: number;
}

/** Vital interest (RGPD art. 9.2 c): the groups that the levels table names, for three hours; the officer is told at once. */
export class BreakGlassService {
  constructor(
    private readonly acts: ActRunner,
    private readonly vault: Sealing,
  ) {}

  open(actor: Actor, input: BreakGlassRequest): Promise<Outcome> {
    return this.acts.run({ operation: 'breakGlass', actor, input }, async (act) => {
      const text = checkedText(input.circumstances);
      await holdKey(act.tx, (await endangered(act, input.referral)).holderId);
      const found = await endangered(act, input.referral);
      await takeTurn(act.tx, `break glass ${found.mandateId} ${found.id}`);
      await refuseTwice(act, found);
      const note = await this.write(act, found, text);
      const until = new Date(actor.now.getTime() + HOURS * 3_600_000);
      await act.tx.query({
        text: OPEN,
        values: [act.newId, found.id, found.mandateId, found.role, input.reason, note, actor.now, until],
      });
      act.touch(found.holderId);
      act.tell('BREAK_GLASS_OPENED', act.newId);
      return act.newId;
    });
  }

  /** Afterwards, or it stays on the officer's list. */
  review(
    actor: Actor,
    input: { breakGlassId: string; conclusion: string; expectedVersion?: number; acknowledgedWarnings?: string[] },
  ): Promise<Outcome> {
    return this.acts.run({ operation: 'reviewBreakGlass', actor, input }, async (act) => {
      const id = act.uuid(input.breakGlassId, 'BreakGlass', ['breakGlassId']);
      const [found] = await act.tx.query<{ accountId: string; reviewedAt: string | null; version: number }>({
        text: TO_REVIEW,
        values: [id],
      });
      if (!found) throw Refusal.notFound(['breakGlassId']);
      if (found.accountId === actor.accountId)
        throw Refusal.forbidden('Personne ne revoit sa propre ouverture : demandez-le à une autre personne déléguée.');
      if (found.reviewedAt)
        throw Refusal.of(ErrorCode.WRONG_STATE, 'Cette ouverture a déjà été revue.', ['breakGlassId']);
      const [reviewed] = await act.tx.query({
        text: REVIEW,
        values: [id, input.expectedVersion ?? found.version, actor.now, input.conclusion],
      });
      if (!reviewed) throw Refusal.stale();
      return id;
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
  if (found) return found;
  throw Refusal.forbidden(
    "La table des niveaux n'ouvre rien de plus à votre fonction, à ce stade. En cas de danger immédiat, appelez le 17.",
  );
}

async function refuseTwice(act: Act, { id, mandateId }: Endangered): Promise<void> {
  const [open] = await act.tx.query<{ expiresAt: string }>({
    text: STILL_OPEN,
    values: [id, mandateId, act.actor.now],
  });
  if (open)
    throw Refusal.of(
      ErrorCode.ALREADY_EXISTS,
      'Vous avez déjà ouvert cette saisine : la lecture reste ouverte trois heures.',
      ['referral'],
    );
}
