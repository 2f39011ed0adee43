import { Client } from 'pg';
import { Api, type Ask } from '../../support/api';
import { pdf } from '../../support/papers';
import { openDraft, recordAccord, SHEET, submitDraft } from '../../support/stories';

/** A name that no person of the demonstration bears, so that a search finds this file or nothing. */
const NAME = 'Quetzalcoatl';

export interface PathWorld {
  api: Api;
  caseId: string;
  referralId: string;
  alertId: string;
  paperId: string;
  admin: Client;
  close(): Promise<void>;
}

const act = async (ask: Ask, name: string, type: string, answer: string, input: object): Promise<any> => {
  const { data } = await ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${answer} userErrors { code message } } }`,
    { input },
  );
  if (data![name].userErrors.length > 0) throw new Error(JSON.stringify(data![name].userErrors));
  return data![name];
};

/** A file before the commission with a paper and a text, and an alert of the same association before the parquet. */
export async function openPathWorld(): Promise<PathWorld> {
  const api = await Api.open();
  const [association, coordinator] = [await api.as('association-38'), await api.as('coordinator-38')];
  const sheet = { ...SHEET, identity: { ...SHEET.identity, familyName: NAME } };
  const { id: caseId } = await openDraft(association, sheet);
  const paperId = await attach(api, caseId);
  await recordAccord(association, caseId);
  const submitted = (await submitDraft(association, caseId)).data.submitCase;
  const referralId = submitted.case.referrals[0].id as string;
  await act(coordinator, 'acceptReferral', 'ReferralActInput', 'referral { id }', { referralId });
  await act(coordinator, 'requestCompletion', 'CompletionInput', 'case { id }', { caseId, text: 'Précisez.' });
  const alert = { sector: 'HOTELS', place: 'Grenoble', facts: 'Des faits, sans personne.' };
  const referred = await act(association, 'referCase', 'ReferCaseInput', 'referral { id }', {
    caseId,
    body: 'CODAF',
    alert,
  });
  const admin = new Client({ connectionString: api.database.adminUrl });
  await admin.connect();
  const close = async () => {
    await admin.end();
    await api.close();
  };
  return { api, caseId, referralId, alertId: referred.referral.id, paperId, admin, close };
}

async function attach(api: Api, caseId: string): Promise<string> {
  const response = await fetch(`${api.url}/documents?case=${caseId}&slot=IDENTITY_PAPER&name=carte.pdf`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await api.token('association-38')}`, 'content-type': 'application/pdf' },
    body: new Uint8Array(pdf()),
  });
  const { document } = (await response.json()) as { document: { id: string } };
  return document.id;
}

const GROUPS = ['identity', 'contact', 'socialSituation', 'health', 'residence', 'complaint', 'exploitation'];
const typeOf = (group: string) => `${group[0]!.toUpperCase()}${group.slice(1)}Group`;
const sheet = `sheet { ${GROUPS.map((group) => `${group} { __typename ... on ${typeOf(group)} { level } }`).join(' ')} }`;
const PATHS = `query ($case: ID!, $referral: ID!, $name: String!) {
  departement(code: "38") {
    case(id: $case) { ${sheet} sex ageClass principalForm documents { name } completionMessages { text } }
    coded: cases(first: 100) { nodes { id sex ageClass principalForm } }
    found: cases(search: $name) { nodes { id } }
  }
  node(id: $referral) { ... on Referral { ${sheet} sex ageClass principalForm documents { name } levelsFor(role: "COORDINATOR") { group level } } }
  explainAccess(id: $case, group: IDENTITY) { level { level } }
}`;
const ALERT = `query ($id: ID!) { node(id: $id) { ... on Referral { alert { level facts sector } } } }`;

