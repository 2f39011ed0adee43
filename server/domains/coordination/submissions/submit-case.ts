import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { ALL_BITS, type Group } from '../../../kernel/groups';
import { newUuid } from '../../../kernel/id';
import { DESTINATIONS } from '../../../kernel/purposes';
import { isUnknownPerson } from '../../../kernel/sheet-fields';
import { newReference } from '../../../kernel/reference-code';
import type { RuleVerdict } from '../../../kernel/verdict';
import type { Gate } from '../../../access/gate';
import type { Act } from '../../../acts/act';
import type { ActRunner, Outcome } from '../../../acts/act-runner';
import type { RowOf } from '../../../tenancy/columns';
import type { Actor } from '../../../tenancy/database';
import { formerFingerprint, personFingerprint } from '../../../vault/fingerprint';
import { holdAccord } from '../../persons/accords';
import {
  asksForPathway,
  codedCase,
  type CodedCase,
  type Sheet,
  type RetainedAge,
  namedInTexts,
  type Namesakes,
  completenessOf,
  requireStage,
  keepWord,
  offerUrgentWays,
  requireKnownAge,
} from '../../persons/cases';
import { newRecordKey, statisticalFact } from './statistical-fact';
import { SUBMISSION_FACTS, SUBMIT, type DRAFT } from './submit-case.sql';
import {
  commissionVerdicts,
  formationFor,
  leadsToCommission,
  type HeldAccord,
  type SubmissionFacts,
} from './submission.rules';

interface SubmitRequest {
  caseId: string;
  expectedVersion?: number;
  acknowledgedWarnings?: string[];
}

interface Draft extends SubmissionFacts, RowOf<typeof DRAFT> {
  /** `rest` is null for what the team itself reads by its named fields alone (proceedings). */
  parts: { group: Group; minimised: string; rest: string | null }[];
  wrapped: Buffer;
  keyVersion: number;
  documents: string[];
  retained: RetainedAge[];
  commissionId: string | null;
  approved: boolean;
}

/** Closes a draft: checked, counted once, and for the sexual form referred to the commission, which alone then decides. */
export class SubmitCase {
  constructor(
    private readonly acts: ActRunner,
    private readonly gate: Gate,
    private readonly fingerprintKey: Buffer,
    private readonly namesakes: Namesakes,
  ) {}

  run(actor: Actor, input: SubmitRequest): Promise<Outcome> {
    return this.acts.run({ operation: 'submitCase', actor, input }, async (act) => {
      const draft = await draftOf(act, input.caseId);
      const sheet = this.open(actor.departement, draft);
      const coded = codedCase(sheet, draft.retained, actor.today);
      const facts = { ...draft, principalForm: coded.principalForm, facts: coded.facts };
      checkContent(act, sheet, draft.documents, asksForPathway(facts));
      commissionVerdicts(facts).forEach((verdict) => tell(act, verdict));
      await keepWord(act, draft.id, sheet, draft.retained);
      offerUrgentWays(act, coded, sheet);
      const named = namedInTexts(sheet, sheet.identity);
      if (named) act.apply(named);
      await this.namesakes.tell(act, draft.id, sheet.identity);
      const leads = leadsToCommission(facts);
      if (leads) requireKnownAge(coded);
      const accord = leads ? await referableAccord(act, facts) : null;
      await this.write(act, draft, sheet, coded, accord, input.expectedVersion);
      act.touch(draft.id);
      act.tell('CASE_SUBMITTED', draft.id);
      return draft.id;
    });
  }

  private open(departement: string, { id, wrapped, keyVersion, parts }: Draft): Sheet {
    const part = (sealed: string) => Buffer.from(sealed, 'base64');
    return Object.fromEntries(
      parts.map(({ group, minimised, rest }) => [
        group,
        this.gate.ownParts({ departement, id }, group, {
          wrapped,
          keyVersion,
          minimised: part(minimised),
          rest: rest === null ? null : part(rest),
        }),
      ]),
    );
  }

