import type { Fault } from './fault';

const LIMITS = 'tests/api/limits.test.ts';
const DOCUMENTS = 'tests/api/trusted-documents.test.ts';
const RATES = 'tests/http/rates.test.ts';
const PAPERS = 'tests/api/papers.test.ts';
const PAPERS_MADE_ANEW = 'tests/domains/papers-made-anew.test.ts';
const PAPERS_THAT_ACT = 'tests/domains/papers-that-act.test.ts';

/** Before anything is read: what a request, a session, a token and a paper may be. */
export const entranceFaults: Fault[] = [
  {
    name: 'the same act fifty times in a request',
    kind: 'limits',
    file: 'server/http/limits.ts',
    from: "if (operation === 'mutation' && new Set(names).size < names.length)",
    to: 'if (names.length > 1_000)',
    claimedBy: [LIMITS],
  },
  {
    name: 'a page costs one row',
    kind: 'limits',
    file: 'server/http/cost.ts',
    from: 'if (value?.kind === Kind.INT) return constant(atLeastNothing(Number(value.value)));',
    to: 'if (value?.kind === Kind.INT) return constant(1);',
    claimedBy: [LIMITS],
  },
  {
    name: 'a session sends a text of its own',
    kind: 'limits',
    file: 'server/http/trusted-documents.ts',
    from: 'if (!hash || sent?.query !== undefined || !documents.has(hash))',
    to: 'if (hash && !documents.has(hash))',
    claimedBy: [DOCUMENTS],
  },
  {
    name: 'a token sends what was not given to it',
    kind: 'token',
    file: 'server/http/trusted-documents.ts',
    from: '!operations ||',
    to: 'operations?.length !== 0 ||',
    claimedBy: [DOCUMENTS],
  },
  {
    name: 'one account empties a département',
    kind: 'limits',
    file: 'server/http/rates.ts',
    from: 'const ACCOUNTS_PER_DEPARTEMENT = 20;',
    to: 'const ACCOUNTS_PER_DEPARTEMENT = 1;',
    claimedBy: [RATES],
  },
  {
    name: 'a paper is kept when the scanner is silent',
    kind: 'export',
    file: 'server/domains/documents/clamd.ts',
    from: 'return false;\n    throw new ScannerAway();',
    to: 'return false;\n    return true;',
    claimedBy: [PAPERS],
  },
  {
    name: 'what acts in a PDF is copied wherever it is not a page, a mark or the catalogue that says it',
    kind: 'export',
    file: 'server/domains/documents/workshop/pdf-copy.ts',
    from: 'else kept.set(name, this.value(value, name.decodeText()));',
    to: 'kept.set(name, this.value(value, name.decodeText()));',
    claimedBy: [PAPERS_THAT_ACT],
  },
  {
    name: 'a page keeps what it does when it is opened',
    kind: 'export',
    file: 'server/domains/documents/workshop/pdf-names.ts',
    from: "'StructParents', 'Tabs'],",
    to: "'StructParents', 'Tabs', 'AA'],",
    claimedBy: [PAPERS_THAT_ACT],
  },
  {
    name: 'a photograph of a page keeps its place',
    kind: 'export',
    file: 'server/domains/documents/workshop/jpeg-segments.ts',
    from: 'if (staysIn(kind, bytes.subarray(at + 4, end))) kept.push',
    to: 'kept.push',
    claimedBy: [PAPERS_THAT_ACT],
  },
  {
    name: 'a photograph keeps its place',
    kind: 'export',
    file: 'server/domains/documents/workshop/picture.ts',
    from: "picture.toColourspace('srgb')",
    to: 'picture.keepMetadata()',
    claimedBy: [PAPERS_MADE_ANEW, PAPERS],
  },
  {
    name: 'the process of a paper has the settings of the server',
    kind: 'export',
    file: 'server/domains/documents/workshop/workshop.ts',
    from: '  env: {},',
    to: '  env: { ...process.env, PASSERELLE_CLAMD: "" },',
    claimedBy: [PAPERS_MADE_ANEW],
  },
  {
    name: 'a paper is stored as it was handed over',
    kind: 'export',
    file: 'server/domains/documents/reception.ts',
    from: 'return { ...treated, name:',
    to: 'return { ...treated, bytes, name:',
    claimedBy: [PAPERS],
  },
  {
    name: 'a paper is read by the page',
    kind: 'export',
    file: 'server/domains/documents/documents.routes.ts',
    from: "default-src 'none'; sandbox; frame-ancestors 'none'",
    to: "default-src 'none'",
    claimedBy: [PAPERS],
  },
  {
    name: 'a document is validated before it is counted',
    kind: 'limits',
    file: 'server/http/app.ts',
    from: '    refuseDear(request, admitted.authenticated);\n',
    to: '',
    claimedBy: ['tests/api/limits.test.ts'],
  },
  {
    name: 'a silent database is waited for',
    kind: 'limits',
    file: 'server/tenancy/database.ts',
    from: '...(options.waits ?? WAITS),',
    to: '...(options.waits ? {} : WAITS),',
    claimedBy: ['tests/tenancy/hung-database.test.ts'],
  },
  {
    name: 'an address says how instants are written',
    kind: 'limits',
    file: 'server/tenancy/connection-options.ts',
    from: '`${theirs} ${ours}`',
    to: '`${ours} ${theirs}`',
    claimedBy: ['tests/tenancy/connection-options.test.ts'],
  },
  {
    name: 'the log says what the database said',
    kind: 'journal',
    file: 'server/http/errors.ts',
    from: "log.error({ fault: describe(error) }, 'unexpected fault');",
    to: "log.error({ fault: String(causeOf(error)), detail: causeOf(error) }, 'unexpected fault');",
    claimedBy: ['tests/api/logs.test.ts'],
  },
];
