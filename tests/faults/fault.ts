/** One fault, planted alone: in one file, one text put in the place of another; and the tests that claim to see it. */
export interface Fault {
  name: string;
  /** What sort of mistake it is. */
  kind:
    | 'policy'
    | 'tenant'
    | 'level'
    | 'lens'
    | 'accord'
    | 'recusal'
    | 'mandate'
    | 'time'
    | 'column'
    | 'pseudonym'
    | 'count'
    | 'loader'
    | 'export'
    | 'figures'
    | 'journal'
    | 'cursor'
    | 'mail'
    | 'words'
    | 'search'
    | 'token'
    | 'vault'
    | 'limits'
    | 'upkeep'
    | 'age'
    | 'act'
    | 'law';
  file: string;
  from: string;
  to: string;
  claimedBy: string[];
}
