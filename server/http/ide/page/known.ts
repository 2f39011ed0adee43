/** What the examples may name, as the account that is signed in reads it. */
export interface Known {
  /** The département that it is of. */
  readonly code: string;
  readonly today: string;
  /** By what it is: `case`, `session`, `referral`… */
  readonly ids: Readonly<Record<string, string>>;
}

export type AskApi = (query: string, variables: Record<string, unknown>) => Promise<unknown>;

export const NOTHING_KNOWN: Known = { code: '', today: new Date().toISOString().slice(0, 10), ids: {} };

const KNOWN = `query ConnuDeLAtelier($code: DepartementCode!) {
  viewer { account { id } }
  national { releases { id } }
  departement(code: $code) {
    today
    cases(first: 3) { nodes { id referrals { id } accords { id } } }
    sessions(status: CONVENED, first: 3) { nodes { id agenda { id referral { id } } } }
    past: sessions(status: HELD, first: 3) { nodes { id } }
    codaf: body(kind: CODAF) { referrals(first: 10) { nodes { id purpose } } }
    body(kind: PROSTITUTION_EXIT_COMMISSION) { id referrals(first: 10) { nodes { id decision { id } } } }
    organisations { id }
    mandates(first: 1) { nodes { id account { id } } }
  }
}`;

interface Node {
  id: string;
  referrals?: Node[];
  accords?: Node[];
  agenda?: { id: string; referral: Node | null }[];
  purpose?: string;
  decision?: Node | null;
  account?: Node;
}

interface Nodes {
  nodes: Node[];
}

interface Answer {
  viewer: { account: Node } | null;
  national: { releases: Node[] } | null;
  departement:
    | ({ today: string; organisations: Node[] } & Record<'cases' | 'sessions' | 'past' | 'mandates', Nodes> & {
          codaf: { referrals: Nodes } | null;
          body: { id: string; referrals: Nodes } | null;
        })
    | null;
}

/** What this account reads first; what it reads nothing of stays what another account read there before it, if any did. */
export async function readKnown(ask: AskApi, code: string, before: Known): Promise<Known> {
  const answer = (await ask(KNOWN, { code })) as Partial<Answer> | null;
  const here = answer?.departement;
  const releases = answer?.national?.releases ?? [];
  const found = {
    account: here?.mandates.nodes[0]?.account?.id ?? answer?.viewer?.account.id,
    release: releases[0]?.id,
    to: releases[0]?.id,
    from: releases[1]?.id,
    ...(here && placed(here)),
  };
  const ids = Object.entries(found).filter((each): each is [string, string] => each[1] !== undefined);
  const kept = before.code === code ? before.ids : {};
  return { code, today: here?.today ?? before.today, ids: { ...kept, ...Object.fromEntries(ids) } };
}

type Here = NonNullable<Answer['departement']>;
type Ids = Record<string, string | undefined>;

const placed = (here: Here): Ids => ({ ...ofBodies(here), ...ofFiles(here), ...ofSittings(here) });

function ofFiles({ cases, organisations, mandates }: Here): Ids {
  const file = cases.nodes.find(({ referrals = [] }) => referrals.length > 0) ?? cases.nodes[0];
  const ids = { case: file?.id, accord: file?.accords?.[0]?.id, referral: file?.referrals?.[0]?.id };
  return { ...without(ids), organisation: organisations[0]?.id, mandate: mandates.nodes[0]?.id };
}

/** A point of an agenda is read by every member who is summoned. */
function ofSittings({ sessions, past }: Here): Ids {
  const session = sessions.nodes.find(({ agenda = [] }) => agenda.length > 0) ?? sessions.nodes[0] ?? past.nodes[0];
  const item = session?.agenda?.find(({ referral }) => referral !== null) ?? session?.agenda?.[0];
  return without({ session: session?.id, agendaItem: item?.id, referral: item?.referral?.id });
}

function ofBodies({ codaf, body }: Here): Ids {
  const referrals = body?.referrals.nodes ?? [];
  const alert = codaf?.referrals.nodes.find(({ purpose }) => purpose === 'ALERT');
  const decided = referrals.find(({ decision }) => decision);
  return { body: body?.id, referral: referrals[0]?.id, decision: decided?.decision?.id, alert: alert?.id };
}

/** What is not known here hides nothing that is known otherwise. */
const without = (ids: Ids): Ids => Object.fromEntries(Object.entries(ids).filter(([, id]) => id !== undefined));
