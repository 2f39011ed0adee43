import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { requiredText } from '../../../kernel/free-text';
import { groupBits, groups as allGroups, type Group } from '../../../kernel/groups';
import { newReference } from '../../../kernel/reference-code';
import type { Act } from '../../../acts/act';
import type { ActRunner, Outcome } from '../../../acts/act-runner';
import type { Actor } from '../../../tenancy/database';
import { takeTurn } from '../../../tenancy/take-turn';
import type { Sealing } from '../../../vault/sealing';
import { holdAccord } from '../../persons/accords';
import { type CaseDraft, recordEvent, recordNote, ownCase, type OwnCase, requireKnownAge } from '../../persons/cases';
import { referToCommission, refuseReferred, reopen, requireReferable } from './refer-again';
import { raiseAlert, type AlertRequest } from './raise-alert';
import { ACCORD, INSERT_SHARE } from './refer-case.sql';
import { requireAttended, type FoundBody } from '../../actors/bodies';
import { targetBody } from './target-body';
import type { BodyKind } from '../../../kernel/words';

export interface ReferRequest {
  idempotencyKey?: string;
  acknowledgedWarnings?: string[];
  caseId: string;
  body: BodyKind;
  groups?: Group[];
  minimisedOnly?: Group[];
  situation?: string;
  alert?: AlertRequest;
  expiresOn?: string;
}

/** The association confirms: one more body, with its own lens and its own pseudonym. */
export class ReferCase {
  constructor(
    private readonly acts: ActRunner,
    private readonly vault: Sealing,
    private readonly draft: CaseDraft,
  ) {}

  run(actor: Actor, input: ReferRequest): Promise<Outcome> {
    return this.acts.run({ operation: 'referCase', actor, input }, async (act) => {
      const found = await ownCase(act, input.caseId);
      requireReferable(found, input.body);
      requireKnownAge(found);
      const body = await targetBody(act, input.body);
      await takeTurn(act.tx, `refer ${found.id}`);
      if (body.kind === 'PROSTITUTION_EXIT_COMMISSION') await referToCommission(act, this.draft, found, body);
      else if (body.kind === 'CODAF') await raiseAlert(act, this.vault, found, body, input.alert);
      else await this.share(act, found, body, input);
      await recordEvent(act, found.id, 'PROPOSED', { detail: body.kind });
      act.tell('REFERRAL_PROPOSED', act.newId);
      return act.newId;
    });
  }

  /** The committee: a situation without a person, or under pseudonym with the person's accord. */
  private async share(act: Act, found: OwnCase, body: FoundBody, input: ReferRequest): Promise<void> {
    const situation = checkedSituation(input);
    await refuseReferred(act, found, body);
    await requireAttended(act, 'VICTIM_SUPPORT', body.id, found.id);
    const [accord] = await act.tx.query<{ id: string; groups: number }>({
      text: ACCORD,
      values: [found.id, body.id, 'VICTIM_SUPPORT'],
    });
    if (!accord || !(await holdAccord(act, accord.id))) throw accordRequired();
    await reopen(act, found);
    const lens = lensOf(accord.groups, input);
    await act.tx.query({
      text: INSERT_SHARE.text,
      values: INSERT_SHARE.values({
        departement: act.actor.departement,
        referralId: act.newId,
        caseId: found.id,
        bodyId: body.id,
        bodyKind: body.kind,
        pseudonym: newReference(),
        lensPseudonym: lens.pseudonym,
        lensSeen: lens.seen,
        lensFull: lens.full,
        accordId: accord.id,
        accordGroups: accord.groups,
        expiresOn: input.expiresOn ?? null,
        now: act.actor.now,
      }),
    });
    act.touch(found.id);
    await recordNote(act, this.vault, await this.draft.keyOf(act, found.id), 'SITUATION', situation, act.newId);
  }
}

/** An alert is the CODAF's; the committee hears of a situation. */
function checkedSituation({ alert, situation }: ReferRequest): string {
  if (alert) throw Refusal.of(ErrorCode.INVALID_VALUE, "Une alerte s'adresse au CODAF.", ['alert']);
  if (situation) return requiredText(situation, 'situation');
  throw Refusal.of(ErrorCode.MISSING_VALUE, 'Décrivez la situation, sans nommer personne.', ['situation']);
}

function accordRequired(): Refusal {
  return Refusal.of(
    ErrorCode.ACCORD_REQUIRED,
    "Recueillez d'abord l'accord de la personne pour cette instance : montrez-lui qui lira quoi.",
    ['caseId'],
    'CASF L.121-6-2',
  ).curedBy('recordAccord');
}

/** What is shared at most: never more than the person agreed to. */
function lensOf(accord: number, { groups, minimisedOnly = [] }: ReferRequest) {
  const shared = (groups ?? allGroups).filter((group) => accord & groupBits[group]);
  const bits = (list: readonly Group[]) => list.reduce((mask, group) => mask | groupBits[group], 0);
  const seen = bits(shared);
  return { pseudonym: shared.includes('identity'), seen, full: seen & ~bits(minimisedOnly) };
}
