import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import ts from 'typescript';
import { fieldLabels } from '../../schema/labels';

const root = join(__dirname, '../..');
const schema = buildSchema(readFileSync(join(root, 'schema/schema.graphql'), 'utf8'));
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const codes = new Set([
  ...types.filter(isEnumType).flatMap((type) => type.getValues().map(({ name }) => name)),
  ...Object.values(fieldLabels).flatMap((labels) => Object.keys(labels)),
]);
const members = new Set(
  types
    .flatMap((type) => (isObjectType(type) || isInputObjectType(type) || isInterfaceType(type) ? [type] : []))
    .flatMap((type) => Object.keys(type.getFields())),
);

/** Words that the field itself writes in capitals. */
const ACRONYMS = new Set(['CODAF', 'DDETS', 'DPO', 'MIPROF', 'PSP', 'APS', 'AFIS']);
/** Rooms that speak to people who act or read. What the operator reads names settings, as it must. */
const ROOMS = ['domains', 'acts', 'kernel', 'access', 'http'];
const FRENCH =
  /[àâçéèêëîïôûùœÀÉÈ]|(^|[\s«’'])(le|la|les|un|une|des|du|de|est|sont|ou|et|pas|votre|vous|ce|cette|pour|par)[\s,.]/;
const SENTENCE = /^\p{Lu}.*[.:;?!]\s*$/u;
const ENGLISH = /\b(the|of|and|which|whose|what|is|are|with|who|from|select|insert|update|where)\b/i;

/** What no person should read: a name of the program, a code, a date turned round. */
function strange(sentence: string): string[] {
  const words = sentence.match(/[\p{L}\d_]+/gu) ?? [];
  return words.filter(
    (word) =>
      !/^PASSERELLE_/.test(word) &&
      (/^[a-z]+(?:[A-Z][a-z]*)+$/.test(word) ||
        /^[A-Z]+(?:_[A-Z\d]+)+$/.test(word) ||
        (codes.has(word) && /^[A-Z]{2,}$/.test(word) && !ACRONYMS.has(word)) ||
        (/_/.test(word) && members.has(word))),
  );
}

/** A day put as it is stored into a sentence: it is written 28/11/2026 there. */
const RAW_DAY = /^[\w.!]*(On|Date|Until|today|due)!?$/;

function rawDaysOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text && ts.isTemplateExpression(node) && FRENCH.test(text) && !ENGLISH.test(text))
      found.push(
        ...node.templateSpans.map(({ expression }) => expression.getText()).filter((told) => RAW_DAY.test(told)),
      );
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function sentencesOf(file: string): string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    // Descriptions of the schema are for integrators, in English.
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'description') return;
    const text = textOf(node);
    if (text && / /.test(text) && (FRENCH.test(text) || SENTENCE.test(text)) && !ENGLISH.test(text)) found.push(text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' … ');
}

const files = ROOMS.flatMap((room) =>
  (readdirSync(join(root, 'server', room), { recursive: true }) as string[])
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(root, 'server', room, file)),
);

describe('a sentence for people', () => {
  it('names no operation, no field and no code', () => {
    const odd = files.flatMap((file) =>
      sentencesOf(file).flatMap((text) => (strange(text).length > 0 ? [`${strange(text).join(' ')}: ${text}`] : [])),
    );
    expect(odd).toEqual([]);
  });

  it('writes a day as people do', () => {
    expect(files.flatMap(rawDaysOf)).toEqual([]);
  });

  it('is found by what it says, wherever it stands', () => {
    const all = files.flatMap(sentencesOf);
    expect(all.length).toBeGreaterThan(500);
    expect(all).toContain("Aucune demande de complément n'attend de réponse sur ce dossier.");
  });

  it.each([
    'Ajoutez « X » à acknowledgedWarnings.',
    'Choisissez parmi FEMALE, MALE.',
    'Ouvrez d’abord la séance (openSession).',
    'Le point est WARNING_NOT_ACKNOWLEDGED.',
  ])('would be caught: %s', (sentence) => {
    expect(strange(sentence)).not.toEqual([]);
  });
});
