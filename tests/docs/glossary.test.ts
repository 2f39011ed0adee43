import { buildSchema, isEnumType } from 'graphql';
import { slots } from '../../server/domains/persons/documents/documents.rules';
import { factBits, groups, levels } from '../../server/kernel/groups';
import { OUTBOX_EVENTS } from '../../server/kernel/outbox-events';
import { CASE_EVENTS, NOTE_KINDS, RELATIONS } from '../../server/kernel/words';
import { readText } from './pages';

const glossary = readText('docs/glossary.md');
const schema = buildSchema(readText('schema/schema.graphql'));
const missing = (words: readonly string[]): string[] => words.filter((word) => !glossary.includes(`\`${word}\``));

const valuesOf = (name: string): string[] => {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [`no enum ${name}`];
};

describe('the glossary', () => {
  it.each([
    'Role',
    'Stage',
    'BodyKind',
    'Formation',
    'BodyState',
    'AgendaKeeping',
    'AgendaItemKind',
    'AgendaItemStatus',
    'SessionStatus',
    'AttendanceState',
    'Urgency',
    'Purpose',
    'ReferralKind',
    'ReferralStatus',
    'AccordManner',
    'CaseOrigin',
    'OpinionSense',
    'OpinionManner',
    'DecisionSense',
    'NotificationManner',
    'HandoverOutcome',
    'DocumentSlot',
    'DuplicateState',
    'DuplicateAnswer',
    'DuplicateSide',
    'TransferState',
    'Level',
    'Fit',
    'JournalKind',
    'VerdictKind',
    'SignInManner',
    'ProposalState',
    'RetentionRuleName',
    'ErasureReason',
    'DestroyedKind',
    'RecipientCapacity',
    'BreachNature',
    'BreachRisk',
    'BreachState',
    'LetterState',
    'ConvocationReply',
  ])('has every word of %s', (name) => {
    expect(missing(valuesOf(name).filter((word) => !(name === 'Purpose' && word === 'ALERT')))).toEqual([]);
  });

  it('has every relation of the levels table', () => {
    expect(missing(RELATIONS)).toEqual([]);
  });

  it('has every fact, group, level and slot', () => {
    expect(missing([...Object.keys(factBits), ...groups, ...levels, ...slots])).toEqual([]);
  });

  it('has every event of the timeline, and every event for the outside', () => {
    expect(missing([...CASE_EVENTS, ...OUTBOX_EVENTS])).toEqual([]);
  });

  it('has every event between features', () => {
    const events = [...readText('server/acts/events.ts').matchAll(/type: '(\w+)'/g)].map(([, type]) => type!);
    expect(events.length).toBeGreaterThan(2);
    expect(missing(events)).toEqual([]);
  });

  it('has every kind of note', () => {
    expect(missing(NOTE_KINDS)).toEqual([]);
  });
});
