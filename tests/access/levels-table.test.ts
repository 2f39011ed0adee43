import type * as Levels from '../../server/access/levels';
import { levelRules } from '../../server/access/levels';
import { columnBits, columns, factBits, levelOf, RESTRICTED_BITS, type Column } from '../../server/kernel/groups';

/** The matrix as the lawyers read it: one line per role and circumstance, one letter per group, stages after the bar. */
const MATRIX = `
  ASSOCIATION_CASEWORKER OWN_TEAM                NONE       ANY          F F F F F F F M F . F F . | DRAFT-ENDED
  ASSOCIATION_MANAGER    OWN_ASSOCIATION         NONE       ANY          F F F . F F F M F . . . . | SUBMITTED-ENDED
  COORDINATOR            SECRETARIAT             COMMISSION ANY          F M F M M F M . F . . . . | SUBMITTED-RUNNING
  COORDINATOR            SECRETARIAT             COMMISSION ANY          M . . . . . . . . . . . . | ENDED-ENDED
  PREFECTURE             DECIDING                COMMISSION ANY          P . . . . . . . M . . . . | SUBMITTED-SUBMITTED
  PREFECTURE             DECIDING                COMMISSION ANY          F M M M M F M . F . . . . | LISTED-RUNNING
  PREFECTURE             DECIDING                COMMISSION ANY          F . . . . . . . . . . . . | ENDED-ENDED
  FOREIGNERS_SERVICE     ADDRESSEE               COMMISSION APS_ASKED    F M . . M F . . M . . . . | LISTED-RUNNING
  MAGISTRATE             SEATED                  COMMISSION ANY          M . M . M M M . M . . . . | LISTED-DECIDED
  PARQUET                SEATED                  COMMISSION ANY          M . M . M M F F M . . . . | LISTED-DECIDED
  POLICE                 SEATED                  COMMISSION ANY          M . . . . . M . M . . . . | LISTED-DECIDED
  DDETS                  SEATED                  COMMISSION ANY          M . M . . . . . M . . . . | LISTED-DECIDED
  HEALTH                 SEATED                  COMMISSION ANY          P . . . . . . . M . . . . | LISTED-DECIDED
  HEALTH                 SEATED                  COMMISSION HEALTH_ASKED P . . M . . . . M . . . . | LISTED-DECIDED
  CHILD_WELFARE          SEATED                  MINORS     MINOR        F M M M . . . . M . . . . | LISTED-DECIDED
  CHILD_WELFARE          SEATED                  MINORS     HAS_CHILD    . . . . M . . . . . . . . | LISTED-DECIDED
  OTHER_ASSOCIATION      SEATED                  COMMISSION ANY          P . . . . . . . M . . . . | LISTED-DECIDED
  AFIS_PAYER             ADDRESSEE               COMMISSION AFIS_OPEN    M M . . M M . . . . . . . | DECIDED-RUNNING
  ASSOCIATION_CASEWORKER OWN_TEAM                RESTRICTED ANY          . . . . . . . . . F . . . | SUBMITTED-ENDED
  ASSOCIATION_MANAGER    OWN_ASSOCIATION         RESTRICTED ANY          . . . . . . . . . F . . . | SUBMITTED-ENDED
  CODAF_SECRETARIAT      SECRETARIAT             RESTRICTED ANY          . . . . . . . . . M . . . | SUBMITTED-RUNNING
  PARQUET                DECIDING                RESTRICTED ANY          . . . . . . . . . F . . . | SUBMITTED-RUNNING
  POLICE                 SEATED                  RESTRICTED ANY          . . . . . . . . . F . . . | LISTED-DECIDED
  LABOUR_CONTROL         SEATED                  RESTRICTED ANY          . . . . . . . . . F . . . | LISTED-DECIDED
  COMMITTEE_SECRETARIAT  SECRETARIAT             COMMITTEE  ANY          . . . . . . . . . . . . . | SUBMITTED-RUNNING
  ASSOCIATION_CASEWORKER OWN_TEAM                PLENARY    ANY          . . . . . . . . . . . . . | SUBMITTED-ENDED
  ASSOCIATION_MANAGER    OWN_ASSOCIATION         PLENARY    ANY          . . . . . . . . . . . . . | SUBMITTED-ENDED
  PREFECTURE             SEATED                  PLENARY    ANY          . . . . . . . . . . . . . | LISTED-DECIDED
  PARQUET                SEATED                  PLENARY    ANY          . . . . . . . . . . . . . | LISTED-DECIDED
  DDETS                  SEATED                  PLENARY    ANY          . . . . . . . . . . . . . | LISTED-DECIDED
  POLICE                 SEATED                  PLENARY    ANY          . . . . . . . . . . . . . | LISTED-DECIDED
  CHILD_WELFARE          SEATED                  PLENARY    ANY          . . . . . . . . . . . . . | LISTED-DECIDED
  MAGISTRATE             SEATED                  PLENARY    ANY          . . . . . . . . . . . . . | LISTED-DECIDED
  HEALTH                 SEATED                  PLENARY    ANY          . . . . . . . . . . . . . | LISTED-DECIDED
  OTHER_ASSOCIATION      SEATED                  PLENARY    ANY          . . . . . . . . . . . . . | LISTED-DECIDED
  OTHER_MEMBER           SEATED                  PLENARY    ANY          . . . . . . . . . . . . . | LISTED-DECIDED
  PREFECTURE             SEATED                  CELL       ANY          P . M . . . . . M . . . . | LISTED-DECIDED
  PARQUET                SEATED                  CELL       ANY          P . M . . . . . M . . . . | LISTED-DECIDED
  OTHER_ASSOCIATION      SEATED                  CELL       ANY          P . M . . . . . M . . . . | LISTED-DECIDED
  FOREIGNERS_SERVICE     CONSULTED               COMMISSION APS_ASKED    F M . . M F . . M . . . . | SUBMITTED-IN_SESSION
  MAGISTRATE             CONSULTED               COMMISSION ANY          M . M . M M M . M . . . . | SUBMITTED-IN_SESSION
  PARQUET                CONSULTED               COMMISSION ANY          M . M . M M F F M . . . . | SUBMITTED-IN_SESSION
  POLICE                 CONSULTED               COMMISSION ANY          M . . . . . M . M . . . . | SUBMITTED-IN_SESSION
  DDETS                  CONSULTED               COMMISSION ANY          M . M . . . . . M . . . . | SUBMITTED-IN_SESSION
  HEALTH                 CONSULTED               COMMISSION ANY          P . . . . . . . M . . . . | SUBMITTED-IN_SESSION
  HEALTH                 CONSULTED               COMMISSION HEALTH_ASKED P . . M . . . . M . . . . | SUBMITTED-IN_SESSION
  CHILD_WELFARE          CONSULTED               MINORS     MINOR        F M M M . . . . M . . . . | SUBMITTED-IN_SESSION
  CHILD_WELFARE          CONSULTED               MINORS     HAS_CHILD    . . . . M . . . . . . . . | SUBMITTED-IN_SESSION
  OTHER_ASSOCIATION      CONSULTED               COMMISSION ANY          P . . . . . . . M . . . . | SUBMITTED-IN_SESSION
  PARQUET                DECIDING                CIRCUIT    MINOR        F F . . F . . . F . . . . | SUBMITTED-RUNNING
  CHILD_WELFARE          ADDRESSEE               CIRCUIT    MINOR        F F . . F . . . F . . . . | SUBMITTED-RUNNING
  COORDINATOR            SECRETARIAT             CIRCUIT    MINOR        P . . . . . . . . . . . . | SUBMITTED-RUNNING
  PREFECTURE             SEATED                  CODAF      ANY          . . . . . . . . . M . . . | LISTED-DECIDED
  PARQUET                SEATED                  CODAF      ANY          . . . . . . . . . M . . . | LISTED-DECIDED
  POLICE                 SEATED                  CODAF      ANY          . . . . . . . . . M . . . | LISTED-DECIDED
  LABOUR_CONTROL         SEATED                  CODAF      ANY          . . . . . . . . . M . . . | LISTED-DECIDED
  HEALTH                 SEATED                  CODAF      ANY          . . . . . . . . . M . . . | LISTED-DECIDED
  OTHER_MEMBER           SEATED                  CODAF      ANY          . . . . . . . . . M . . . | LISTED-DECIDED
  COORDINATOR            BREAK_GLASS             COMMISSION ANY          . F . . . . . . . . . . . | SUBMITTED-RUNNING
  PARQUET                BREAK_GLASS             COMMISSION ANY          F F . . . . . . . . . . . | SUBMITTED-RUNNING
  PARQUET                BREAK_GLASS             COMMISSION MINOR        . . . . F . . . . . . . . | SUBMITTED-RUNNING
  PARQUET                BREAK_GLASS             CIRCUIT    ANY          F F . . . . . . . . . . . | SUBMITTED-RUNNING
  PARQUET                BREAK_GLASS             CIRCUIT    MINOR        . . . . F . . . . . . . . | SUBMITTED-RUNNING
  CHILD_WELFARE          BREAK_GLASS             MINORS     MINOR        . . . . F . . . . . . . . | SUBMITTED-RUNNING
  CHILD_WELFARE          BREAK_GLASS             CIRCUIT    MINOR        . . . . F . . . . . . . . | SUBMITTED-RUNNING
  PARQUET                BREAK_GLASS             CELL       ANY          F F . . . . . . . . . . . | SUBMITTED-RUNNING
  PARQUET                BREAK_GLASS             CELL       MINOR        . . . . F . . . . . . . . | SUBMITTED-RUNNING
  CHILD_WELFARE          BREAK_GLASS             CELL       MINOR        . . . . F . . . . . . . . | SUBMITTED-RUNNING
  ASSOCIATION_CASEWORKER OWN_TEAM                PLEADING   ANY          . . . . . . . . . . . . F | DRAFT-ENDED
  PARQUET                ADDRESSEE               PLEADING   ANY          . . . . . . . . . . . . F | SUBMITTED-SUBMITTED`;

