import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { groupBits, groups, type Group } from '../../../kernel/groups';
import { asStored, isEmpty } from '../../../kernel/sheet-field';
import { settled, sheetFields, splitParts, type TypedGroup } from '../../../kernel/sheet-fields';
import type { Act } from '../../../acts/act';
import { namesIn, type NameTokens } from '../../../vault/name-tokens';
import type { Gate, SealedParts } from '../../../access/gate';
import type { HolderKey } from '../../../vault/holder-key';
import type { Sealing } from '../../../vault/sealing';
import type { Sheet } from './case-facts.rules';
import { checkField } from './completeness.rules';

/** Reads and writes the sheet of a case within an act: kept as typed, encrypted group by group. */
export class CaseDraft {
  constructor(
    private readonly gate: Gate,
    private readonly vault: Sealing,
    private readonly names: NameTokens,
  ) {}

  /** For sealing: the key stays this one until the end of the act. */
  async keyOf(act: Act, caseId: string): Promise<HolderKey> {
    const [row] = await act.tx.query<{ wrapped: Buffer; version: number }>({ text: KEY, values: [caseId] });
    if (!row) throw Refusal.notFound(['caseId']);
    const holder = { departement: act.actor.departement, id: caseId, keyVersion: row.version };
    return { holder, key: this.vault.unwrap(holder, row.wrapped) };
  }

  /** Every group of the association's own door, decrypted. */
  async read(act: Act, caseId: string): Promise<Sheet> {
    const rows = await act.tx.query<PartRow>({ text: PARTS, values: [caseId] });
    const holder = { departement: act.actor.departement, id: caseId };
    return Object.fromEntries(rows.map((row) => [row.group, this.gate.ownParts(holder, row.group, row)]));
  }

  /** One group as it stands, whole: what is rewritten from less would lose the rest. */
  async groupOf(act: Act, caseId: string, group: Group): Promise<TypedGroup | undefined> {
    const rows = await act.tx.query<PartRow>({ text: PARTS, values: [caseId] });
    const row = rows.find((part) => part.group === group);
    if (!row) return undefined;
    if (row.rest === null)
      throw Refusal.anotherPerson('Vous ne lisez pas tout ce groupe : qui le lit en entier le complète.');
    return this.gate.ownParts({ departement: act.actor.departement, id: caseId }, group, row);
  }

  /** Writes groups, and with the identity its names into the index; with an expected version, refuses to cover somebody else's writing. */
  async write(act: Act, { holder, key }: HolderKey, sheet: Sheet, expectedVersion?: number | null): Promise<void> {
    const rows = Object.entries(sheet).map(([group, values]) => {
      const parts = splitParts(group as Group, settled(group as Group, values));
      return {
        group,
        bit: groupBits[group as Group],
        minimised: this.vault.sealJson(key, holder, group, 'minimised', parts.minimised).toString('base64'),
        rest: this.vault.sealJson(key, holder, group, 'rest', parts.rest).toString('base64'),
      };
    });
    const values = [
      act.actor.departement,
      holder.id,
      JSON.stringify(rows),
      expectedVersion ?? null,
      act.actor.now,
      act.actor.accountId,
    ];
    const written = await act.tx.query({ text: WRITE, values });
    if (written.length < rows.length) throw Refusal.stale();
    if (sheet.identity) await this.indexNames(act, holder.id, sheet.identity);
  }

  async indexNames(act: Act, caseId: string, identity: TypedGroup): Promise<void> {
    const names = this.names.index(act.actor.departement, namesIn(identity));
    await act.tx.query({ text: INDEX_NAMES, values: [caseId, JSON.stringify(names)] });
  }
}

type PartRow = SealedParts & { group: Group };

const LONGEST = 20_000;

/** What a new file's input holds, by allow-list. Values stay as typed; only an absurd size is refused. */
export function typedSheet(input: object | null | undefined): Sheet {
  const named = Object.entries(namedSheet(input)) as [Group, TypedGroup][];
  return Object.fromEntries(named.map(([group, values]) => [group, rewritten(group, undefined, values)]));
}

