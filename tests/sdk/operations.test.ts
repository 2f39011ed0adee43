import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSchema, Kind, parse, specifiedRules, validate, type DocumentNode } from 'graphql';
import { limitRules } from '../../server/http/limits';
import { groups } from '../../server/kernel/groups';

const folder = resolve(__dirname, '../../schema/operations');
const schema = buildSchema(readFileSync(resolve(folder, '../schema.graphql'), 'utf8'));
const files = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.graphql'))
  .sort();
const sources = new Map(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
const fragmentFiles = files.filter((path) => path.startsWith('fragments/'));
const operationFiles = files.filter((path) => !path.startsWith('fragments/'));
const fragments = fragmentFiles.flatMap((path) => parse(sources.get(path)!).definitions);
const rules = specifiedRules.filter(({ name }) => name !== 'NoUnusedFragmentsRule');

/** The same as its singular. */
const PLURAL = ['nodes'];

function rootFieldsOf(document: DocumentNode): string[] {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  return operations.flatMap(({ selectionSet }) =>
    selectionSet.selections.flatMap((node) => (node.kind === Kind.FIELD ? [node.name.value] : [])),
  );
}

function documentOf(path: string): DocumentNode {
  const own = parse(sources.get(path)!).definitions;
  return { kind: Kind.DOCUMENT, definitions: path.startsWith('bench/') ? own : [...own, ...fragments] };
}

describe('the documents of schema/operations', () => {
  it.each(operationFiles)('%s is valid against the committed SDL and within the limits of the server', (path) => {
    expect(validate(schema, documentOf(path), [...rules, ...limitRules]).map(({ message }) => message)).toEqual([]);
  });

  it.each(operationFiles)('%s opens with a French title, and its example variables are JSON', (path) => {
    const [title, ...rest] = sources.get(path)!.split('\n');
    expect(title).toMatch(/^# \S/);
    const variables = rest.find((line) => line.startsWith('# variables:'))?.replace('# variables:', '');
    expect(() => JSON.parse(variables ?? '{}') as unknown).not.toThrow();
  });

  it('has one fragment per information group, which asks for everything that the group may show', () => {
    for (const group of groups) {
      const name = group.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const type = schema.getType(`${group[0]!.toUpperCase()}${group.slice(1)}Group`);
      const fields = Object.keys((type as unknown as { getFields(): object }).getFields());
      const text = sources.get(`fragments/${name}.graphql`)!;
      expect(fields.filter((field) => !new RegExp(`\\b${field}\\b`).test(text))).toEqual([]);
      expect(text).toContain('...Mask');
    }
  });

  it('has a document for every act and every root field', () => {
    const asked = new Set(operationFiles.flatMap((path) => rootFieldsOf(parse(sources.get(path)!))));
    const offered = [schema.getQueryType()!, schema.getMutationType()!].flatMap((type) =>
      Object.keys(type.getFields()),
    );
    expect(offered.filter((name) => !asked.has(name) && !PLURAL.includes(name))).toEqual([]);
  });

  it('gives every operation and every fragment a name of its own', () => {
    const names = files.flatMap((path) =>
      parse(sources.get(path)!).definitions.map((node) => ('name' in node ? node.name?.value : undefined)),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it('gives the benchmark documents that stand alone', () => {
    expect(files.filter((path) => path.startsWith('bench/'))).toEqual(
      ['agenda-nominative', 'agenda', 'cases', 'sessions', 'submit'].map((name) => `bench/${name}.graphql`),
    );
  });
});
