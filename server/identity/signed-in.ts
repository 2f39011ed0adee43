/** How somebody signed in: a token of the identity provider, the cookie of a browser, an API token of ours. */
export type SignInManner = 'BEARER' | 'SESSION' | 'API_TOKEN';

/** Who is behind a request. Rights are not here: the database is asked for them at every statement. */
export interface SignedIn {
  accountId: string;
  subject: string;
  manner?: SignInManner;
  /** When this sign-in ends by itself, in milliseconds. */
  expires?: number;
  sessionId?: string;
  /** An API token's one mandate: the database lets no other open anything. */
  mandateId?: string;
  readOnly?: boolean;
  /** What an API token may send (digests of documents, names of root fields); null or absent: anything. */
  operations?: string[] | null;
}