  private async write(
    act: Act,
    draft: Draft,
    sheet: Sheet,
    coded: CodedCase,
    accord: HeldAccord | null,
    expectedVersion?: number,
  ): Promise<void> {
    const values = SUBMIT.values({
      ...this.counted(act, draft, sheet, coded),
      ...referralOf(draft, coded, accord),
      departement: act.actor.departement,
      caseId: draft.id,
      expectedVersion: expectedVersion ?? draft.version,
      now: act.actor.now,
    });
    const [written] = await act.tx.query<{ id: string }>({ text: SUBMIT.text, values });
    if (!written) throw Refusal.stale();
  }

  /** What the statistics and the search for duplicates keep of it: coded, under keys that name nobody. */
  private counted(act: Act, draft: Draft, sheet: Sheet, coded: CodedCase) {
    const { familyName, givenName, birthYear } = sheet.identity ?? {};
    return {
      ...coded,
      ...statisticalFact(sheet),
      identityUnknown: isUnknownPerson(sheet.identity),
      recordKey: newRecordKey(),
      fingerprint: personFingerprint(this.fingerprintKey, familyName, givenName, birthYear),
      formerFingerprint: formerFingerprint(this.fingerprintKey, familyName, givenName, birthYear),
      submittedMonth: `${act.actor.today.slice(0, 7)}-01`,
      matchRequestId: newUuid(),
      organisationId: draft.organisationId,
      submittedEventId: newUuid(),
    };
  }
}

/** The referral that this submission makes, if it makes one. */
function referralOf(draft: Draft, coded: CodedCase, accord: HeldAccord | null) {
  return {
    ...formationFor(coded.facts),
    referralId: accord ? newUuid() : null,
    bodyId: draft.commissionId,
    pseudonym: newReference(),
    accordId: accord?.id ?? null,
    accordGroups: accord?.groups ?? 0,
    allGroups: ALL_BITS,
    proposedEventId: newUuid(),
  };
}

async function draftOf(act: Act, globalId: string): Promise<Draft> {
  const [draft] = await act.tx.query<Draft>({
    text: SUBMISSION_FACTS,
    values: [act.uuid(globalId, 'CaseFile', ['caseId'])],
  });
  if (!draft) throw Refusal.notFound(['caseId']);
  act.requireAs('OWN_TEAM', ({ teamId }) => draft.own && teamId === draft.teamId);
  requireStage(draft, ['DRAFT'], 'Ce dossier est déjà déposé.');
  return draft;
}

/** A warning is to be acknowledged; what is only good to know is told. */
function tell(act: Act, verdict: RuleVerdict): void {
  if (verdict.verdict === 'OK') act.notice(verdict);
  else act.apply(verdict);
}

function checkContent(act: Act, sheet: Sheet, documents: string[], pathway: boolean): void {
  const { missing, warnings } = completenessOf(sheet, act.actor.today, documents, pathway);
  if (missing.length > 0) throw new Refusal(missing);
  warnings.forEach((warning) => act.apply(warning));
}

/** The association must be approved here and today (CASF R.121-12-3), and the person must have agreed to this very purpose. */
async function referableAccord(act: Act, { approved, ...facts }: SubmissionFacts & Pick<Draft, 'approved'>) {
  if (!approved) {
    throw Refusal.of(
      ErrorCode.APPROVAL_REQUIRED,
      "Votre association n'a pas d'agrément en cours dans ce département : transmettez le dossier à une " +
        "association agréée, avec l'accord de la personne.",
      ['caseId'],
      'CASF R.121-12-3',
    ).curedBy('handOverCase');
  }
  const { purpose } = formationFor(facts.facts);
  const accord = facts.accords[purpose];
  if (accord && (await holdAccord(act, accord.id))) return accord;
  throw Refusal.of(
    ErrorCode.ACCORD_REQUIRED,
    `Recueillez d'abord l'accord de la personne pour ${DESTINATIONS[purpose].label} : montrez-lui qui lira quoi.`,
    ['caseId'],
    'CASF L.121-9',
  );
}
