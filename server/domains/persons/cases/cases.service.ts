import { requiredText } from '../../../kernel/free-text';
import type { Group } from '../../../kernel/groups';
import { uuidOf } from '../../../kernel/id';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { isUnknownPerson } from '../../../kernel/sheet-fields';
import type { Stage } from '../../../kernel/words';
import type { Act } from '../../../acts/act';
import type { ActRunner, Outcome } from '../../../acts/act-runner';
import type { Actor } from '../../../tenancy/database';
import { takeTurn } from '../../../tenancy/take-turn';
import type { Sealing } from '../../../vault/sealing';
import { type CaseDraft, namedSheet, refuseEmptied, rewritten } from './case-draft';
import type { Sheet } from './case-facts.rules';
import { recordEvent, recordNote } from './case-records';
import { namedInTexts } from './named-in-sheet.rules';
import type { Namesakes } from './namesakes';
import { requestMatch } from './match-request';
import { changeCase, type OwnCase, instructedCase, ownCase, refuseInTransfer, requireStage } from './own-case';
import { codeSheet, offerUrgentWays, tellFormation } from './retained-ages';

interface Changing {
  caseId: string;
  expectedVersion?: number;
  acknowledgedWarnings?: string[];
}

const WRITABLE: readonly Stage[] = ['DRAFT', 'SUBMITTED', 'RUNNING', 'DECIDED'];
/** A decision needs to know whom it is about: what nobody knew at submission is written whenever it is learnt. */
const WHILE_UNKNOWN: readonly Stage[] = [...WRITABLE, 'LISTED', 'IN_SESSION'];

/** What becomes of a file between its opening and its end. Submission has a file of its own. */
export class CaseService {
  constructor(
    private readonly acts: ActRunner,
    private readonly vault: Sealing,
    private readonly draft: CaseDraft,
    private readonly fingerprintKey: Buffer,
    private readonly namesakes: Namesakes,
  ) {}

  /** One group, kept as typed, under the group's own version. Open as a draft, or when the secretariat asked for more. */
  writeGroup(actor: Actor, input: Changing & { sheet: object; idempotencyKey?: string }): Promise<Outcome> {
    const result = uuidOf(input.caseId, 'CaseFile', actor.departement);
    return this.acts.run({ operation: 'writeGroup', actor, input, result }, async (act) => {
      await takeTurn(act.tx, `sheet ${result}`);
      const found = await ownCase(act, input.caseId);
      requireStage(
        found,
        completesIdentity(found, input.sheet) ? WHILE_UNKNOWN : WRITABLE,
        "Le dossier est inscrit à une séance convoquée : il ne se modifie plus jusqu'à la décision.",
      );
      await refuseInTransfer(act, found.id);
      const sheet = await this.rewrittenSheet(act, found, namedSheet(input.sheet));
      await this.draft.write(act, await this.draft.keyOf(act, found.id), sheet, input.expectedVersion);
      const whole = await this.draft.read(act, found.id);
      const coded = await codeSheet(act, found.id, whole);
      if (sheet.identity || sheet.exploitation) offerUrgentWays(act, coded, whole);
      tellFormation(act, found, coded);
      await changeCase(act, found, { ...coded, identityUnknown: isUnknownPerson(whole.identity) });
      const named = found.stage === 'DRAFT' ? null : namedInTexts(sheet, whole.identity);
      if (named) act.apply(named);
      await this.namesakes.tell(act, found.id, sheet.identity);
      await requestMatch(act, this.fingerprintKey, found, sheet.identity);
      if (found.stage !== 'DRAFT') await recordEvent(act, found.id, 'SHEET_WRITTEN');
      return found.id;
    });
  }

  /** The one group that is named, as it will be: what is not named stays. */
  private async rewrittenSheet(act: Act, found: OwnCase, named: Sheet): Promise<Sheet> {
    const [group, ...others] = Object.keys(named) as Group[];
    if (!group || others.length > 0)
      throw Refusal.of(ErrorCode.INVALID_VALUE, 'Envoyez un groupe à la fois.', ['sheet']);
    const before = await this.draft.groupOf(act, found.id, group);
    const after = rewritten(group, before, named[group]!);
    if (found.stage !== 'DRAFT') refuseEmptied(group, before, after);
    return { [group]: after };
  }

  /** The instructing secretariat asks for more: the text is for the association alone. */
  requestCompletion(
    actor: Actor,
    input: { caseId: string; text: string; acknowledgedWarnings?: string[] },
  ): Promise<Outcome> {
    return this.acts.run({ operation: 'requestCompletion', actor, input }, async (act) => {
      const found = await instructedCase(act, input.caseId);
      requireStage(
        found,
        ['SUBMITTED', 'LISTED'],
        'Une demande de complément porte sur un dossier déposé et non encore examiné.',
      );
      await recordNote(
        act,
        this.vault,
        await this.draft.keyOf(act, found.id),
        'REQUEST',
        requiredText(input.text, 'text'),
      );
      await changeCase(act, found, { completionRequested: true });
      await recordEvent(act, found.id, 'COMPLETION_REQUESTED');
      act.tell('COMPLETION_REQUESTED', found.id);
      return found.id;
    });
  }

  answerCompletion(
    actor: Actor,
    input: { caseId: string; text: string; acknowledgedWarnings?: string[] },
  ): Promise<Outcome> {
    return this.acts.run({ operation: 'answerCompletion', actor, input }, async (act) => {
      const found = await ownCase(act, input.caseId);
      if (!found.completionRequested)
        throw Refusal.of(ErrorCode.WRONG_STATE, "Aucune demande de complément n'attend de réponse sur ce dossier.");
      await recordNote(
        act,
        this.vault,
        await this.draft.keyOf(act, found.id),
        'ANSWER',
        requiredText(input.text, 'text'),
      );
      await changeCase(act, found, { completionRequested: false });
      await recordEvent(act, found.id, 'COMPLETION_ANSWERED');
      act.tell('COMPLETION_ANSWERED', found.id);
      return found.id;
    });
  }

  /** The person, or the association for her, takes the file back: it leaves every agenda and every body's sight. */
  withdraw(actor: Actor, input: Changing & { reason?: string }): Promise<Outcome> {
    return this.acts.run({ operation: 'withdrawCase', actor, input }, async (act) => {
      const found = await ownCase(act, input.caseId);
      requireStage(
        found,
        ['DRAFT', 'SUBMITTED', 'LISTED', 'IN_SESSION'],
        'La décision est prise : un parcours se termine, il ne se retire plus. Demandez sa fin au secrétariat.',
      );
      if (input.reason)
        await recordNote(
          act,
          this.vault,
          await this.draft.keyOf(act, found.id),
          'WITHDRAWAL',
          requiredText(input.reason, 'reason'),
        );
      await changeCase(
        act,
        found,
        { stage: 'ENDED', endedAt: act.actor.now, outcome: 'WITHDRAWN', completionRequested: false },
        input.expectedVersion,
      );
      await recordEvent(act, found.id, 'WITHDRAWN');
      await act.raise({ type: 'CaseWithdrawn', caseId: found.id });
      return found.id;
    });
  }
}

const completesIdentity = (found: OwnCase, sheet: object): boolean =>
  found.identityUnknown && Object.keys(namedSheet(sheet)).join() === 'identity';
