import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groups } from '../../server/kernel/groups';
import { currentRuleName, fieldRuleName, RULE_NAMES, type RuleName } from '../../server/kernel/rule-names';
import { sheetFields } from '../../server/kernel/sheet-fields';
import { ruleCatalogue } from '../../server/domains/coordination/rules/catalogue.rules';
import { Api, type Ask } from '../support/api';
import { openDraft, recordAccord, SHEET } from '../support/stories';

describe('the name of a rule', () => {
  it('is the group and the field, in capitals, for a field that is not filled in', () => {
    expect(fieldRuleName('identity', 'sex')).toBe('FIELD_IDENTITY_SEX');
    expect(fieldRuleName('socialSituation', 'actionsPlanned')).toBe('FIELD_SOCIAL_SITUATION_ACTIONS_PLANNED');
    const names = groups.flatMap((group) => sheetFields[group].map(({ name }) => fieldRuleName(group, name)));
    for (const name of names) expect(name).toMatch(/^FIELD(_[A-Z]+)+$/);
    for (const letter of names.flatMap((name) => name.split('_'))) expect(letter.length).toBeGreaterThan(1);
    expect(new Set(names).size).toBe(names.length);
  });

  it('stands once in the list, and the catalogue names no other', () => {
    expect(new Set(RULE_NAMES).size).toBe(RULE_NAMES.length);
    expect([...RULE_NAMES]).toEqual(expect.arrayContaining(ruleCatalogue.map(({ id }) => id)));
  });

  it('is read in the spelling of the release before', () => {
    expect(currentRuleName('_F_I_E_L_D_IDENTITY_SEX')).toBe('FIELD_IDENTITY_SEX');
    for (const name of RULE_NAMES) expect(currentRuleName(name)).toBe(name);
  });
});

/** Rules that no verdict names: the code that applies each, and a text of it. */
const APPLIED_BY_A_REFUSAL: Partial<Record<RuleName, [file: string, text: string]>> = {
  APPROVAL_REQUIRED: ['coordination/submissions/submit-case.act.ts', 'ErrorCode.APPROVAL_REQUIRED'],
  CLEAR_DAYS: ['coordination/sittings/sessions.rules.ts', 'jours francs'],
  INVESTIGATION_SECRECY: ['../kernel/sheet-fields.ts', 'parquetGroup: Group ='],
  MINIMUM_SITTINGS_2017: ['steering/national/national.view.ts', 'minimumOf(kind, year)'],
  MINIMUM_SITTINGS_2026: ['steering/national/national.view.ts', 'minimumOf(kind, year)'],
  MINIMUM_SITTINGS_COMMITTEE: ['steering/national/national.view.ts', 'minimumOf(kind, year)'],
  RECUSAL: ['coordination/sittings/recuse.act.ts', 'insert into tenant.recusal'],
};

describe('the catalogue of rules', () => {
  const domains = join(__dirname, '../../server/domains');
  const files = [domains, join(domains, '../acts')].flatMap((room) =>
    (readdirSync(room, { recursive: true }) as string[])
      .filter((file) => file.endsWith('.ts') && !file.startsWith('coordination/rules/'))
      .map((file) => readFileSync(join(room, file), 'utf8')),
  );
  /** `FIELD_…` and `DOCUMENT_…` are made from the lists of fields and of papers, which say what each is. */
  const named = RULE_NAMES.filter((name) => files.some((text) => text.includes(`'${name}'`)));

  it.each(ruleCatalogue.map(({ id }) => id))('lists only what the code applies: %s', (id) => {
    const [file, text] = APPLIED_BY_A_REFUSAL[id] ?? [];
    if (file) expect(readFileSync(join(domains, file), 'utf8')).toContain(text);
    else expect(named).toContain(id);
  });

  it.each([...RULE_NAMES])('lists whatever the code applies: %s', (name) => {
    expect(ruleCatalogue.filter(({ id }) => id === name)).toHaveLength(1);
  });
});

describe('a warning about a field', () => {
  let api: Api;
  let association: Ask;
  beforeAll(async () => {
    api = await Api.open();
    association = await api.as('association-38');
  }, 120_000);
  afterAll(() => api.close());

  const submit = async (caseId: string, acknowledgedWarnings: string[]) => {
    const { data } = await association(
      `mutation ($input: SubmitCaseInput!) { submitCase(input: $input) {
        userErrors { code } warnings { rule verdict } } }`,
      { input: { caseId, acknowledgedWarnings } },
    );
    return data!.submitCase as { userErrors: { code: string }[]; warnings: { rule: string; verdict: string }[] };
  };

  it.each([
    ['its name', (name: string) => name],
    ['its name of the release before', (name: string) => name.replace('FIELD_', '_F_I_E_L_D_')],
  ])('is acknowledged by %s', async (_label, spelt) => {
    const { sex: _sex, ...identity } = SHEET.identity;
    const draft = await openDraft(association, { ...SHEET, identity });
    await recordAccord(association, draft.id);
    const asked = await submit(draft.id, []);
    expect(asked.warnings.map(({ rule }) => rule)).toContain('FIELD_IDENTITY_SEX');
    expect(asked.userErrors[0]!.code).toBe('WARNING_NOT_ACKNOWLEDGED');
    const names = asked.warnings.map(({ rule }) => rule);
    const others = names.filter((name) => name !== 'FIELD_IDENTITY_SEX');
    expect((await submit(draft.id, others)).userErrors[0]!.code).toBe('WARNING_NOT_ACKNOWLEDGED');
    expect((await submit(draft.id, names.map(spelt))).userErrors).toEqual([]);
  });
});
