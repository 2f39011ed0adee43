const layers =
  '^server/(config|http|tenancy|access|vault|journal|jobs|kernel|embedded|acts|identity|reference|backup|pdf|letters)/';

/** The neighbourhoods of the domain, each built on those before it (docs/adr/0066). */
const neighbourhoods = ['actors', 'persons', 'coordination', 'confidentiality', 'steering'];
const face = '^server/domains/[^/]+/[^/]+/index\\.ts$';

const builtOnThoseBefore = neighbourhoods
  .slice(0, -1)
  .map((name, at) => ({
    name: `${name}-is-built-on-those-before-it`,
    severity: 'error',
    from: { path: `^server/domains/${name}/` },
    to: { path: `^server/domains/(${neighbourhoods.slice(at + 1).join('|')})/` },
  }));

/** The import rules of the house (docs/adr/0002): type-only imports count too. */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'kernel-imports-nothing',
      severity: 'error',
      from: { path: '^server/kernel/' },
      to: { path: '^(server|schema|migrations)/', pathNot: '^server/kernel/' },
    },
    {
      name: 'rules-are-pure',
      severity: 'error',
      from: { path: '\\.rules\\.ts$' },
      to: { path: '^(server|schema)/', pathNot: ['^server/(kernel|reference)/', '\\.rules\\.ts$'] },
    },
    {
      name: 'schema-is-shapes',
      severity: 'error',
      from: { path: '^schema/' },
      to: { path: '^(server/(?!kernel/)|migrations|node_modules/typeorm)' },
    },
    {
      name: 'services-know-no-schema',
      severity: 'error',
      from: { path: '\\.(service|queries|entity|rules)\\.ts$' },
      to: { path: '^(schema/|node_modules/@apollo)' },
    },
    {
      name: 'only-entities-and-tenancy-map',
      severity: 'error',
      from: { path: '^(server|schema)/', pathNot: ['\\.entity\\.ts$', '^server/tenancy/'] },
      to: { path: '^node_modules/typeorm' },
    },
    {
      name: 'resolvers-know-no-entities',
      severity: 'error',
      from: { path: '\\.resolver\\.ts$' },
      to: { path: '\\.entity\\.ts$' },
    },
    // What a feature lends is said in its index; the words of the law are everybody's (docs/adr/0066).
    {
      name: 'features-meet-at-their-face',
      severity: 'error',
      from: { path: '^server/domains/([^/]+/[^/]+)/', pathNot: '\\.rules\\.ts$' },
      to: { path: '^server/domains/[^/]+/[^/]+/', pathNot: ['^server/domains/$1/', face] },
    },
    { name: 'no-face-lends-an-entity', severity: 'error', from: { path: face }, to: { path: '\\.entity\\.ts$' } },
    {
      name: 'features-are-met-at-their-face',
      severity: 'error',
      from: { path: '^(server|schema|migrations)/', pathNot: ['^server/domains/'] },
      to: { path: '^server/domains/[^/]+/[^/]+/', pathNot: [face] },
    },
    ...builtOnThoseBefore,
    { name: 'layers-know-no-feature', severity: 'error', from: { path: layers }, to: { path: '^server/domains/' } },
    {
      name: 'sdk-talks-to-the-api',
      severity: 'error',
      from: { path: '^client-sdk/' },
      to: { path: '^(server|schema|migrations)/.*\\.ts$' },
    },
    // Pages know the product through its API alone, as their reader (docs/adr/0063).
    {
      name: 'console-talks-to-the-api',
      severity: 'error',
      from: { path: '^console/' },
      to: { path: '^(server|schema|migrations|tests)/' },
    },
    {
      name: 'elements-are-markup',
      severity: 'error',
      from: { path: '^console/elements/' },
      to: {
        pathNot: ['^console/elements/', '(^|/)node_modules/(preact|preact-render-to-string)/', '^(node:)?crypto$'],
      },
    },
    {
      name: 'browser-scripts-apart',
      severity: 'error',
      from: { path: '^console/script/' },
      to: { pathNot: '^console/script/' },
    },
    {
      name: 'no-page-knows-a-script',
      severity: 'error',
      from: { path: '^(console|server|schema)/', pathNot: '^console/script/' },
      to: { path: '^console/script/' },
    },
    {
      name: 'server-lends-and-draws',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^console/', pathNot: ['^console/elements/', '^console/(entrance|register-console)\\.ts$'] },
    },
    {
      name: 'one-casl',
      severity: 'error',
      from: { path: '^server/', pathNot: ['^server/access/ability\\.ts$', '^server/acts/right\\.ts$'] },
      to: { path: '^node_modules/@casl' },
    },
    {
      name: 'one-pool',
      severity: 'error',
      from: {
        path: '^server/(domains|http|access|acts|vault|journal)/',
        pathNot: ['^server/access/load-levels\\.ts$', '^server/vault/rotation/', 'create-administrator\\.ts$'],
      },
      to: { path: '^node_modules/pg/' },
    },
    // What is about a person is opened in one place (docs/adr/0041): features can only seal, and only the gate lets through.
    {
      name: 'one-opener',
      severity: 'error',
      from: { path: '^server/(domains|http|acts|journal|identity|tenancy)/' },
      to: { path: '^server/vault/vault\\.ts$' },
    },
    {
      name: 'features-hold-no-master-key',
      severity: 'error',
      from: { path: '^server/(domains|acts|journal)/' },
      to: { path: '^server/vault/master-key\\.ts$' },
    },
    {
      name: 'one-gate',
      severity: 'error',
      from: { path: '^(server|schema)/', pathNot: ['^server/access/gate\\.ts$'] },
      to: { path: '^server/access/opened\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'production-has-no-dev-dependency',
      severity: 'error',
      from: { path: '^(server|schema|migrations|console)/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: '^node_modules/@types/' },
    },
    {
      name: 'server-knows-no-tests',
      severity: 'error',
      from: { path: '^(server|schema|migrations|console)/' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^(dist|server/http/ide/page|tests/bench)' },
  },
};
