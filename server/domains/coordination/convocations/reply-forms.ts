import { clock } from '../../../kernel/clock';
import { decodeId, encodeId, FIRST_ID } from '../../../kernel/id';
import { ErrorCode, type UserErrorFact } from '../../../kernel/refusal';
import type { Reply } from '../../../kernel/words';
import { serviceOf } from '../../../letters/letter';
import { isNeutral } from '../../../letters/neutral-text';
import { digestOf } from '../../../identity/secret';
import type { Database } from '../../../tenancy/database';

interface OpenedRow {
  departement: string;
  heldOn: string;
  startsAt: string;
  reply: Reply | null;
  repliedAt: Date | null;
  others: { id: string; onPaper: boolean; quality: string }[];
}

interface GivenRow {
  reply: Reply;
  taken: boolean;
}

export interface GivenReply {
  token: string;
  answer: Reply;
  proxyTo?: string;
}

export interface ReplyOutcome {
  reply: Reply | null;
  notice: string | null;
  userErrors: UserErrorFact[];
  warnings: [];
}

/**
 * What the link of a summons opens, without an account: mail scanners follow links, so that reading answers nothing. One statement,
 * whatever the link is worth.
 */
export class ReplyForms {
  constructor(private readonly database: Database) {}

  /** Null alike for a link that is wrong, and for one whose sitting is over. */
  async open(token: string) {
    const values = [digestOf(token), clock.now()];
    const [opened] = await this.database.job<OpenedRow>({ text: OPEN, values });
    if (!opened) return null;
    const { departement, others, ...form } = opened;
    return {
      ...form,
      service: serviceOf(opened),
      proxyHolders: others.map((other, at) => holder(departement, other, at)),
    };
  }

  /** Wrong, used, late: refused in the same words. */
  async give({ token, answer, proxyTo }: GivenReply): Promise<ReplyOutcome> {
    if ((answer === 'PROXY') !== Boolean(proxyTo)) return refused(PROXY_ASKED);
    const to = proxyTo ? (decodeId(proxyTo)?.uuid ?? NOBODY) : null;
    const values = [digestOf(token), clock.now(), answer, to];
    const [given] = await this.database.job<GivenRow>({ text: GIVE, values });
    if (!given) return refused(SERVES_NO_MORE);
    return { reply: given.reply, notice: given.taken ? TAKEN : null, userErrors: [], warnings: [] };
  }
}

/** Its words are read by whoever holds the link: those that tell of persons are left out. */
const holder = (departement: string, { id, onPaper, quality }: OpenedRow['others'][number], at: number) => ({
  memberId: encodeId(onPaper ? 'Membership' : 'Mandate', departement, id),
  quality: isNeutral(quality) ? quality : `Membre n° ${at + 1}`,
});

const refused = (error: UserErrorFact): ReplyOutcome => ({
  reply: null,
  notice: null,
  userErrors: [error],
  warnings: [],
});

const PROXY_ASKED: UserErrorFact = {
  code: ErrorCode.INVALID_VALUE,
  message: 'Choisissez à qui vous donnez pouvoir, et seulement dans ce cas.',
  path: ['proxyTo'],
};

const SERVES_NO_MORE: UserErrorFact = {
  code: ErrorCode.NOT_FOUND,
  message:
    'Ce lien ne permet pas de répondre : il a déjà servi, la réunion est passée, ou l’adresse est incomplète. Appelez le secrétariat.',
  path: ['token'],
};

const TAKEN =
  'Cette personne a déjà reçu un pouvoir, et un membre n’en porte qu’un. Votre souhait est noté : le secrétariat vous appellera.';

/** No member has it. */
const NOBODY = FIRST_ID;

const OPEN = `
  select departement, held_on as "heldOn", starts_at as "startsAt", answer as reply, answered_at as "repliedAt", others
  from access.open_reply($1, $2)`;

const GIVE = 'select answer as reply, taken from access.give_reply($1, $2, $3, $4)';
