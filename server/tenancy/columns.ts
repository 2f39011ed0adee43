import { snakeCase } from './snake-naming';

/** Where a row stands: behind an alias, or under other names. */
type Place = string | ((column: string) => string);

/** A column of that name, or what is reckoned where the row stands. */
type Source = string | ((at: (column: string) => string) => string);

/** One column of a row: where it comes from, its type in the database, and what is read from it. */
export class Column<Value> {
  declare readonly read: Value;

  constructor(
    readonly type: string,
    readonly source?: Source,
    readonly nullable = false,
  ) {}

  orNull(): Column<Value | null> {
    return new Column(this.type, this.source, true);
  }
}

export const uuid = (source?: Source) => new Column<string>('uuid', source);
export const text = <Word extends string = string>(source?: Source) => new Column<Word>('text', source);
export const texts = <Word extends string = string>(source?: Source) => new Column<Word[]>('text[]', source);
export const int = (source?: Source) => new Column<number>('integer', source);
export const bool = (source?: Source) => new Column<boolean>('boolean', source);
/** A day of the calendar, told as `2026-11-23`: the driver would make an instant of it. */
export const date = (source?: Source) => new Column<string>('date', source);
/** An instant, told by ISO 8601; in JSON its offset is `+00:00`, elsewhere `Z`. */
export const instant = (source?: Source) => new Column<string>('timestamp with time zone', source);
/** The same to the microsecond, for a cursor. */
export const exact = (source: string) =>
  new Column<string>('text', (at) => `to_char(${at(source)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`);
export const json = <Value>(source?: Source) => new Column<Value>('jsonb', source);
/** Has no JSON: a list that holds it is read by SELECT alone. */
export const bytes = (source?: Source) => new Column<Buffer>('bytea', source);
export const always = <const Word extends string>(word: Word) => new Column<Word>('text', () => `'${word}'`);

export type Shape = Readonly<Record<string, Column<unknown>>>;

/** What a statement reads by a list of columns. */
export type RowOf<List extends { readonly shape: Shape }> = {
  -readonly [Name in keyof List['shape']]: List['shape'][Name]['read'];
};

/** The columns of a row, once: its type, its SELECT and its JSON are made of them when the module loads. */
export class Columns<Own extends Shape> {
  constructor(
    readonly relation: string,
    readonly shape: Own,
  ) {}

  get names(): string[] {
    return Object.keys(this.shape);
  }

  select(place: Place): string {
    const told = Object.entries(this.shape).map(([name, { type, source = snakeCase(name) }]) => {
      const sql = written(source, place) + (type === 'date' ? '::text' : '');
      return sql.endsWith(`.${name}`) ? sql : `${sql} as "${name}"`;
    });
    return told.join(', ');
  }

  json(place: Place): string {
    const told = Object.entries(this.shape).map(([name, { type, source = snakeCase(name) }]) => {
      if (type === 'bytea') throw new Error(`${this.relation}: ${name} has no JSON`);
      return `'${name}', ${written(source, place)}`;
    });
    return `json_build_object(${told.join(', ')})`;
  }

  pick<Name extends keyof Own & string>(...names: readonly Name[]): Columns<Pick<Own, Name>> {
    return columns(this.relation, Object.fromEntries(names.map((name) => [name, this.shape[name]])) as Pick<Own, Name>);
  }

  with<More extends Shape>(more: More): Columns<Own & More> {
    return columns(this.relation, { ...this.shape, ...more });
  }
}

/** Columns are named as in the code, `openedAt` for `opened_at`, unless told otherwise. */
export const columns = <Own extends Shape>(relation: string, shape: Own): Columns<Own> => new Columns(relation, shape);

function written(source: Source, place: Place): string {
  const at = typeof place === 'string' ? (column: string) => `${place}.${column}` : place;
  return typeof source === 'string' ? at(source) : source(at);
}
