import type { Fault } from './fault';

/** In what keeps the project in order: the linter, the borders of features, what is generated, what is installed. */
export const upkeepFaults: Fault[] = [
  {
    name: 'a thirteenth parameter without a name',
    kind: 'upkeep',
    file: 'eslint.config.mjs',
    from: '...unnamedParameters, ...unopened,',
    to: '...unopened,',
    claimedBy: ['tests/access/constant-sql.test.ts'],
  },
  {
    name: 'the columns of a row are written twice',
    kind: 'upkeep',
    file: 'eslint.config.mjs',
    from: '...oneListARow, ...byHand]',
    to: '...byHand]',
    claimedBy: ['tests/access/constant-sql.test.ts'],
  },
  {
    name: 'a list says of a column that it is never null, and it may be',
    kind: 'upkeep',
    file: 'server/domains/coordination/sittings/sessions.sql.ts',
    from: 'urgency: text().orNull(),',
    to: 'urgency: text(),',
    claimedBy: ['tests/tenancy/columns.test.ts'],
  },
  {
    name: 'the published documents are not generated',
    kind: 'upkeep',
    file: 'scripts/generate-sdk.mjs',
    from: '[PUBLISHED]:',
    to: 'unpublished:',
    claimedBy: ['tests/sdk/generated.long.test.ts'],
  },
  {
    name: 'a version of Node is promised that a package refuses',
    kind: 'upkeep',
    file: 'package.json',
    from: '^20.19.0 || ^22.13.0 || >=24.11.0',
    to: '>=20.19.0',
    claimedBy: ['tests/config/installation.test.ts'],
  },
  {
    name: 'the compiler is not installed for production',
    kind: 'upkeep',
    file: 'package.json',
    from: '"build:server": "node scripts/compile.mjs --out dist',
    to: '"build:server": "swc --out-dir dist',
    claimedBy: ['tests/config/installation.test.ts'],
  },
  {
    name: 'a face lends an entity',
    kind: 'upkeep',
    file: 'server/domains/persons/accords/index.ts',
    from: "export { insertAccord } from './insert-accord';",
    to: "export { insertAccord } from './insert-accord';\nexport { AccordEntity } from './accords.entity';",
    claimedBy: ['tests/access/one-gate.test.ts'],
  },
  {
    name: 'a face lends what nobody takes',
    kind: 'upkeep',
    file: 'server/domains/persons/documents/index.ts',
    from: "export { DocumentQueries } from './documents.queries';",
    to: "export { DocumentQueries } from './documents.queries';\nexport { chunksOf } from './chunks';",
    claimedBy: ['tests/domains/faces.test.ts'],
  },
];
