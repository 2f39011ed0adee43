import { PaperFactsDocument } from '../../../../client-sdk/src';
import type { AskApi } from '../../../http/ask-api';
import type { RequestContext } from '../../../http/request-context';
import { encodeId } from '../../../kernel/id';
import type { PaperKind, PaperPart } from '../../../kernel/paper-words';
import { Refusal } from '../../../kernel/refusal';
import { neutralOr } from '../../../letters/neutral-text';
import type { ReferralQueries } from '../referrals';
import { paperPdf } from './paper-letter';
import { papersFor, whyNotMade } from './paper-offers.rules';
import { placeValues, type PaperNode, valuesOf, whyClosed } from './paper-values';
import { authorsOf, type PaperLoader } from './papers.loader';
import type { PaperQueries } from './papers.queries';
import { wordsOf } from './papers.view';
import { isShownToAnybody, PAPERS } from './papers.rules';
import { specimenOf } from './specimen-paper';
import type { FieldValues } from './template.rules';

export interface AskedPaper {
  departement: string;
  /** Of the referral. */
  id: string;
  kind: PaperKind;
  /** On what is shown to anybody, the person chooses whether their name stands, */
  named: boolean;
  /** and whom to call. */
  called: FieldValues;
}

export interface MadePaper {
  file: string;
  body: Buffer;
}

type Referral = NonNullable<Awaited<ReturnType<ReferralQueries['byId']>>>;

/** Makes a paper from what its reader may read at this moment; nothing of it is kept. */
export class PaperMaker {
  constructor(
    private readonly queries: PaperQueries,
    private readonly loader: PaperLoader,
    private readonly referrals: ReferralQueries,
  ) {}

  /** Null where there is no such referral for this reader; a refusal where the paper is not theirs, or not yet. */
  async make(context: RequestContext, api: AskApi, asked: AskedPaper): Promise<MadePaper | null> {
    const { departement, id, kind } = asked;
    const actor = context.actor(departement);
    const referral = await this.referrals.byId(actor, id);
    if (!referral) return null;
    const authors = authorsOf(referral);
    if (authors.size === 0) return null;
    const offered = papersFor(await this.loader.facts(context, referral), authors);
    if (!offered.includes(kind)) throw Refusal.anotherPerson(whyNotMade(kind, authors));
    const values = await this.values(context, api, asked, referral);
    const words = wordsOf(kind, await this.queries.wordings(actor));
    const body = await paperPdf({ kind, words, values, dated: actor.today, watermark: null });
    context.reads.note(actor, {
      holder: referral.holderId,
      source: referral.id,
      group: `paper ${kind}`,
      level: 'FULL',
    });
    await context.reads.record('makePaper');
    return { file: `${PAPERS[kind].file}.pdf`, body };
  }

  /** The same words on people who do not exist: nothing is read, nothing is journaled. */
  async preview(context: RequestContext, departement: string, part: PaperPart): Promise<MadePaper> {
    const actor = context.actor(departement);
    const paper = specimenOf(actor, part, await this.queries.wordings(actor));
    return { file: `apercu-${PAPERS[paper.kind].file}.pdf`, body: await paperPdf(paper) };
  }

  /** By the API, in the reader's own name: their levels, their limits, their journal. */
  private async values(
    context: RequestContext,
    api: AskApi,
    { departement, id, kind, named, called }: AskedPaper,
    referral: Referral,
  ): Promise<FieldValues> {
    const shown = isShownToAnybody(kind);
    const takes = shown ? { ...PAPERS[kind].takes, identity: named } : PAPERS[kind].takes;
    const { node } = await api(context, PaperFactsDocument, { id: encodeId('Referral', departement, id), ...takes });
    if (node?.__typename !== 'Referral') throw Refusal.notFound(['id']);
    const closed = whyClosed(node as PaperNode);
    if (closed)
      throw Refusal.anotherPerson(`« ${PAPERS[kind].title} » : ce que ce papier porte vous est fermé. ${closed}`);
    const association = await this.associationOf(context, referral);
    return {
      ...valuesOf(node as PaperNode),
      ...placeValues(departement, context.actor(departement).today),
      ...(shown && called),
      association: shown ? association && neutralOr(association, 'Notre association') : association,
    };
  }

  private async associationOf(context: RequestContext, referral: Referral): Promise<string | null> {
    const { departement, presentingOrganisationId: organisation } = referral;
    return organisation ? this.queries.organisationName(context.actor(departement), organisation) : null;
  }
}
