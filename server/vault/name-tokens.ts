import { createHmac } from 'node:crypto';
import { nameForms, namesOf, plainWords, wordsAsWritten, spellingsOf, type NameForm } from '../kernel/names';

/** A name as the index keeps it: its own token, and those by which a misspelling finds it. */
export interface IndexedName {
  form: string;
  /** By which folding (`FOLDING`). */
  folding: number;
  spellings: Spelling[];
}

interface Spelling {
  token: string;
  /** Letters taken away; `EXACT` for the name as written. */
  deletions: number;
}

/** What a search asks for: each token once, with the words of the text that it stands for. */
export interface AskedNames {
  tokens: string[];
  words: number[];
  deletions: number[];
  /** How many words the text has. */
  count: number;
}

export const EXACT = -1;

/** Changes with `foldName`: what was folded before is indexed again by `npm run names:index`. */
export const FOLDING = 2;

/** Keyed tokens of names, 64 bits, bound to the département: the same name has another token in another one. */
export class NameTokens {
  constructor(private readonly key: Buffer) {}

  /** Every name of these texts. */
  index(departement: string, texts: readonly string[]): IndexedName[] {
    const forms = new Map(texts.flatMap((text) => namesOf(text).map((form) => [form.text, form])));
    return [...forms.values()].map((form) => ({
      form: this.formToken(departement, form.text),
      folding: FOLDING,
      spellings: this.spellings(departement, form),
    }));
  }

  ask(departement: string, text: string): AskedNames {
    const { forms, count } = nameForms(text);
    const asked = new Map<string, { words: number; deletions: number }>();
    for (const form of forms) {
      for (const { token, deletions } of this.spellings(departement, form)) {
        const known = asked.get(token);
        asked.set(token, {
          words: form.words | (known?.words ?? 0),
          deletions: Math.min(deletions, known?.deletions ?? deletions),
        });
      }
    }
    const list = [...asked.values()];
    return {
      tokens: [...asked.keys()],
      words: list.map(({ words }) => words),
      deletions: list.map(({ deletions }) => deletions),
      count,
    };
  }

  /** The words of a text as names that files bear, and whether each is written with a capital, as a name is. */
  written(departement: string, text: string): { form: string; capital: boolean }[] {
    const words = wordsAsWritten(text);
    return words.map(({ word, capital }) => ({ form: this.formToken(departement, word), capital }));
  }

  /** The words of a name, particles left out. */
  plain(departement: string, name: string): string[] {
    return plainWords(name).map((word) => this.formToken(departement, word));
  }

  private spellings(departement: string, form: NameForm): Spelling[] {
    const heard = [...spellingsOf(form)].map(([text, deletions]) => ({
      token: this.token(departement, 'sound', text),
      deletions,
    }));
    return [{ token: this.formToken(departement, form.text), deletions: EXACT }, ...heard];
  }

  /** The name as written, among those that files bear. */
  formToken(departement: string, form: string): string {
    return this.token(departement, 'form', form);
  }

  private token(departement: string, kind: 'form' | 'sound', text: string): string {
    return createHmac('sha256', this.key)
      .update(`${departement}|${kind}|${text}`)
      .digest()
      .readBigInt64BE(0)
      .toString();
  }
}

/** The fields of the identity in which a name stands. */
export function namesIn(identity: Readonly<Record<string, unknown>> | undefined): string[] {
  return [identity?.familyName, identity?.givenName, identity?.usedNames].filter(
    (name): name is string => typeof name === 'string' && name !== '',
  );
}