const STAGES = ['DRAFT', 'SUBMITTED', 'LISTED', 'IN_SESSION', 'DECIDED', 'RUNNING', 'ENDED', 'ARCHIVED'];
const PLACES: Record<string, string[]> = {
  NONE: ['NONE/NONE'],
  RESTRICTED: ['CODAF/RESTRICTED'],
  COMMITTEE: ['VICTIM_SUPPORT_COMMITTEE/PLENARY', 'VICTIM_SUPPORT_COMMITTEE/FOLLOW_UP_CELL'],
  PLENARY: ['VICTIM_SUPPORT_COMMITTEE/PLENARY'],
  CELL: ['VICTIM_SUPPORT_COMMITTEE/FOLLOW_UP_CELL'],
  COMMISSION: ['PROSTITUTION_EXIT_COMMISSION/INDIVIDUAL_CASES', 'PROSTITUTION_EXIT_COMMISSION/MINORS_PATHWAYS'],
  MINORS: ['PROSTITUTION_EXIT_COMMISSION/MINORS_PATHWAYS'],
  CIRCUIT: ['PROSTITUTION_EXIT_COMMISSION/PROTECTION_CIRCUIT'],
  CODAF: ['CODAF/PLENARY'],
  PLEADING: ['PLEADING/NONE'],
};

