import { restrictedGroups, groups } from '../../../kernel/groups';
import { plainWords, wordsAsWritten } from '../../../kernel/names';
import { sheetFields, type TypedGroup } from '../../../kernel/sheet-fields';
import type { RuleVerdict } from '../../../kernel/verdict';
import type { Sheet } from './case-facts.rules';

/** Who reads these reads the identity: in the other groups, a story is read by who may not know whose it is. */
const ASIDE = ['identity', 'contact', ...restrictedGroups];

/** The texts of these groups in which the person is named: both names, or one with a capital. Null where there is none. */
export function namedInTexts(sheet: Sheet, identity: TypedGroup | undefined): RuleVerdict | null {
  const borne = new Set([identity?.familyName, identity?.givenName].flatMap((name) => plainWords(String(name ?? ''))));
  const naming = groups
    .filter((group) => !ASIDE.includes(group))
    .flatMap((group) =>
      sheetFields[group].filter(({ name, kind }) => kind === 'text' && bears(sheet[group]?.[name], borne)),
    );
  if (naming.length === 0) return null;
  return {
    rule: 'TEXT_NAMES_SOMEONE',
    article: 'LIL art. 46',
    verdict: 'WARNING',
    message: `La personne semble nommée dans : ${[...new Set(naming.map(({ label }) => label))].join(', ')}.`,
    cure: 'Écrivez « la personne » : ces textes sont lus par qui ne lit pas son identité.',
  };
}

function bears(text: unknown, borne: ReadonlySet<string>): boolean {
  const met = wordsAsWritten(typeof text === 'string' ? text : '').filter(({ word }) => borne.has(word));
  return met.some(({ capital }) => capital) || new Set(met.map(({ word }) => word)).size > 1;
}
