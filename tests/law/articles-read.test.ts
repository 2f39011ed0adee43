import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { majorityVerdict } from '../../server/domains/coordination/decisions/opinion.rules';
import {
  afterOpinionVerdict,
  notificationVerdict,
  reasonsVerdict,
} from '../../server/domains/coordination/decisions/decision.rules';
import { articlesCitedIn, articlesRead, dateOfText } from '../../server/domains/coordination/rules/articles.rules';
import { ruleCatalogue, verdictOn } from '../../server/domains/coordination/rules/catalogue.rules';
import { lateVerdict } from '../../server/domains/coordination/sittings/agenda.rules';
import {
  noticeOf,
  noticeVerdict,
  openingDayVerdict,
  quorumVerdict,
} from '../../server/domains/coordination/sittings/sessions.rules';
import { changedArticles, digestsOf } from './open-codes';

const server = join(__dirname, '../../server');
const sources = (readdirSync(server, { recursive: true }) as string[])
  .filter((file) => /\.(ts|tsx)$|reference\/bodies\.json$/.test(file) && !file.endsWith('articles.rules.ts'))
  .map((file) => readFileSync(join(server, file), 'utf8'));
const read = new Set(articlesRead.map(({ article }) => article));

describe('the articles that the rules cite', () => {
  it('were each read, on a day and in a source, once', () => {
    expect(read.size).toBe(articlesRead.length);
    for (const { dated, readOn, source, digest } of articlesRead) {
      expect([dated, readOn].every((day) => /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)))).toBe(
        true,
      );
      expect(dated < readOn && source !== '' && digest !== '').toBe(true);
    }
  });

  it.each(ruleCatalogue.map(({ id, article }) => [id, article]))('%s: %s', (_id, article) => {
    for (const cited of articlesCitedIn(article)) expect(read).toContain(cited);
  });

  it('are all known, wherever a verdict or a refusal cites one', () => {
    const quoted = sources.flatMap(
      (text) => text.match(/(['"`])(?:(?!\1).)*\b(?:CRPA|CSS|CASF [LR]\.|C\. trav\.)(?:(?!\1).)*\1/g) ?? [],
    );
    const unread = new Set(quoted.flatMap(articlesCitedIn).filter((article) => !read.has(article)));
    expect([...unread]).toEqual([]);
  });

  it('have the day of their text, which a decree known by its day alone gives itself', () => {
    expect(dateOfText('CRPA L.211-2, 7°')).toBe('2015-10-23');
    expect(dateOfText('CASF R.121-12-7 (décret du 30/12/2025)')).toBe('2025-12-30');
    expect(dateOfText('CASF R.121-12-6, avant le décret du 30/12/2025')).toBe('2016-10-28');
    expect(dateOfText('Durée prévue de la séance')).toBeNull();
  });
});

describe('an open code read again', () => {
  const digests = (text: string) =>
    digestsOf('CRPA', {
      type: 'code',
      children: [{ type: 'section', children: [{ type: 'article', data: { num: 'R133-8', texte: text } }] }],
    });
  const known = [
    { article: 'CRPA R.133-8', digest: digests('<p>La commission&nbsp;se réunit.</p>').get('CRPA R.133-8')! },
    { article: 'CASF L.121-9', digest: 'read elsewhere' },
  ];

  it('says nothing of an article that stands as it was read, whatever its layout', () => {
    expect(changedArticles(known, digests('<div>La commission se réunit.</div>'))).toEqual([]);
  });

  it('names an article whose text changed, and one that is no longer there', () => {
    expect(changedArticles(known, digests('La commission se réunit deux fois.'))).toEqual([
      expect.stringContaining('CRPA R.133-8: its text has changed'),
    ]);
    expect(changedArticles(known, new Map())).toEqual(['CRPA R.133-8: it is no longer in its code']);
  });

  it('is compared by a hash of its words, for each article of an open code', () => {
    const open = articlesRead.filter(({ source }) => source.startsWith('@socialgouv/legi-data'));
    expect(changedArticles(articlesRead, new Map())).toHaveLength(open.length);
    for (const { digest } of open) expect(digest).toMatch(/^[0-9a-f]{16}$/);
  });
});

const DECIDED = {
  sense: 'AUTHORISED' as const,
  signedOn: '2026-11-20',
  startsOn: '2026-11-20',
  opinionOn: '2026-11-19',
  reasons: '',
  today: '2026-11-20',
};

describe('the article of a verdict', () => {
  const notice = noticeOf(true, {});
  const told = new Map<string, string>(ruleCatalogue.map(({ id, article }) => [id, article]));

  it.each([
    noticeVerdict(notice, '2026-11-20', '2026-12-20'),
    openingDayVerdict('2026-11-20', '2026-11-20'),
    quorumVerdict(true, 12, 6),
    lateVerdict('PLANNED', notice!.article, false),
    majorityVerdict({ sense: 'FAVOURABLE', manner: 'CONSENSUS' }, { members: 12, present: 6, recused: 0 }),
    afterOpinionVerdict(DECIDED),
    reasonsVerdict(DECIDED),
    notificationVerdict('2026-11-20', '2026-11-20', '2026-11-20'),
  ])('is that of the catalogue: $rule', ({ rule, article }) => {
    expect(article).toBe(told.get(rule));
  });
});

describe('a rule not in force', () => {
  const short = noticeVerdict(noticeOf(true, {}), '2026-12-10', '2026-12-15');

  it('lets through, and says from which day it holds', () => {
    const told = verdictOn('2015-12-31', short);
    expect(told).toMatchObject({ rule: 'CONVENING_NOTICE', verdict: 'OK' });
    expect(told.message).toContain('à compter du 01/01/2016');
    expect(noticeVerdict(noticeOf(true, {}), '2015-12-10', '2015-12-15').verdict).toBe('OK');
  });

  it('says until when it held, once it no longer does; its last day is not one', () => {
    const old = { ...short, rule: 'MINIMUM_SITTINGS_2017' } as const;
    expect(verdictOn('2025-12-31', old)).toBe(old);
    expect(verdictOn('2026-01-01', old).message).toContain('jusqu’au 01/01/2026');
  });

  it('in force, is told as it is: five clear days that are four', () => {
    expect(verdictOn('2026-12-15', short)).toBe(short);
    expect(short).toMatchObject({ verdict: 'WARNING', limit: '2026-12-16' });
  });
});
