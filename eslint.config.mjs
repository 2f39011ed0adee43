import graphql from '@graphql-eslint/eslint-plugin';
import tseslint from 'typescript-eslint';
import { safeAddress } from './scripts/lint/safe-address.mjs';
import sql from './scripts/lint/constant-sql.mjs';

const house = { rules: { ...sql.rules, 'safe-address': safeAddress } };

const wrongRoom = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: '`process.env` belongs to server/config.',
  },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Only server/kernel/clock.ts reads the time.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Only server/kernel/clock.ts reads the time.',
  },
  {
    selector: "TSAsExpression > TSTypeReference[typeName.name='Opened']",
    message: 'Only the gate (server/access/gate.ts) makes an Opened: a cast would be a way round it.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Use node:crypto, or the seeded generator of the demonstration.',
  },
];

/** Scripts write text, never markup, and leave nothing of a person in the browser. */
const browserKeepsNothing = [
  {
    selector:
      'Identifier[name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc|createContextualFragment|setHTMLUnsafe)$/]',
    message: 'Scripts make elements and set text; markup made from text could hold a script.',
  },
  {
    selector:
      'Identifier[name=/^(localStorage|sessionStorage|indexedDB|caches|cookieStore)$/], Identifier[name="cookie"]',
    message: 'Nothing is kept in the browser.',
  },
];

/** What the database opened of a person's coded columns goes to the gate, in the feature's view, before anybody sees it. */
const unopened = [
  ':matches(MemberExpression, ObjectPattern > Property)[property.name=/^coded(Sex|AgeClass|Form)$/]',
  'ObjectPattern > Property[key.name=/^coded(Sex|AgeClass|Form)$/]',
].map((selector) => ({ selector, message: 'Coded columns pass the gate first: ask `codedAt` of the view.' }));

const UNNAMED = 'Thirteen parameters or more: give them names (namedStatement in server/tenancy).';
const unnamedParameters = [
  { selector: 'TemplateElement[value.raw=/\\$(1[3-9]|[2-9][0-9])\\b/]', message: UNNAMED },
  { selector: 'Literal[value=/\\$(1[3-9]|[2-9][0-9])\\b/]', message: UNNAMED },
];

/** Who may do what is on the feature's page, and asked in one place. */
const byHand = [
  {
    selector: 'TemplateElement[value.raw=/_at\\)?::date/]',
    message: 'A legal day is that of the département: `localDay` of server/tenancy/local-day.',
  },
  {
    selector:
      ":matches(MemberExpression[object.name='Refusal'][property.name='forbidden'], MemberExpression[property.name='FORBIDDEN'])",
    message:
      'Rights are on the page of the feature (`*.access.ts`): ask with `act.require`. For a second person: `Refusal.anotherPerson`.',
  },
];

const TWICE =
  'Six columns renamed or more are a row: one list (server/tenancy/columns.ts) yields its type, its SELECT and its JSON.';
const oneListARow = [
  { selector: 'TemplateElement[value.raw=/(as "[a-z]\\w*"[^]*?){6}/]', message: TWICE },
  { selector: 'Literal[value=/(as "[a-z]\\w*"[^]*?){6}/]', message: TWICE },
  {
    selector: "TSTypeReference[typeName.name='Record'] > TSTypeParameterInstantiation > TSUnknownKeyword",
    message: 'A row has a type: that of its list (server/tenancy/columns.ts).',
  },
];

/**
 * Where statements are passed on, not written (tenancy), and where DDL, which takes no parameters, names roles, databases and
 * tables by quoted identifiers (start, seed and backup; no request reaches them).
 */
const notOurs = [
  'server/tenancy/**',
  'server/installation.ts',
  'server/embedded/**',
  'server/demonstration/load/**',
  'server/backup/copy-files.ts',
  'server/http/ide/page/**',
];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'client-sdk/dist/**', '**/_generated_*', 'tests/bench/**', 'coverage/**'] },
  {
    files: ['server', 'schema', 'client-sdk', 'console', 'tests', 'migrations'].map(
      (folder) => `${folder}/**/*.{ts,tsx}`,
    ),
    languageOptions: { parser: tseslint.parser },
    plugins: { ts: tseslint.plugin, house },
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-len': ['error', { code: 140, ignoreUrls: true }],
      complexity: ['error', 18],
      'max-depth': ['error', 3],
      'no-console': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always'],
      'ts/no-explicit-any': 'error',
      'ts/ban-ts-comment': 'error',
      'ts/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'ts/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  // A component is a page's markup: its length is that of what it shows.
  {
    files: ['**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  { files: ['console/**', 'server/**/*.tsx', 'tests/**/*.tsx'], rules: { 'house/safe-address': 'error' } },
  { files: ['console/**'], ignores: ['console/script/**'], rules: { 'no-restricted-syntax': ['error', ...wrongRoom] } },
  { files: ['console/script/**'], rules: { 'no-restricted-syntax': ['error', ...browserKeepsNothing] } },
  {
    files: ['server/**/*.{ts,tsx}', 'schema/**/*.ts'],
    ignores: ['server/config/**', 'server/kernel/clock.ts', 'server/http/ide/page/**'],
    rules: { 'no-restricted-syntax': ['error', ...wrongRoom, ...unnamedParameters] },
  },
  {
    files: ['server/domains/**/*.{ts,tsx}'],
    ignores: ['**/*.view.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...wrongRoom, ...unnamedParameters, ...unopened, ...oneListARow, ...byHand],
    },
  },
  { files: ['server/**/*.{ts,tsx}'], ignores: notOurs, rules: { 'house/constant-sql': 'error' } },
  { files: ['tests/**/*.{ts,tsx}'], rules: { 'no-restricted-syntax': 'off', 'ts/no-explicit-any': 'off' } },
  // What a landed migration executes, and the style of published pages, keep their bytes; tests quote whole documents.
  {
    files: [
      'migrations/**',
      'tests/**',
      'console/elements/paper-style.ts',
      'server/domains/steering/statistics/bulletin/html/style.ts',
    ],
    rules: { 'max-len': 'off' },
  },
  // A test is a story; a describe block is not a function to be kept short.
  { files: ['tests/**/*.{ts,tsx}'], rules: { 'max-lines-per-function': 'off', 'max-lines': ['error', 400] } },
  {
    files: ['schema/schema.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: './schema/schema.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      '@graphql-eslint/no-typename-prefix': 'error',
      '@graphql-eslint/require-deprecation-reason': 'error',
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
        },
      ],
      '@graphql-eslint/require-description': [
        'error',
        { types: true, rootField: true, ignoredSelectors: ['ObjectTypeDefinition[name.value=/^(Query|Mutation)$/]'] },
      ],
      '@graphql-eslint/input-name': 'off',
    },
  },
);
