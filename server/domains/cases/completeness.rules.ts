import { ErrorCode, type UserErrorFact } from '../../kernel/refusal';
import { groups, type Group } from '../../kernel/groups';
import type { LocalDate } from '../../kernel/local-date';
import { isEmpty, problemOf } from '../../kernel/sheet-field';
import { sheetFields, type SheetField, type Typed } from '../../kernel/sheet-fields';
import { fieldRuleName } from '../../kernel/rule-names';
import type { RuleVerdict } from '../../kernel/verdict';
import { agesToday, OLDEST } from './age.rules';
import type { Sheet } from './case-facts.rules';

export interface CompletenessFact {
  missing: UserErrorFact[];
  warnings: RuleVerdict[];
}

/** What a file still lacks. Malformed and missing block; what the law does not require only warns. */
export function completenessOf(sheet: Sheet, today: LocalDate, documents: readonly string[]): CompletenessFact {
  const asked = groups.filter((group) => group !== 'proceedings');
  const missing = asked.flatMap((group) =>
    sheetFields[group].flatMap((field) => checkField(group, field, sheet[group]?.[field.name])),
  );
  return {
    missing: [...missing, ...ageErrors(sheet, today)],
    warnings: [...asked.flatMap((group) => fieldWarnings(group, sheet)), ...pspWarnings(sheet, documents)],
  };
}

/** A value as typed, against its kind; an empty one is missing only where the submission needs it. */
export function checkField(group: Group, field: SheetField, value: Typed | undefined): UserErrorFact[] {
  const path = [group, field.name];
  if (isEmpty(value)) {
    return field.required === 'BLOCKING'
      ? [{ code: ErrorCode.MISSING_VALUE, message: `Il manque : ${field.label}.`, path }]
      : [];
  }
  const problem = problemOf(field, value);
  return problem ? [{ code: ErrorCode.INVALID_VALUE, message: `« ${field.label} » : ${problem}`, path }] : [];
}

function ageErrors(sheet: Sheet, today: LocalDate): UserErrorFact[] {
  const [youngest, oldest] = agesToday(sheet.identity, today) ?? [0, 0];
  if (oldest >= 0 && youngest <= OLDEST) return [];
  const message = `La personne aurait ${oldest} ans : vérifiez l'année et la date de naissance.`;
  return [{ code: ErrorCode.INVALID_VALUE, message, path: ['identity', 'birthYear'] }];
}

function fieldWarnings(group: Group, sheet: Sheet): RuleVerdict[] {
  return sheetFields[group]
    .filter((field) => field.required === 'WARNING' && isEmpty(sheet[group]?.[field.name]))
    .map((field) => ({
      rule: fieldRuleName(group, field.name),
      article: 'CASF R.121-12-12',
      verdict: 'WARNING' as const,
      message: `Non renseigné : ${field.label}.`,
      cure: 'Complétez, ou déposez en l’état.',
    }));
}

/** Papers of the engagement file (circulaire DGCS/B2/2017/18). None blocks: an unstopped prostitution is no ground (CE 440802). */
function pspWarnings(sheet: Sheet, documents: readonly string[]): RuleVerdict[] {
  if (sheet.exploitation?.principalForm !== 'SEXUAL') return [];
  return papers
    .filter(({ slot }) => !documents.includes(slot))
    .map(({ slot, label }) => ({
      rule: `DOCUMENT_${slot}`,
      article: 'circulaire DGCS/B2/2017/18',
      verdict: 'WARNING' as const,
      message: `Pièce absente : ${label}.`,
      cure: 'Joignez-la, ou déposez en l’état : le secrétariat pourra la demander.',
    }));
}

const papers = [
  { slot: 'ENGAGEMENT_FORM', label: "formulaire d'engagement signé" },
  { slot: 'SWORN_STATEMENT', label: "attestation sur l'honneur de cessation" },
  { slot: 'IDENTITY_PAPER', label: "copie d'une pièce d'identité" },
];
