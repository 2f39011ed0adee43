import { ToDoKind } from '../../schema/viewer.types';
import { newUuid } from '../../server/kernel/id';
import { toDoItem } from '../../server/domains/coordination/viewer/viewer.view';

const item = (kind: string, due: string) =>
  toDoItem(
    { kind, due, subject: newUuid(), subjectType: 'Referral', reference: 'K7F-3QXA', bodyKind: 'CODAF', alert: false },
    '38',
    '2026-11-28',
  );

describe('what waits for the reader', () => {
  it.each(Object.keys(ToDoKind))('says why, and what to open: %s', (kind) => {
    const { why, subject } = item(kind, '2026-12-10');
    expect(why).toMatch(/^\p{Lu}.*\.$/u);
    expect(subject).toBeTruthy();
  });

  it.each([
    ['REFERRAL_TO_ACCEPT', '2026-12-10', '2026-11-25'],
    ['REFERRAL_TO_PLACE', '2027-01-25', '2026-11-25'],
    ['SITTING_TO_ATTEND', '2026-12-10', null],
    ['SHARING_EXPIRES', '2026-12-10', null],
  ])('says since when: %s', (kind, due, since) => {
    expect(item(kind, due).since).toBe(since);
  });
});
