import { SubmitCaseInput } from '../../../../schema/cases.types';
import type { Gate } from '../../../access/gate';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { SHARED_BITS, type Group } from '../../../kernel/groups';
import { newUuid } from '../../../kernel/id';
import { DESTINATIONS } from '../../../kernel/purposes';
import { newReference } from '../../../kernel/reference-code';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { isUnknownPerson } from '../../../kernel/sheet-fields';
import type { RuleVerdict } from '../../../kernel/verdict';
import type { RowOf } from '../../../tenancy/columns';
import { formerFingerprint, personFingerprint } from '../../../vault/fingerprint';
import { holdAccord } from '../../persons/accords';
import {
  asksForPathway,
  caseAnswer,
  codedCase,
  completenessOf,
  keepWord,
  namedInTexts,
  offerUrgentWays,
  requireKnownAge,
  requireStage,
  tellNamesakes,
  type CodedCase,
  type RetainedAge,
  type Sheet,
} from '../../persons/cases';
import { newRecordKey, statisticalFact } from './statistical-fact';
import {
  commissionVerdicts,
  formationFor,
  leadsToCommission,
  type HeldAccord,
  type SubmissionFacts,
} from './submission.rules';
import { submissionRights } from './submissions.access';
import { SUBMISSION_FACTS, SUBMIT, type DRAFT } from './submit-case.sql';

/** Closes a draft: checked, counted once, and for the sexual form referred to the commission, which alone then decides. */
export const submitCase = defineAct({
  name: 'submitCase',
  description:
    'Submits a file (dépôt): for the sexual form it refers it to the commission, whose secretariat then ' +
    'instructs. Association’s caseworker.',
  input: SubmitCaseInput,
  where: 'caseId',
  may: submissionRights.submitCase,
  find: ownDraft,
  async work(act, input, draft, { gate, names, keys }) {
    requireStage(draft, ['DRAFT'], 'Ce dossier est déjà déposé.');
    const sheet = openSheet(act, gate, draft);
    const coded = codedCase(sheet, draft.retained, act.actor.today);
    const facts = { ...draft, principalForm: coded.principalForm, facts: coded.facts };
    checkContent(act, sheet, draft.documents, asksForPathway(facts));
    commissionVerdicts(facts).forEach((verdict) => tell(act, verdict));
    await keepWord(act, draft.id, sheet, draft.retained);
    offerUrgentWays(act, coded, sheet);
    const named = namedInTexts(sheet, sheet.identity);
    if (named) act.apply(named);
    await tellNamesakes(act, names, draft.id, sheet.identity);
    const leads = leadsToCommission(facts);
    if (leads) requireKnownAge(coded);
    const accord = leads ? await referableAccord(act, facts) : null;
    await write(act, draft, input.expectedVersion ?? draft.version, {
      ...countedOf(act, keys.of('fingerprint of persons'), draft, sheet, coded),
      ...referralOf(draft, coded, accord),
    });
    act.touch(draft.id);
    act.tell('CASE_SUBMITTED', draft.id);
    return draft.id;
  },
  answer: caseAnswer,
});

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

async function ownDraft(act: Act, { caseId }: SubmitCaseInput): Promise<Draft> {
  const id = act.uuid(caseId, 'CaseFile', ['caseId']);
  const [draft] = await act.tx.query<Draft>({ text: SUBMISSION_FACTS, values: [id] });
  if (!draft) throw Refusal.notFound(['caseId']);
  act.requireAs('OWN_TEAM', ({ teamId }) => draft.own && teamId === draft.teamId);
  return draft;
}

function openSheet(act: Act, gate: Gate, { id, wrapped, keyVersion, parts }: Draft): Sheet {
  const part = (sealed: string) => Buffer.from(sealed, 'base64');
  return Object.fromEntries(
    parts.map(({ group, minimised, rest }) => [
      group,
      gate.ownParts({ departement: act.actor.departement, id }, group, {
        wrapped,
        keyVersion,
        minimised: part(minimised),
        rest: rest === null ? null : part(rest),
      }),
    ]),
  );
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

/** What the statistics and the search for duplicates keep of it: coded, under keys that name nobody. */
function countedOf(act: Act, fingerprintKey: Buffer, draft: Draft, sheet: Sheet, coded: CodedCase) {
  const { familyName, givenName, birthYear } = sheet.identity ?? {};
  return {
    ...coded,
    ...statisticalFact(sheet),
    identityUnknown: isUnknownPerson(sheet.identity),
    recordKey: newRecordKey(),
    fingerprint: personFingerprint(fingerprintKey, familyName, givenName, birthYear),
    formerFingerprint: formerFingerprint(fingerprintKey, familyName, givenName, birthYear),
    submittedMonth: `${act.actor.today.slice(0, 7)}-01`,
    matchRequestId: newUuid(),
    organisationId: draft.organisationId,
    submittedEventId: newUuid(),
  };
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
    allGroups: SHARED_BITS,
    proposedEventId: newUuid(),
  };
}

type Written = ReturnType<typeof countedOf> & ReturnType<typeof referralOf>;

async function write(act: Act, { id: caseId }: Draft, expectedVersion: number, written: Written): Promise<void> {
  const { departement, now } = act.actor;
  const values = SUBMIT.values({ ...written, departement, caseId, expectedVersion, now });
  const [moved] = await act.tx.query<{ id: string }>({ text: SUBMIT.text, values });
  if (!moved) throw Refusal.stale();
}
