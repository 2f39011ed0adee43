/** A comment that was above may stand in front. */
const IMPORTED = /^(.*\*\/ )?import\s*\{([^}]*)\}\s*from\s*['"]\.\/([\w-]+)\.js['"];?$/gm;
const EXPORTED = /^(.*\*\/ )?export ((?:async function|function|class|const|let) (\w+))/gm;

/**
 * Small modules as one file: on a slow line each file asked for costs more than what it holds. Every module keeps its own names; it
 * takes what it imports from those before it.
 */
export function oneScript(modules: ReadonlyMap<string, string>, first: string): string {
  const written: string[] = [];
  const seen = new Set<string>();
  const write = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const code = modules.get(name);
    if (code === undefined) throw new Error(`no script « ${name} »`);
    for (const [, , , imported] of code.matchAll(IMPORTED)) write(imported!);
    written.push(asFunction(name, code));
  };
  write(first);
  return `const scripts = {};\n${written.join('\n')}\n`;
}

function asFunction(name: string, code: string): string {
  const exported = [...code.matchAll(EXPORTED)].map(([, , , each]) => each!);
  const body = code
    .replace(
      IMPORTED,
      (_all, above: string | undefined, names: string, from: string) =>
        `${above ?? ''}const {${names.replace(/ as /g, ': ')}} = scripts['${from}'];`,
    )
    .replace(EXPORTED, '$1$2');
  if (/^(?:.*\*\/ )?(?:import|export)\b/m.test(body))
    throw new Error(`« ${name} » imports or exports in another way than a script does`);
  return `scripts['${name}'] = (() => {\n${body}\nreturn { ${exported.join(', ')} };\n})();`;
}