export interface Paths {
  /** Group by group: its level, or NONE. */
  sheet: Record<string, string>;
  sheetOfReferral: Record<string, string>;
  coded: (string | null)[];
  codedInList: (string | null)[] | null;
  codedOfReferral: (string | null)[];
  levelsFor: Record<string, string>;
  explained: string;
  papers: number;
  papersOfReferral: number;
  download: number;
  texts: number;
  found: number;
  alert: string | null;
}

const camel = (group: string) => group.toLowerCase().replace(/_(.)/g, (_all, letter: string) => letter.toUpperCase());
const levels = (opened: Record<string, { level?: string }>) =>
  Object.fromEntries(GROUPS.map((group) => [group, opened[group]!.level ?? 'NONE']));
const coded = (row: any) => [row.sex, row.ageClass, row.principalForm];

/** Everything that the coordinator, and of the alert the parquet, may reach: each path as it answers. */
export async function readEveryPath(world: PathWorld): Promise<Paths> {
  const { api, caseId, referralId, alertId, paperId } = world;
  const coordinator = await api.as('coordinator-38');
  const { data, errors } = await coordinator(PATHS, { case: caseId, referral: referralId, name: NAME });
  if (errors) throw new Error(JSON.stringify(errors));
  const file = data!.departement.case;
  const listed = data!.departement.coded.nodes.find(({ id }: { id: string }) => id === caseId);
  const download = await fetch(`${api.url}/documents/${paperId}`, {
    headers: { authorization: `Bearer ${await api.token('coordinator-38')}` },
  });
  await download.arrayBuffer();
  const alert = (await (await api.as('parquet-38'))(ALERT, { id: alertId })).data!.node?.alert;
  const told = (data!.node.levelsFor as { group: string; level: string }[]).map(({ group, level }) => [
    camel(group),
    level,
  ]);
  return {
    sheet: levels(file.sheet),
    sheetOfReferral: levels(data!.node.sheet),
    coded: coded(file),
    codedInList: listed ? coded(listed) : null,
    codedOfReferral: coded(data!.node),
    levelsFor: Object.fromEntries(told.filter(([group]) => GROUPS.includes(group!))),
    explained: data!.explainAccess.level.level,
    papers: file.documents.length,
    papersOfReferral: data!.node.documents.length,
    download: download.status,
    texts: file.completionMessages.length,
    found: data!.departement.found.nodes.length,
    alert: alert ? `${alert.level} ${alert.facts === null ? 'sector' : 'facts'}` : null,
  };
}

const every = (level: string) => Object.fromEntries(GROUPS.map((group) => [group, level]));

/** What the table as it is signed opens to the coordinator who instructs, and to the parquet. */
export const SIGNED: Paths = {
  sheet: { ...every('FULL'), contact: 'MINIMISED', health: 'MINIMISED', complaint: 'MINIMISED' },
  sheetOfReferral: { ...every('FULL'), contact: 'MINIMISED', health: 'MINIMISED', complaint: 'MINIMISED' },
  coded: ['FEMALE', 'FROM_25_TO_29', 'SEXUAL'],
  codedInList: ['FEMALE', 'FROM_25_TO_29', 'SEXUAL'],
  codedOfReferral: ['FEMALE', 'FROM_25_TO_29', 'SEXUAL'],
  levelsFor: { ...every('FULL'), contact: 'MINIMISED', health: 'MINIMISED', complaint: 'MINIMISED' },
  explained: 'FULL',
  papers: 1,
  papersOfReferral: 1,
  download: 200,
  texts: 1,
  found: 1,
  alert: 'FULL facts',
};

/** What is left where one guard has narrowed the coordinator's line to nothing and the parquet's to the sector. */
export const NARROWED: Paths = {
  sheet: every('NONE'),
  sheetOfReferral: every('NONE'),
  coded: [null, null, null],
  codedInList: [null, null, null],
  codedOfReferral: [null, null, null],
  levelsFor: every('NONE'),
  explained: 'NONE',
  papers: 0,
  papersOfReferral: 0,
  download: 404,
  texts: 0,
  found: 0,
  alert: 'MINIMISED sector',
};
