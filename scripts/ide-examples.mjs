// The IDE's menu: every document of schema/operations, made self-contained with the fragments it needs.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, visit } from 'graphql';

/** What a newcomer runs first comes first. */
function demonstrationFirst(a, b) {
  const rank = (path) => (path.startsWith('demonstration') ? 0 : 1);
  return rank(a) - rank(b) || a.localeCompare(b);
}

function documentsUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.graphql') && !path.startsWith('bench'))
    .sort(demonstrationFirst)
    .map((path) => ({ path, source: readFileSync(join(folder, path), 'utf8').trim() }))
    .filter(({ source }) => source.replace(/^\s*#.*$/gm, '').trim() !== '')
    .map((file) => ({ ...file, document: parse(file.source) }));
}

function fragmentSources(documents) {
  const sources = new Map();
  for (const { document, source } of documents) {
    for (const node of document.definitions) {
      if (node.kind !== Kind.FRAGMENT_DEFINITION) continue;
      sources.set(node.name.value, { node, text: source.slice(node.loc.start, node.loc.end) });
    }
  }
  return sources;
}

function spreadsOf(node) {
  const names = [];
  visit(node, { FragmentSpread: (spread) => void names.push(spread.name.value) });
  return names;
}

function missingFragments(document, sources) {
  const present = new Set(document.definitions.map((node) => node.name?.value));
  const texts = [];
  const queue = spreadsOf(document);
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    const fragment = sources.get(name);
    if (present.has(name) || fragment === undefined) continue;
    present.add(name);
    texts.push(fragment.text);
    queue.push(...spreadsOf(fragment.node));
  }
  return texts;
}

/** `# Title` on the first line; `# variables: {"code": "38"}` on any leading comment line. */
function heading(source, fallback) {
  const lines = /^(?:[ \t]*#.*\n?)*/
    .exec(source)[0]
    .split('\n')
    .map((line) => line.replace(/^\s*#\s*/, '').trim());
  const variables = lines.find((line) => /^variables\s*:/i.test(line))?.replace(/^variables\s*:\s*/i, '');
  const title = lines.find((line) => line !== '' && !/^variables\s*:/i.test(line));
  return { title: title ?? fallback, ...(variables === undefined ? {} : { variables }) };
}

/** French title of each operation, as the journal names it: an act by its field, a reading by its document. */
export function readTitles(folder) {
  const titled = documentsUnder(folder).flatMap(({ path, source, document }) => {
    const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
    if (!operation) return [];
    const act = operation.operation === 'mutation' && operation.selectionSet.selections[0].name.value;
    return [[act || operation.name.value, heading(source, path).title.replace(/^La console : /, '')]];
  });
  return Object.fromEntries(titled.sort(([one], [other]) => (one < other ? -1 : 1)));
}

export function readExamples(folder) {
  const documents = documentsUnder(folder);
  const sources = fragmentSources(documents);
  return documents
    .filter(({ document }) => document.definitions.some((node) => node.kind === Kind.OPERATION_DEFINITION))
    .map(({ path, source, document }) => ({
      group: path.includes('/') ? path.split('/')[0] : '',
      kind: document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION).operation,
      ...heading(source, path.replace(/\.graphql$/, '')),
      query: [source, ...missingFragments(document, sources)].join('\n\n') + '\n',
    }));
}
