import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLSchema,
} from 'graphql';
import { type ExportedColumn, exportedLists } from '../../console/pages/exports/exported-columns';
import { defused } from '../../console/spreadsheet/formulas';
import { readSpreadsheet } from '../../console/spreadsheet/read-sheet';
import { writeSheet } from '../../console/spreadsheet/write-sheet';
import { SHEET_FORMATS } from '../../console/spreadsheet/written-sheet';
import { Api } from '../support/api';
import { farDay } from '../support/far-days';
import { openDraft, recordAccord, SHEET, submitDraft } from '../support/stories';
import { entered } from './support/enter';

const schema: GraphQLSchema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
const OPERATIONS = 'schema/operations/console';

/** What the level of a whole group, a text or the own team alone opens never leaves. */
const GATES = ['FILE', 'DOOR', 'SITTING', 'DIRECTORY', 'REFERENCE', 'PSEUDONYM', 'FORM'];
const SHORT = { reference: 'String', hour: 'String', day: /^(LocalDate|DateTime)$/, count: 'Int', flag: 'Boolean' };

function fieldOf(coordinate: string) {
  const [type = '', name = ''] = coordinate.split('.');
  const object = schema.getType(type);
  const field = isObjectType(object) ? object.getFields()[name] : undefined;
  if (!field) throw new Error(`${coordinate} is not in the schema`);
  return field;
}

const all = Object.values(exportedLists).flat() as ExportedColumn[];

describe('what leaves in a spreadsheet', () => {
  test.each(all.map((column) => [column.field, column] as const))(
    '%s is a reference, a code, a day or a count',
    (at, column) => {
      const field = fieldOf(at);
      const [, gate] = /Gate: (\w+)\./.exec(field.description ?? '') ?? [];
      expect(GATES).toContain(gate);
      const type = getNamedType(field.type);
      if (typeof column.written === 'object') {
        // A coded string has a closed list of its own, whose codes the API names.
        expect(isEnumType(type) || ['sex', 'ageClass', 'principalForm'].includes(field.name)).toBe(true);
      } else expect(type.name).toMatch(SHORT[column.written]);
      if (column.written === 'reference') expect(field.name).toBe('reference');
      if (gate === 'PSEUDONYM' || gate === 'FORM') expect(column.behind).toBeDefined();
    },
  );

  test('nothing else is even asked for', () => {
    const asked: string[] = [];
    for (const file of readdirSync(OPERATIONS).filter((name) => name.startsWith('export-'))) {
      const info = new TypeInfo(schema);
      const document = parse(readFileSync(join(OPERATIONS, file), 'utf8'));
      visit(
        document,
        visitWithTypeInfo(info, {
          Field: (node) => void (node.selectionSet || asked.push(`${info.getParentType()!.name}.${node.name.value}`)),
        }),
      );
    }
    const needed = ['PageInfo.hasNextPage', 'PageInfo.endCursor', 'GroupLevel.group', 'GroupLevel.level'];
    expect([...new Set(asked)].sort()).toEqual([...new Set([...all.map(({ field }) => field), ...needed])].sort());
  });

  test('is never run by who opens it', async () => {
    for (const text of ['=1+1', '+33', '-1', '@SUM(A1)', '\t=1', '\r=1']) {
      expect(defused(text)).toBe(`'${text}`);
      for (const format of SHEET_FORMATS) {
        const written = await writeSheet(format, { title: 't', heads: ['Nom'], rows: [[text]] });
        const [, line] = await readSpreadsheet(written);
        expect(line!.cells[0]).toMatch(/^'/);
      }
    }
  });
});

describe('over the server', () => {
  let api: Api;
  let session: string;

  beforeAll(async () => {
    api = await Api.open();
    const association = await api.as('association-38');
    const draft = await openDraft(association, SHEET, '38');
    await recordAccord(association, draft.id);
    const { data } = await submitDraft(association, draft.id);
    const referralId = data!.submitCase.case.referrals[0].id;
    const coordinator = await api.as('coordinator-38');
    await coordinator(
      'mutation ($input: ReferralActInput!) { acceptReferral(input: $input) { userErrors { code } } }',
      { input: { referralId } },
    );
    const scheduled = await coordinator(
      'mutation ($input: ScheduleSessionInput!) { scheduleSession(input: $input) { session { id } userErrors { message } } }',
      {
        input: {
          ...{ departement: '38', body: 'PROSTITUTION_EXIT_COMMISSION', formation: 'INDIVIDUAL_CASES' },
          ...{ heldOn: farDay(0, '38'), startsAt: '09:00', capacityMinutes: 240 },
        },
      },
    );
    session = scheduled.data!.scheduleSession.session.id;
    await coordinator(
      'mutation ($input: PlaceOnAgendaInput!) { placeOnAgenda(input: $input) { userErrors { message } } }',
      { input: { sessionId: session, referralId, minutes: 20 } },
    );
  }, 120_000);

  afterAll(() => api.close());

  const exported = async (account: string, path: string) => {
    const browser = await entered(api.url, account);
    const shown = await browser.visit(path);
    const lines = shown.status === 200 ? await readSpreadsheet(new Uint8Array(shown.body)) : [];
    return { ...shown, lines: lines.map(({ cells }) => cells) };
  };

  const names = [SHEET.identity.familyName, SHEET.identity.givenName] as string[];

  test.each(SHEET_FORMATS)(
    'a team carries its files away in %s, by reference and code, never by name',
    async (format) => {
      const { headers, lines } = await exported('association-38', `/38/dossiers/export.${format}`);
      expect(headers['content-disposition']).toBe(`attachment; filename="dossiers.${format}"`);
      expect(headers['cache-control']).toBe('no-store');
      expect(lines[0]).toEqual(exportedLists.fileColumns.map(({ head }) => head));
      const sent = lines.find((cells) => cells[1] === 'déposé')!;
      expect(sent[0]).toMatch(/^[A-Z0-9]{3}-[A-Z0-9]{4}$/);
      expect(sent[5]).toBe('exploitation sexuelle');
      for (const name of names) expect(JSON.stringify(lines)).not.toContain(name);
    },
  );

  test('the filter of the list holds, and an address made by hand changes nothing', async () => {
    const drafts = await exported('association-38', '/38/dossiers/export.ods?etape=DRAFT');
    expect(drafts.lines.slice(1).every((cells) => cells[1] === 'brouillon')).toBe(true);
    expect((await exported('association-38', '/38/dossiers/export.ods?etape=%27x')).status).toBe(200);
  });

  test('an agenda is told at the level of its reader: what is closed is written as masked', async () => {
    const at = `/38/seances/${session}/ordre-du-jour.xlsx`;
    const { lines } = await exported('coordinator-38', at);
    expect(lines[1]!.slice(0, 4)).toEqual(['1', expect.any(String), expect.any(String), '20']);
    expect(lines[1]!.at(-1)).toBe('exploitation sexuelle');
    const year = farDay(0, '38').slice(0, 4);
    const sessions = await exported('police-38', `/38/seances/export.xlsx?annee=${year}`);
    expect(sessions.lines.some((cells) => cells[0] === farDay(0, '38') && cells[1] === '09:00')).toBe(true);
    const referrals = await exported(
      'coordinator-38',
      '/38/instances/PROSTITUTION_EXIT_COMMISSION/saisines/export.ods',
    );
    expect(referrals.lines.length).toBeGreaterThan(1);
  });
});
