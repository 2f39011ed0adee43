/** A demonstration account, as the IDE offers it: no victim data, an invented person. */
export interface IdeAccount {
  readonly name: string;
  /** French, shown on the button. */
  readonly label: string;
  /** Null for a national account (MIPROF, administration). */
  readonly departement: string | null;
  readonly role: string;
}

export interface IdeOptions {
  readonly accounts: () => Promise<IdeAccount[]>;
  readonly issueToken: (accountName: string) => Promise<string>;
  /** Where the built bundle is; by default `dist/ide` beside package.json. */
  readonly assetsDir?: string;
  /** The public contract, for completion without introspection; by default `schema/schema.graphql`. */
  readonly schemaFile?: string;
}
