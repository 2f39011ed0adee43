import type { GraphQLSchema } from 'graphql';
import type { IdeAccount } from '../ide-account';
import { createAccountsPanel, type AccountsPanel } from './accounts-panel';
import { docsPanel } from './docs-panel';
import { byId, el } from './dom';
import { closeDrawer, isOpen, openDrawer } from './drawer';
import { createExamplesMenu, loadExamples, type Example } from './examples';
import { lacksAnId, variablesFor } from './filling';
import { historyPanel } from './history-panel';
import { NOTHING_KNOWN, readKnown } from './known';
import { loadSchema } from './schema-source';
import { send } from './send';
import { currentAccount, loadAccounts, signIn, signOut } from './session';
import { recall } from './storage';
import { createWorkbench } from './workbench';

let schema: GraphQLSchema | null = null;
let panel: AccountsPanel | null = null;
let known = NOTHING_KNOWN;
let picked: Example | null = null;

const workbench = createWorkbench((field, type, parentType) => showDocs(parentType ?? type, field));

function showDocs(type?: string, field?: string): void {
  const docs = schema === null ? null : docsPanel(schema);
  const missing = el('p', { className: 'hint' }, 'Le contrat n’est pas disponible : connectez-vous, puis réessayez.');
  openDrawer('docs', 'Documentation', docs?.nodes ?? [missing]);
  if (type !== undefined) docs?.open(type, field);
}

function showHistory(): void {
  openDrawer(
    'history',
    'Historique',
    historyPanel(({ query, variables }) => workbench.load(query, variables)),
  );
}

async function refreshSchema(): Promise<void> {
  schema ??= await loadSchema();
  if (schema !== null) workbench.setSchema(schema);
}

async function become(account: IdeAccount): Promise<void> {
  try {
    await signIn(account);
    panel?.refresh();
    await learn();
    await workbench.rerun();
    await refreshSchema();
  } catch (cause) {
    workbench.say(cause instanceof Error ? cause.message : 'Connexion impossible. Réessayez.');
  }
}

function leave(): void {
  signOut();
  panel?.refresh();
  void workbench.rerun();
}

const departement = (): string | null => currentAccount()?.departement ?? panel?.departement() ?? null;

function loadExample(example: Example): void {
  const { query, variables } = example;
  picked = example;
  workbench.load(query, variablesFor(query, { departement: departement(), known, schema }, variables));
}

/** What may be named by whoever has just signed in; an example that waits for an id gets it, one that has some keeps them. */
async function learn(): Promise<void> {
  const ask = async (query: string, variables: Record<string, unknown>) =>
    ((await send({ query, variables })).body as { data?: unknown }).data;
  known = await readKnown(ask, departement() ?? '38', known);
  const { query, variables } = workbench.texts();
  if (picked?.query === query && lacksAnId(variables)) loadExample(picked);
}

function wireButtons(): void {
  byId('run').onclick = () => void workbench.run();
  byId('sign-out').onclick = leave;
  byId('show-docs').onclick = () => (isOpen('docs') ? closeDrawer() : showDocs());
  byId('show-history').onclick = () => (isOpen('history') ? closeDrawer() : showHistory());
}

async function start(): Promise<void> {
  wireButtons();
  const [accounts, examples] = await Promise.all([loadAccounts(), loadExamples()]);
  panel = createAccountsPanel(accounts, (account) => void become(account));
  createExamplesMenu(examples, loadExample);
  if (recall('query') === null && examples[0] !== undefined) loadExample(examples[0]);
  const again = accounts.find(({ name }) => name === recall('account'));
  await (again === undefined ? refreshSchema() : become(again));
}

start().catch((cause: unknown) => workbench.say(cause instanceof Error ? cause.message : 'Rechargez la page.'));
