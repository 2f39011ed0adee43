import type { ShellFragment, UserErrorCode } from '../../client-sdk/src';
import type { DemonstrationAccount, KeptPost, SignInWay, Visitor } from '../entrance';
import type { Labels } from '../shell/labels';
import type { Fields } from './fields';
import type { NoticeCode } from './notices';

/** What an address asks for. */
export interface Asked {
  /** Path and query, as the browser shows them. */
  readonly address: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Whether somebody is signed in: what an open page asks of the `viewer` besides. */
  readonly signedIn?: boolean;
}

/** A refusal of the API, in its own words; `acknowledge` is what passes over a warning. */
export interface Refusal {
  readonly code: UserErrorCode | string;
  readonly message: string;
  readonly path?: readonly string[] | null;
  readonly rule?: string | null;
  readonly acknowledge?: string | null;
}

/** Code of a field that was not taken: its message does not say which it is. */
export const NOT_TAKEN = 'INVALID';

/** A form that was not taken: shown again as it was typed. */
export interface Typed {
  /** Address of the form. */
  readonly action: string;
  readonly fields: Fields;
  readonly refusals: readonly Refusal[];
  /** Words of its fields, as the form is drawn. */
  readonly names: Map<string, string>;
}

/** Everything that a page knows beside its own answer. */
export interface Visit {
  readonly asked: Asked;
  readonly visitor: Visitor | null;
  readonly shell: ShellFragment | null;
  /** Bound to the session; empty for a stranger, who has no form to send. */
  readonly token: string;
  readonly now: Date;
  readonly labels: Labels;
  readonly typed: Typed | null;
  readonly notice: NoticeCode | null;
  readonly kept: readonly { readonly id: string; readonly keptAt: Date }[];
  readonly stateService: string | null;
  readonly legalNotice: readonly string[];
  /** Of this server, for an address that is copied elsewhere: `https://passerelle.example.org`. */
  readonly origin: string;
  readonly demonstration: readonly DemonstrationAccount[] | null;
  readonly ways: readonly SignInWay[];
}

export type { KeptPost };
