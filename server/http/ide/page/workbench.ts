import { updateSchema } from 'cm6-graphql';
import type { GraphQLSchema } from 'graphql';
import { byId } from './dom';
import { queryEditor, setText, variablesEditor, type ShowInDocs } from './editors';
import { WELCOME } from './examples';
import { recordHistory } from './history-panel';
import { operationAt } from './operation';
import { createResultView } from './result-view';
import { send } from './send';
import { currentAccount } from './session';
import { recall, remember } from './storage';

function readVariables(text: string): unknown {
  return text.trim() === '' ? undefined : (JSON.parse(text) as unknown);
}

const NOT_REPEATED = 'Ceci est un acte : il n’est pas relancé. Exécutez-le vous-même si vous le voulez.';
const UNREADABLE = 'La requête ne se lit pas : corrigez-la, puis exécutez-la.';

export interface Workbench {
  load(query: string, variables: string): void;
  /** The query as it stands, and its variables. */
  texts(): { query: string; variables: string };
  setSchema(schema: GraphQLSchema): void;
  run(options?: { compare: boolean }): Promise<void>;
  /** After a change of account: a query again, never an act a second time. */
  rerun(): Promise<void>;
  say(message: string): void;
}

/** The query and its variables, as they were left. */
function openEditors(onRun: () => void, onShowInDocs: ShowInDocs) {
  const events = (key: 'query' | 'variables') => ({ onRun, onChange: (text: string) => remember(key, text) });
  return {
    query: queryEditor(byId('query'), recall('query') ?? WELCOME.query, events('query'), onShowInDocs),
    variables: variablesEditor(byId('variables'), recall('variables') ?? '', events('variables')),
  };
}

export function createWorkbench(onShowInDocs: ShowInDocs): Workbench {
  const result = createResultView();
  const { query, variables } = openEditors(() => void run(), onShowInDocs);
  let lastSent = '';
  let turn = 0;

  const chosen = () => operationAt(query.state.doc.toString(), query.state.selection.main.head);

  async function run({ compare } = { compare: false }): Promise<void> {
    const [text, given, mine] = [query.state.doc.toString(), variables.state.doc.toString(), ++turn];
    result.say('En cours…');
    try {
      const answer = await send({ query: text, operationName: chosen()?.name, variables: readVariables(given) });
      // A slower, older answer must not replace a newer one: it may show another account's levels.
      if (mine !== turn) return;
      result.show(answer, compare && lastSent === text + given);
      lastSent = text + given;
      recordHistory({ query: text, variables: given, account: currentAccount()?.label ?? 'anonyme' });
    } catch (cause) {
      if (mine !== turn) return;
      result.clear();
      result.say(explain(cause));
    }
  }

  async function rerun(): Promise<void> {
    const kind = chosen()?.kind;
    if (kind === 'query') return run({ compare: true });
    turn++;
    // What the former account saw must not stay on screen under the new name.
    result.clear();
    result.say(kind === undefined ? UNREADABLE : NOT_REPEATED);
  }

  return {
    load: (text, given) => (setText(query, text), setText(variables, given)),
    texts: () => ({ query: query.state.doc.toString(), variables: variables.state.doc.toString() }),
    setSchema: (schema) => updateSchema(query, schema),
    say: (message) => result.say(message),
    run,
    rerun,
  };
}

function explain(cause: unknown): string {
  if (cause instanceof SyntaxError) return 'Les variables ne sont pas du JSON valable : corrigez-les, puis relancez.';
  if (cause instanceof TypeError) return 'Le serveur ne répond pas : vérifiez qu’il tourne, puis relancez.';
  return cause instanceof Error ? cause.message : 'Erreur inattendue : rechargez la page.';
}
