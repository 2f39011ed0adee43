import type { Group } from '../../kernel/groups';
import { FOLDING, type IndexedName, type NameTokens } from '../../vault/name-tokens';
import type { ReplyLinks } from '../../letters/reply-link';
import type { Vault } from '../../vault/vault';
import type { Ground } from '../directory/ground';
import { instantOf, type Day } from '../draw/days';
import type { Random } from '../draw/random';
import type { Loader } from '../load/loader';
import type { TableName, TenantRow } from '../load/tables';

export interface WritingTools {
  readonly loader: Loader;
  readonly vault: Vault;
  readonly fingerprintKey: Buffer;
  readonly names: NameTokens;
  readonly links: ReplyLinks;
}

const KEY_VERSION = 1;

/** One département being written: where rows go, what was already taken, and how far back files are full. */
export class Writing {
  readonly references = new Set<string>();
  readonly pseudonyms = new Set<string>();
  /** Names whose tokens are worked out, and the tokens whose spellings are written: few names, borne by many. */
  private readonly tokensOf = new Map<string, string[]>();
  private readonly spelled = new Set<string>();
  /** A few documents are enough to show them. */
  documentsLeft = 24;

  constructor(
    private readonly tools: WritingTools,
    readonly ground: Ground,
    readonly random: Random,
    readonly today: Day,
    readonly fullSince: Day,
  ) {}

  get fingerprintKey(): Buffer {
    return this.tools.fingerprintKey;
  }

  /** Of the link by which a summons is answered. */
  linkOf(replyId: string): Buffer {
    return this.tools.links.digestOf(replyId);
  }

  add<Name extends TableName>(table: Name, row: TenantRow<Name>): void {
    this.tools.loader.addIn(this.ground.code, table, row);
  }

  /** The names of a file, for the search by name. */
  addNames(caseId: string, names: readonly string[]): void {
    for (const form of new Set(names.flatMap((name) => this.formsOf(name))))
      this.add('tenant.name_form', { case_id: caseId, form, folding: FOLDING });
  }

  private formsOf(name: string): string[] {
    let forms = this.tokensOf.get(name);
    if (!forms) {
      const indexed = this.tools.names.index(this.ground.code, [name]);
      this.tokensOf.set(name, (forms = indexed.map(({ form }) => form)));
      for (const { form, spellings } of indexed) this.addSpellings(form, spellings);
    }
    return forms;
  }

  private addSpellings(form: string, spellings: IndexedName['spellings']): void {
    if (this.spelled.has(form)) return;
    this.spelled.add(form);
    for (const { token, deletions } of spellings) this.add('tenant.name_spelling', { token, form, deletions });
  }

  /** Some minute of that day. */
  at(day: Day): string {
    return instantOf(day, this.random.below(540));
  }

  /** A new holder of ciphertexts, with the key that seals them. */
  holder(id: string): SealedHolder {
    const { key, sealed } = this.tools.vault.newKey(this.ground.code, id);
    this.add('vault.data_key', { holder_id: id, version: sealed.version, wrapped: sealed.wrapped });
    return new SealedHolder(this.tools.vault, this.ground.code, id, key);
  }
}

/** A case or an alert whose texts are being sealed. */
export class SealedHolder {
  private readonly holder;

  constructor(
    private readonly vault: Vault,
    departement: string,
    readonly id: string,
    private readonly key: Buffer,
  ) {
    this.holder = { departement, id, keyVersion: KEY_VERSION };
  }

  part(group: Group | 'alert' | 'pleading', part: 'minimised' | 'rest', values: unknown): Buffer {
    return this.vault.sealJson(this.key, this.holder, group, part, values);
  }

  note(noteId: string, text: string): Buffer {
    return this.vault.seal(this.key, this.holder, noteId, 'note', Buffer.from(text));
  }

  fileName(documentId: string, name: string): Buffer {
    return this.vault.seal(this.key, this.holder, documentId, 'name', Buffer.from(name));
  }

  chunk(documentId: string, bytes: Buffer): Buffer {
    return this.vault.seal(this.key, this.holder, documentId, 'chunk 0', bytes);
  }
}
