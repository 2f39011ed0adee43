import { runInNewContext, Script } from 'node:vm';
import { assets } from '../../console/http/asset-files';
import { oneScript } from '../../console/http/one-script';

const joined = (modules: Record<string, string>) => oneScript(new Map(Object.entries(modules)), 'main');

describe('the scripts of the pages, as one file', () => {
  it('gives each module what it imports, once, and keeps its other names to itself', () => {
    const said: unknown[] = [];
    const text = joined({
      main: `import { one } from './one.js';\nimport { two as other } from './two.js';\nconst own = 'main';\nsay(one(), other, own);`,
      one: `/** Said above. */ import { two } from './two.js';\nconst own = 'one';\nexport function one() { return own + two; }`,
      two: `say('read');\nconst own = 'two';\n/** Two\n * lines. */ export const two = own;`,
    });
    runInNewContext(text, { say: (...words: unknown[]) => said.push(words) });
    expect(said).toEqual([['read'], ['onetwo', 'two', 'main']]);
  });

  it('refuses what it would lose: another way to export, a module that is not there', () => {
    expect(() => joined({ main: 'export default 1;' })).toThrow('main');
    expect(() => joined({ main: `import { x } from './x.js';` })).toThrow('x');
  });

  it('is what a page asks for: no module is fetched after it', () => {
    const scripts = [...assets().files].filter(([name]) => name.startsWith('script/'));
    expect(scripts.map(([name]) => name)).toEqual(['script/main.js']);
    expect(() => new Script(scripts[0]![1].content.toString())).not.toThrow();
  });
});
