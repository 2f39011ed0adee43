import { groups } from '../../server/kernel/groups';
import { currentRuleName, fieldRuleName, RULE_NAMES } from '../../server/kernel/rule-names';
import { sheetFields } from '../../server/kernel/sheet-fields';
import { ruleCatalogue } from '../../server/domains/rules/catalogue.rules';
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
