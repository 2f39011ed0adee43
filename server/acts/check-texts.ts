import { saysSomething } from '../kernel/fold-name';
import { ErrorCode, Refusal } from '../kernel/refusal';
import { seemsToName } from '../kernel/seems-to-name';
import type { RuleVerdict } from '../kernel/verdict';
import type { NameTokens } from '../vault/name-tokens';
import type { Act } from './act';
import type { Readers, TakenTexts } from './texts';

interface Shown {
  path: string;
  readers: Readers;
  text: string;
}

/**
 * A text that is read beyond the identity warns when it seems to name somebody, or bears a name that its writer reads. The names of other
 * files are not looked at: the answer is the same for them as for names that nobody bears.
 */
export class TextCheck {
  constructor(private readonly names: NameTokens) {}

  async check(act: Act, texts: TakenTexts, input: object): Promise<void> {
    const shown = Object.entries(texts)
      .filter(([, readers]) => readers === 'BEYOND' || readers === 'PLACE' || readers === 'URGENT')
      .flatMap(([path, readers]) => textsAt(input, path).map((text) => ({ path, readers, text })));
    if (shown.length === 0) return;
    const borne = await this.bearsReadName(act, shown);
    const naming = shown.filter(({ text, readers }) => borne || seemsToName(text, readers === 'PLACE'));
    for (const rule of new Set(naming.map(ruleOf))) tell(act, rule, naming);
  }

  /** Two names of one file that I read, or one written with a capital. */
  private async bearsReadName(act: Act, shown: readonly Shown[]): Promise<boolean> {
    const { departement } = act.actor;
    const words = shown.flatMap(({ text }) => this.names.written(departement, text));
    const capital = words.filter((word) => word.capital).map(({ form }) => form);
    const values = [[...new Set(words.map(({ form }) => form))], [...new Set(capital)]];
    return (await act.tx.query({ text: BORNE, values })).length > 0;
  }
}

/** What says nothing to whoever reads it fills in nothing: nobody gets a reason that is a full stop. */
export function refuseBlankTexts(texts: TakenTexts, input: object): void {
  for (const [path, readers] of Object.entries(texts)) {
    const texts = readers === 'SHEET' ? [] : textsAt(input, path);
    if (!texts.every(saysSomething))
      throw Refusal.of(ErrorCode.MISSING_VALUE, 'Écrivez au moins une lettre ou un chiffre.', path.split('.'));
  }
}

const ruleOf = ({ path }: Shown) => (path.startsWith('alert.') ? 'ALERT_NAMES_SOMEONE' : 'TEXT_NAMES_SOMEONE');

function tell(act: Act, rule: RuleVerdict['rule'], naming: readonly Shown[]): void {
  const verdict: RuleVerdict = {
    rule,
    article: 'LIL art. 46',
    verdict: 'WARNING',
    message:
      rule === 'ALERT_NAMES_SOMEONE' ? "L'alerte semble nommer une personne." : 'Ce texte semble nommer une personne.',
    cure: 'Décrivez les faits sans nommer personne, ni la victime, ni un auteur.',
  };
  if (naming.every(({ readers }) => readers === 'URGENT')) act.notice(verdict);
  else act.apply(verdict);
}

/** At a path, those of each element of a list on its way. */
const textsAt = (input: object, path: string): string[] =>
  path
    .split('.')
    .reduce<unknown[]>(
      (values, name) => values.flatMap((value) => (value as Record<string, unknown> | null | undefined)?.[name] ?? []),
      [input],
    )
    .filter((text): text is string => typeof text === 'string' && text !== '');

/** Through my own doors, where I read the identity in FULL: the same statement whatever is written, and whoever is followed. */
const BORNE = `
  select from access.readable_name r where r.form = any($1::bigint[])
  group by r.case_id having count(distinct r.form) > 1 or bool_or(r.form = any($2::bigint[])) limit 1`;
