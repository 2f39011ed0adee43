const { readFileSync } = require('node:fs');

/** ESM-only packages that the tests reach: Jest's CommonJS loader needs them transformed. */
const esmOnly = [
  'cookie',
  'jose',
  'openid-client',
  'oauth4webapi',
  'oidc-provider',
  'temporal-polyfill',
  'temporal-utils',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer/inflate',
  '@borewit/text-codec',
  // Charts of the bulletin: Plot, and the document that it draws in.
  '@observablehq/plot',
  'isoformat',
  'boolbase',
  'cssomnom',
  'css-select',
  'css-what',
  'domhandler',
  'domutils',
  'nth-check',
  'domelementtype',
  'dom-serializer',
  'entities',
  'htmlparser2',
];
/** Packages that name no `require` entry; d3 is one file there, and thirty packages here. */
const importOnly = {
  '^file-type$': '<rootDir>/node_modules/file-type/index.js',
  '^strtok3/core$': '<rootDir>/node_modules/strtok3/lib/core.js',
  '^d3$': '<rootDir>/node_modules/d3/dist/d3.min.js',
};

/** The process of a paper is started from what the run has built: tests/support/workshop-script.ts. */
const built = { '^\\./workshop-script$': '<rootDir>/tests/support/workshop-script.ts' };

/** Two minutes by themselves: `npm run worlds:together`, and CI runs it. */
const WORLDS = ['<rootDir>/tests/worlds/'];

/** Nearly half of the time in fifteen files: `npm run test:long`, and CI runs it. */
const LONG = ['\\.long\\.test\\.ts$'];

/** Whole days in real browsers, and every page looked at: `npm run console:check`. */
const IN_A_BROWSER = ['\\.browser\\.test\\.ts$'];

module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/tests/bench/',
    ...(process.env.WORLDS ? [] : WORLDS),
    ...(process.env.LONG ? [] : LONG),
    ...(process.env.CONSOLE ? [] : IN_A_BROWSER),
  ],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/tests/bench/'],
  moduleNameMapper: { ...importOnly, ...built },
  transform: {
    '^.+\\.(t|j)s$': ['@swc/jest'],
    '^.+\\.tsx$': ['@swc/jest', JSON.parse(readFileSync(`${__dirname}/.swcrc-tsx`, 'utf8'))],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  globalSetup: '<rootDir>/tests/support/global-setup.ts',
  globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
  setupFiles: ['reflect-metadata'],
  testTimeout: 30_000,
  maxWorkers: 2,
};
