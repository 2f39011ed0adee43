import DataLoader from 'dataloader';
import type { Group } from '../../kernel/groups';
import { sheetFields, type TypedGroup } from '../../kernel/sheet-fields';
import type { Vault } from '../../vault/vault';
import type { Actor } from '../../tenancy/database';
import type { RequestContext } from '../../http/request-context';
import type { SheetPartRow, SheetQueries } from './sheets.queries';
import { groupAt, levelAt, maskedAt, type SheetDoor } from './sheets.view';

interface PartKey {
  holder: string;
  source: string;
  group: string;
}

const nameOf = ({ holder, source, group }: PartKey) => `${holder} ${source} ${group}`;

/** Opens the groups that a query asks for, each at the reader's level, and notes what was opened. */
export class SheetReader {
  constructor(
    private readonly queries: SheetQueries,
    private readonly vault: Vault,
  ) {}

  /** The group, or its mask. Only MINIMISED and FULL open a ciphertext, and are noted in the journal. */
  async group(context: RequestContext, door: SheetDoor, group: Group, asked: ReadonlySet<string>): Promise<object> {
    const level = levelAt(door, group);
    if (level === 'NONE') return maskedAt(door, group);
    if (level === 'PSEUDONYM') return groupAt(door, group, level, {});
    const values = await this.values(context, door, group, asksRest(group, asked));
    context.reads.note(context.actor(door.departement), { holder: door.holder, source: door.source, group, level });
    return groupAt(door, group, level, values ?? {});
  }

  /** Values of one group, decrypted; null when nothing is stored or nothing may be read. */
  async values(
    context: RequestContext,
    door: { departement: string; holder: string; source: string },
    group: string,
    rest = true,
  ): Promise<TypedGroup | null> {
    const row = await this.loader(context, context.actor(door.departement), rest).load({
      holder: door.holder,
      source: door.source,
      group,
    });
    return row ? this.open(context, door.departement, row) : null;
  }

  private open(context: RequestContext, departement: string, row: SheetPartRow): TypedGroup {
    const holder = { departement, id: row.holderId, keyVersion: row.keyVersion };
    const key = context.once(`key ${row.holderId} ${row.keyVersion}`, () => this.vault.unwrap(holder, row.wrapped));
    const minimised = this.vault.openJson<TypedGroup>(key, holder, row.group, 'minimised', row.minimised);
    const rest = row.rest ? this.vault.openJson<TypedGroup>(key, holder, row.group, 'rest', row.rest) : {};
    return { ...minimised, ...rest };
  }

  private loader(
    context: RequestContext,
    actor: Actor,
    rest: boolean,
  ): DataLoader<PartKey, SheetPartRow | null, string> {
    return context.once(
      `parts ${actor.departement} ${rest}`,
      () =>
        new DataLoader<PartKey, SheetPartRow | null, string>((keys) => this.batch(actor, keys, rest), {
          cacheKeyFn: nameOf,
        }),
    );
  }

  private async batch(actor: Actor, keys: readonly PartKey[], rest: boolean): Promise<(SheetPartRow | null)[]> {
    const doors = [
      ...new Map(
        keys.map((key) => [`${key.holder} ${key.source}`, { holder: key.holder, source: key.source }]),
      ).values(),
    ];
    const rows = await this.queries.parts(actor, doors, [...new Set(keys.map((key) => key.group))], rest);
    const byName = new Map(
      rows.map((row) => [nameOf({ holder: row.holderId, source: row.source, group: row.group }), row]),
    );
    return keys.map((key) => byName.get(nameOf(key)) ?? null);
  }
}

/** Does the query ask for a field outside the named ones? Otherwise that ciphertext is neither fetched nor opened. */
function asksRest(group: Group, asked: ReadonlySet<string>): boolean {
  return sheetFields[group].some((field) => !field.minimised && asked.has(field.name));
}