/** What the input names, by allow-list: null is a field to empty, a field that is not named is not there. */
export function namedSheet(input: object | null | undefined): Sheet {
  const given = (input ?? {}) as Record<string, TypedGroup | null | undefined>;
  const named = groups.filter((group) => given[group] !== undefined);
  const emptied = named.find((group) => given[group] === null);
  if (emptied) throw Refusal.of(ErrorCode.INVALID_VALUE, WHOLE_GROUP, ['sheet', emptied]);
  return Object.fromEntries(
    named.map((group) => {
      const fields = sheetFields[group].filter(({ name }) => given[group]![name] !== undefined);
      return [
        group,
        Object.fromEntries(fields.map((field) => [field.name, asStored(field, given[group]![field.name]!)])),
      ];
    }),
  );
}

/** A group after a writing: what is not named stays, what is null goes. */
export function rewritten(group: Group, before: TypedGroup | undefined, named: TypedGroup): TypedGroup {
  const after = Object.entries({ ...before, ...named }).filter(([, value]) => value !== null);
  const kept = Object.fromEntries(after);
  if (JSON.stringify(kept).length <= LONGEST) return kept;
  throw Refusal.of(ErrorCode.INVALID_VALUE, `Ce groupe est trop long : ${LONGEST} caractères au plus.`, [
    'sheet',
    group,
  ]);
}

/** What a submission asked for is corrected, never taken away: a body may be reading it. A reason is no answer any more. */
export function refuseEmptied(group: Group, before: TypedGroup | undefined, after: TypedGroup): void {
  const errors = sheetFields[group]
    .filter((field) => field.required === 'BLOCKING' && checkField(group, field, before).length === 0)
    .flatMap((field) => {
      const answered = !isEmpty(before?.[field.name]);
      return checkField(group, answered ? { ...field, unless: undefined } : field, after);
    });
  if (errors.length === 0) return;
  throw new Refusal(
    errors.map(({ message, path = [], ...error }) => ({
      ...error,
      message: `${message} Ce dossier est déposé : corrigez cette réponse, elle ne se retire plus.`,
      path: ['sheet', ...path],
    })),
  );
}

const WHOLE_GROUP = 'Un groupe ne se vide pas d’un coup : videz ses champs un à un.';

const INDEX_NAMES = 'select access.index_names($1, $2)';

const KEY = 'select wrapped, version from access.writing_key($1)';

const PARTS = `
  select "group", minimised, rest, wrapped, key_version as "keyVersion" from access.sheet_part p
  where p.departement_code = access.departement() and p.holder_id = $1 and p.source = $1`;

/**
 * The current parts and their history, in one statement; returns one row per group written. Who saves again within the minute
 * replaces that version: the journal keeps every act, the history what was meant.
 */
const WRITE = `
  with given as (
    select g."group", g.bit, decode(g.minimised, 'base64') as minimised, decode(g.rest, 'base64') as rest
    from jsonb_to_recordset($3::jsonb) as g ("group" text, bit smallint, minimised text, rest text)),
  changed as (
    update tenant.case_part p set version = p.version + 1, minimised = g.minimised, rest = g.rest
    from given g
    where p.departement_code = $1 and p.holder_id = $2 and p."group" = g."group" and ($4::int is null or p.version = $4::int)
    returning p."group", p.version),
  added as (
    insert into tenant.case_part (departement_code, holder_id, "group", bit, version, minimised, rest)
    select $1, $2, g."group", g.bit, 1, g.minimised, g.rest from given g
    where coalesce($4::int, 0) = 0 and not exists (select from tenant.case_part c
      where c.departement_code = $1 and c.holder_id = $2 and c."group" = g."group")
    on conflict do nothing
    returning "group", version),
  written as (select * from changed union all select * from added),
  saved_again as (
    update tenant.case_part_version v set version = w.version, minimised = g.minimised, rest = g.rest, written_at = $5
    from written w join given g using ("group")
    where v.departement_code = $1 and v.holder_id = $2 and v."group" = w."group" and v.version = w.version - 1
      and v.written_by = $6 and date_trunc('minute', v.written_at) = date_trunc('minute', $5::timestamptz)
    returning v."group"),
  kept as (
    insert into tenant.case_part_version (departement_code, holder_id, "group", version, minimised, rest, written_at, written_by)
    select $1, $2, w."group", w.version, g.minimised, g.rest, $5, $6 from written w join given g using ("group")
    where not exists (select from saved_again s where s."group" = w."group"))
  select "group" from written`;
