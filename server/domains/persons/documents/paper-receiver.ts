import { fault, tooMany } from '../../../http/errors';
import type { RequestContext } from '../../../http/request-context';
import { departementOf, encodeId } from '../../../kernel/id';
import type { HandedPaper, Platform } from '../../../platform';
import { ScannerAway } from './clamd';
import { LARGEST_BYTES } from './documents.rules';
import type { Attached, DocumentService } from './documents.service';
import { changes } from './paper-messages';
import { joinsFile } from './paper-place';
import { joinsDecision } from './signed-copy.place';
import { UploadSlots } from './upload-slots';

/** Fails closed: without the scanner's word, nothing is kept. */
const AWAY =
  "L'antivirus ne répond pas : la pièce n'a pas été gardée. Réessayez plus tard ; si cela dure, prévenez l'exploitant.";

/** Takes papers in, from programs and from pages of ours: the same places and budgets for both. */
export class PaperReceiver {
  private readonly slots = new UploadSlots();

  constructor(
    private readonly service: DocumentService,
    private readonly rates: Platform['rates'],
  ) {}

  refuseLarge({ size }: Pick<HandedPaper, 'size'>): void {
    if (size > LARGEST_BYTES) throw Object.assign(new Error('too large'), { statusCode: 413 });
  }

  /** Over a line, a paper has to come at a pace: `paced` sees to it. */
  async receive(
    context: RequestContext,
    paper: HandedPaper,
    paced: <T>(work: () => Promise<T>) => Promise<T> = (work) => work(),
  ): Promise<{ status: number; answer: object }> {
    this.refuseLarge(paper);
    await this.rates.charge(context.account.accountId, 'acts');
    const { caseId = '', slot = '', decisionId, replaces, name = 'piece', declared = '', body } = paper;
    const actor = context.actor(departementOf(decisionId ?? caseId));
    const joining = decisionId ? joinsDecision(decisionId, replaces) : joinsFile(caseId, slot);
    const attach = () => this.service.attach(actor, { joining, name, declared, body });
    const outcome = await this.slots.during(actor.accountId, () => paced(attach)).catch(tellAway);
    if (!outcome) throw tooMany('Trop de pièces arrivent en même temps : réessayez dans un instant.', 5);
    return { status: outcome.id ? 201 : 422, answer: answerTo(actor.departement, outcome) };
  }
}

function tellAway(error: unknown): never {
  throw error instanceof ScannerAway ? fault('UNAVAILABLE', AWAY) : error;
}

function answerTo(departement: string, { id, kept, userErrors }: Attached): object {
  if (!id || !kept) return { document: null, userErrors };
  return {
    document: {
      id: encodeId('Document', departement, id),
      mediaType: kept.mediaType,
      size: kept.bytes.length,
      receivedSha256: kept.receivedDigest.toString('hex'),
    },
    changes: kept.changes.map((code) => ({ code, message: changes[code] })),
    userErrors,
  };
}
