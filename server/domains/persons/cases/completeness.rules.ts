import { ErrorCode, type UserErrorFact } from '../../../kernel/refusal';
import { groups, type Group } from '../../../kernel/groups';
import type { LocalDate } from '../../../kernel/local-date';
import { codeWord } from '../../../kernel/french-words';
import { isEmpty, isLacking, problemOf } from '../../../kernel/sheet-field';
import { sheetFields, type SheetField, type Typed, type TypedGroup } from '../../../kernel/sheet-fields';
import { fieldRuleName } from '../../../kernel/rule-names';
import type { RuleVerdict } from '../../../kernel/verdict';
import { agesToday, OLDEST } from './age.rules';
import type { Sheet } from './case-facts.rules';

export interface CompletenessFact {
  missing: UserErrorFact[];
  warnings: RuleVerdict[];
}

const SAY_WHY = ' Si vous ne pouvez pas l’écrire, dites pourquoi : refus, pas encore demandé, ou danger.';

/** What a file still lacks. Malformed and missing block; what the law does not require only warns. */
export function completenessOf(
  sheet: Sheet,
  today: LocalDate,
  documents: readonly string[],
  /** The file of an adult's pathway: its engagement and its papers are asked of no other. */
  pathway: boolean,
): CompletenessFact {
  const asked = groups.filter((group) => group !== 'proceedings');
  const missing = asked.flatMap((group) =>
    sheetFields[group].flatMap((field) => checkField(group, field, sheet[group])),
  );
  return {
    missing: [...missing, ...ageErrors(sheet, today)],
    warnings: [
      ...asked.flatMap((group) => fieldWarnings(group, sheet, pathway)),
      ...(pathway ? paperWarnings(documents) : []),
    ],
  };
}

/** What is wrong, with the answers in words where there is a list of them. */
function problemIn(field: SheetField, value: Typed | undefined): string | null {
  const problem = problemOf(field, value);
  return problem && 'codes' in field ? `choisissez parmi : ${field.codes.map(codeWord).join(' ; ')}.` : problem;
}

/** A value as typed, against its kind; an empty one is missing only where the submission needs it. */
export function checkField(group: Group, field: SheetField, values: TypedGroup | undefined): UserErrorFact[] {
  const value = values?.[field.name];
  const path = [group, field.name];
  if (isEmpty(value)) {
    return field.required === 'BLOCKING' && isLacking(field, values)
      ? [{ code: ErrorCode.MISSING_VALUE, message: `Il manque : ${field.label}.${field.unless ? SAY_WHY : ''}`, path }]
      : [];
  }
  const problem = problemIn(field, value);
  return problem ? [{ code: ErrorCode.INVALID_VALUE, message: `« ${field.label} » : ${problem}`, path }] : [];
}

function ageErrors(sheet: Sheet, today: LocalDate): UserErrorFact[] {
  const [youngest, oldest] = agesToday(sheet.identity, today) ?? [0, 0];
  if (oldest >= 0 && youngest <= OLDEST) return [];
  const message = `La personne aurait ${oldest} ans : vérifiez l'année et la date de naissance.`;
  return [{ code: ErrorCode.INVALID_VALUE, message, path: ['identity', 'birthYear'] }];
}

/** What the file of a pathway is made of: the text which says so, for a first request. */
const CIRCULAIRE = 'Circulaire DGCS/B2/2017/18 du 31/01/2017';
const USAGE = 'Usage des instances';

/** Asked of a pathway alone: the engagement (actions and commitments), and the sworn statement of having stopped. */
const PATHWAY_FIELDS: Record<string, string> = {
  'socialSituation.actionsPlanned': 'CASF R.121-12-12',
  'socialSituation.commitments': 'CASF R.121-12-12',
  'exploitation.stoppedProstitution': CIRCULAIRE,
};

function fieldWarnings(group: Group, sheet: Sheet, pathway: boolean): RuleVerdict[] {
  return sheetFields[group]
    .filter((field) => field.required === 'WARNING' && isEmpty(sheet[group]?.[field.name]))
    .filter((field) => pathway || !PATHWAY_FIELDS[`${group}.${field.name}`])
    .map((field) => ({
      rule: fieldRuleName(group, field.name),
      article: PATHWAY_FIELDS[`${group}.${field.name}`] ?? (pathway ? CIRCULAIRE : USAGE),
      verdict: 'WARNING' as const,
      message: `Non renseigné : ${field.label}.`,
      cure: 'Complétez, ou déposez en l’état.',
    }));
}

/** None blocks: an unstopped prostitution is no ground for refusing a first request (CE 19/11/2021 n° 440802). */
function paperWarnings(documents: readonly string[]): RuleVerdict[] {
  return papers
    .filter(({ slot }) => !documents.includes(slot))
    .map(({ slot, label, article }) => ({
      rule: `DOCUMENT_${slot}`,
      article,
      verdict: 'WARNING' as const,
      message: `Pièce absente : ${label}.`,
      cure: 'Joignez-la, ou déposez en l’état : le secrétariat pourra la demander.',
    }));
}

const papers = [
  { slot: 'ENGAGEMENT_FORM', label: "formulaire d'engagement signé", article: 'CASF R.121-12-12' },
  { slot: 'SWORN_STATEMENT', label: "attestation sur l'honneur de cessation", article: CIRCULAIRE },
  { slot: 'IDENTITY_PAPER', label: "copie d'une pièce d'identité", article: CIRCULAIRE },
];