function expected(): string[] {
  return MATRIX.trim()
    .split('\n')
    .flatMap((line) => {
      const [left, span] = line.trim().split(' | ') as [string, string];
      const [role, relation, place, fact, ...letters] = left.split(/\s+/) as [
        string,
        string,
        string,
        string,
        ...string[],
      ];
      const [first, last] = span.split('-') as [string, string];
      const stages = STAGES.slice(STAGES.indexOf(first), STAGES.indexOf(last) + 1);
      return PLACES[place]!.flatMap((at) =>
        stages.map((stage) => `${role} ${relation} ${at} ${stage} ${fact}: ${letters.join(' ')}`),
      );
    });
}

const letterOf = (rule: Levels.LevelRule, column: Column) => {
  if (column === 'alert' || column === 'pleading')
    return rule.full & columnBits[column] ? 'F' : rule.seen & columnBits[column] ? 'M' : '.';
  return { FULL: 'F', MINIMISED: 'M', PSEUDONYM: 'P', NONE: '.' }[levelOf(rule, column)];
};

const letters = (rule: Levels.LevelRule): string => columns.map((column) => letterOf(rule, column)).join(' ');

describe('the levels table', () => {
  it('says exactly what the matrix says, role by role, group by group, stage by stage', () => {
    const actual = levelRules.map(
      (rule) =>
        `${rule.role} ${rule.relation} ${rule.body}/${rule.formation} ${rule.stage} ${rule.fact}: ${letters(rule)}`,
    );
    expect(actual.sort()).toEqual(expected().sort());
  });

  it('leaves an archived file to nobody, and an ended one to its association, a name for the secretariat, the identity for who decided', () => {
    expect(levelRules.filter((rule) => rule.stage === 'ARCHIVED')).toEqual([]);
    const ended = levelRules.filter((rule) => rule.stage === 'ENDED' && !rule.relation.startsWith('OWN'));
    expect(new Set(ended.map((rule) => `${rule.role} ${rule.seen} ${rule.full}`))).toEqual(
      new Set(['COORDINATOR 1 0', 'PREFECTURE 1 1']),
    );
  });

  it('leaves coercion and pressure to the own team, whole, and to nobody else', () => {
    const opening = levelRules.filter(({ seen, full }) => (seen | full) & RESTRICTED_BITS);
    expect(new Set(opening.map(({ id, seen, full }) => `${id} ${seen & full & RESTRICTED_BITS}`))).toEqual(
      new Set([`OWN-TEAM ${RESTRICTED_BITS}`]),
    );
  });

  it('opens a draft to the team that writes it, and to nobody else', () => {
    expect(levelRules.filter((rule) => rule.stage === 'DRAFT').map((rule) => rule.relation)).toEqual([
      'OWN_TEAM',
      'OWN_TEAM',
    ]);
  });

  it('gives a service that is consulted no more than it would read in the sitting', () => {
    const inSitting = levelRules.filter(
      (rule) => ['SEATED', 'ADDRESSEE'].includes(rule.relation) && rule.stage === 'LISTED',
    );
    const wider = levelRules
      .filter((rule) => rule.relation === 'CONSULTED')
      .filter(
        (asked) =>
          !inSitting.some(
            (rule) =>
              rule.role === asked.role &&
              rule.body === asked.body &&
              rule.formation === asked.formation &&
              rule.fact === asked.fact &&
              (asked.seen & ~rule.seen) === 0 &&
              (asked.full & ~rule.full) === 0 &&
              (rule.pseudonym || !asked.pseudonym),
          ),
      );
    expect(wider.map((rule) => rule.id)).toEqual([]);
  });

  it('never opens health or proceedings in danger of life, and opens what it opens in full', () => {
    const inDanger = levelRules.filter((rule) => rule.relation === 'BREAK_GLASS');
    expect(inDanger.length).toBeGreaterThan(0);
    expect(inDanger.filter((rule) => rule.seen & (8 | 128) || rule.seen !== rule.full)).toEqual([]);
  });

  it('gives nothing to administrators, data protection officers, the MIPROF', () => {
    expect(levelRules.filter((rule) => ['ADMIN', 'DPO', 'MIPROF'].includes(rule.role))).toEqual([]);
  });

  it('gives health in full to the own team alone, and proceedings in full to the parquet alone', () => {
    const inFull = (bit: number) => [...new Set(levelRules.filter((rule) => rule.full & bit).map((rule) => rule.role))];
    expect(inFull(8)).toEqual(['ASSOCIATION_CASEWORKER']);
    expect(inFull(128)).toEqual(['PARQUET']);
  });

  it('never opens the rest of a group whose named fields it keeps closed', () => {
    expect(levelRules.filter((rule) => rule.full & ~rule.seen)).toEqual([]);
  });

  it('gives a reason to every line, under an identifier of its own', () => {
    const keys = levelRules.map((rule) => `${rule.id} ${rule.formation} ${rule.stage}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(levelRules.filter((rule) => rule.reason.length < 10)).toEqual([]);
    expect(levelRules.every((rule) => rule.fact in factBits)).toBe(true);
  });
});

describe('a malformed levels table', () => {
  const data = jest.requireActual<{ rows: Record<string, unknown>[] }>('../../server/access/levels-table.json');
  const compileWith = (change: Record<string, unknown>) => () =>
    jest.isolateModules(() => {
      jest.doMock('../../server/access/levels-table.json', () => ({ ...data, rows: [{ ...data.rows[0], ...change }] }));
      require('../../server/access/levels');
    });

  afterEach(() => jest.dontMock('../../server/access/levels-table.json'));

  it.each([
    ['an unknown letter', { levels: 'F F F F F F F X F . F F .' }],
    ['a lower-case letter', { levels: 'f F F F F F F M F . F F .' }],
    ['a letter too few', { levels: 'F F F F F F F M F' }],
    ['a pseudonym outside identity', { levels: 'F P F F F F F M F . F F .' }],
    ['what is the own team’s alone, opened to another', { relation: 'OWN_ASSOCIATION' }],
    ['a pleading opened with the file', { levels: 'F F F F F F F M F . F F F' }],
    ['a file opened with a pleading', { body: 'PLEADING' }],
    ['an unknown fact', { fact: 'RICH' }],
    ['an unknown stage', { stages: ['SOON'] }],
    ['no stage', { stages: [] }],
    ['an unknown relation', { relation: 'FRIEND' }],
    ['an unknown body', { body: '*' }],
    ['an unknown formation', { formations: ['ALL'] }],
    ['an empty role', { role: '' }],
    ['no reason', { reason: '' }],
  ])('is refused as a whole for %s', (_, change) => {
    expect(compileWith(change)).toThrow('levels-table.json');
  });
});
