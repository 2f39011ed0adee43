import DataLoader from 'dataloader';
import type { Gate } from '../../../access/gate';
import { levelAt, type Doorway } from '../../../access/mask-at';
import type { Opened } from '../../../access/opened';
import { groups, type Group } from '../../../kernel/groups';
import { sheetFields, type TypedGroup } from '../../../kernel/sheet-fields';
import type { Actor } from '../../../tenancy/database';
import type { RequestContext } from '../../../http/request-context';
import type { SheetPartRow, SheetQueries } from './sheets.queries';
import { groupAt, maskedAt, type SheetDoor } from './sheets.view';

interface PartKey {
  holder: string;
  source: string;
  group: string;
}

/** The fields of a group that nobody writes, from what stands beside the sheet at the same door. */
export type Derive = (context: RequestContext, door: SheetDoor) => Promise<TypedGroup>;
export type Derivations = Readonly<Partial<Record<Group, Derive>>>;

const nameOf = ({ holder, source, group }: PartKey) => `${holder} ${source} ${group}`;

/** Fetches the groups that a query asks for, and hands each to the gate. */
export class SheetReader {
  constructor(
    private readonly queries: SheetQueries,
    private readonly gate: Gate,
    private readonly derived: Derivations,
  ) {}

  /** The group, or its mask. */
  async group(context: RequestContext, door: SheetDoor, group: Group, asked: ReadonlySet<string>): Promise<object> {
    const opened = await this.opened(context, door, group, asksRest(group, asked));
    if (!opened) return maskedAt(door, group);
    const derive = asksDerived(group, asked) ? this.derived[group] : undefined;
    return { ...groupAt(door, group, opened), ...(await derive?.(context, door)) };
  }

  /** For `expectedVersion`, 0 while the group was never written: of a group that this door opens. */
  async version(context: RequestContext, door: Doorway, group: Group): Promise<number> {
    return (await this.parts(context, door, group, true))?.version ?? 0;
  }

  /** Every group that this door opens, with its values. */
  async everyGroup(
    context: RequestContext,
    door: Doorway,
    among: readonly Group[] = groups,
  ): Promise<[Group, Opened<TypedGroup>][]> {
    const opened = await Promise.all(
      among.map(async (group) => [group, await this.opened(context, door, group, true)] as const),
    );
    return opened.filter((found): found is [Group, Opened<TypedGroup>] => found[1] !== null);
  }

  /** The text of an alert; null where this door does not open it. */
  async alert(context: RequestContext, door: Doorway): Promise<Opened<TypedGroup> | null> {
    return this.gate.alert(context, door, await this.parts(context, door, 'alert', true));
  }

  /** What is pleaded; null where this door does not open it. */
  async pleading(context: RequestContext, door: Doorway): Promise<Opened<TypedGroup> | null> {
    return this.gate.pleading(context, door, await this.parts(context, door, 'pleading', true));
  }

  /** One group at the level of this door; null where it is masked. Only MINIMISED and FULL fetch a ciphertext. */
  private async opened(
    context: RequestContext,
    door: Doorway,
    group: Group,
    rest: boolean,
  ): Promise<Opened<TypedGroup> | null> {
    const closed = ['NONE', 'PSEUDONYM'].includes(levelAt(door, group));
    return this.gate.group(context, door, group, closed ? null : await this.parts(context, door, group, rest));
  }

  private parts(context: RequestContext, door: Doorway, group: string, rest: boolean): Promise<SheetPartRow | null> {
    const { departement, holder, source } = door;
    return this.loader(context, context.actor(departement), rest).load({ holder, source, group });
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

const asksDerived = (group: Group, asked: ReadonlySet<string>): boolean =>
  sheetFields[group].some(({ name, derived }) => derived && asked.has(name));
