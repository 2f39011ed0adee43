import { loadServer, operation } from './project.mjs';

const POSTGRAPHILE = {
  agenda: `query BenchAgenda($session: UUID!) { departement: query { session: sittingByRowId(rowId: $session) {
    id: rowId heldOn startsAt status
    agenda: agendaList { id: rowId kind minutes status referral { reference stage purpose sex ageClass principalForm } } } } }`,
  cases: `query BenchCases($first: Int!, $size: Int!, $at: Datetime!, $id: UUID!) { departement: query {
    cases(size: $size, afterAt: $at, afterId: $id, first: $first) {
      nodes { reference stage sex ageClass principalForm openedAt submittedAt } pageInfo { hasNextPage endCursor } } } }`,
  sessions: `query BenchSessions($first: Int!, $size: Int!, $day: Date!, $time: String!, $id: UUID!) { departement: query {
    sessions(size: $size, afterDay: $day, afterTime: $time, afterId: $id, first: $first) {
      nodes { id: rowId heldOn startsAt formation status capacityMinutes itemCount plannedMinutes } pageInfo { hasNextPage endCursor } } } }`,
  submit: `mutation BenchSubmit($input: SubmitCaseInput!) { submitCase(input: $input) { case { id: rowId reference stage } userErrors } }`,
};

const START = '00000000-0000-0000-0000-000000000000';
/** No paper is asked of a benchmark's draft: the warnings are acknowledged. */
export const ACKNOWLEDGED = ['DOCUMENT_ENGAGEMENT_FORM', 'DOCUMENT_SWORN_STATEMENT', 'DOCUMENT_IDENTITY_PAPER'];

/** What each server is sent. `rows` narrows the page, or takes the smaller agenda, to show that statements do not follow the rows. */
export function queryOf(name, world) {
  const { departement, session, smallSession } = world;
  const { encodeId } = loadServer('./kernel/id');
  const sized = (size) => (rows) => rows ?? size;
  const agenda = (rows) => (rows ? smallSession.id : session);
  const page = { cases: sized(50), sessions: sized(20) }[name];
  const cursor = name === 'cases' ? { at: 'infinity', id: START } : { day: '-infinity', time: '', id: START };
  const variables = {
    passerelle: (rows) =>
      page ? { code: departement } : { code: departement, session: encodeId('Session', departement, agenda(rows)) },
    postgraphile: (rows) => (page ? { first: page(rows), size: page(rows) + 1, ...cursor } : { session: agenda(rows) }),
    bare: (rows) => (page ? { first: page(rows), ...cursor } : { session: agenda(rows) }),
  };
  if (name === 'submit') Object.assign(variables, submissions(encodeId));
  const document = operation(name);
  return {
    name,
    readerOf: (draft) => draft?.reader ?? world.readers.coordinator,
    large: { cases: 50, sessions: 20 }[name] ?? world.items,
    small: page ? 5 : name === 'submit' ? undefined : smallSession?.items,
    mutation: name === 'submit',
    servers: POSTGRAPHILE[name] ? ['passerelle', 'postgraphile', 'bare'] : ['passerelle', 'bare'],
    body: (server, rowsOrDraft) =>
      JSON.stringify({
        ...(server === 'passerelle' && { query: narrowed(document, page ? rowsOrDraft : null) }),
        ...(server === 'postgraphile' && { query: POSTGRAPHILE[name] }),
        variables: variables[server](rowsOrDraft),
      }),
    path: (server) => (server === 'bare' ? `/${name}` : '/graphql'),
  };
}

const narrowed = (document, rows) => (rows ? document.replace(/first: \d+/, `first: ${rows}`) : document);

/** PostGraphile's client has read and coded the sheet itself, beforehand. */
const submissions = (encodeId) => ({
  passerelle: (draft) => ({
    input: {
      caseId: encodeId('CaseFile', draft.reader.departement, draft.id),
      expectedVersion: 1,
      acknowledgedWarnings: ACKNOWLEDGED,
    },
  }),
  postgraphile: (draft) => ({ input: { caseId: draft.id, expectedVersion: 1, ...draft.coded } }),
  bare: (draft) => ({ caseId: draft.id, expectedVersion: 1 }),
});
