import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import { PaperPreview, PaperPreviewArgs, PaperWording, ReferralPaper } from '../../../../schema/papers.types';
import { Referral } from '../../../../schema/referrals.types';
import { Departement } from '../../../../schema/territories.types';
import type { RequestContext } from '../../../http/request-context';
import { papersFor } from './paper-offers.rules';
import { authorsOf, type PaperLoader, type PaperReferral } from './papers.loader';
import type { PaperQueries } from './papers.queries';
import { papersOf, wordingsOf } from './papers.view';
import { previewOf } from './specimen-paper';

@Resolver(() => Referral)
export class ReferralPapersResolver {
  constructor(private readonly loader: PaperLoader) {}

  @Behind('DOOR')
  @FieldResolver(() => [ReferralPaper], {
    description:
      'Papers that I may have made now (papiers): by the secretariat, the authority that decides, or the association of the file, ' +
      'where what they hold is recorded. Empty for every other reader.',
  })
  async papers(@Root() referral: PaperReferral, @Ctx() context: RequestContext): Promise<ReferralPaper[]> {
    const authors = authorsOf(referral);
    if (authors.size === 0) return [];
    const kinds = papersFor(await this.loader.facts(context, referral), authors);
    return papersOf(referral.departement, referral.id, kinds);
  }
}

@Resolver(() => Departement)
export class PaperWordingsResolver {
  constructor(private readonly queries: PaperQueries) {}

  @Behind('DIRECTORY')
  @FieldResolver(() => [PaperWording], {
    description: 'How the papers are worded here, part by part (modèles). Whoever holds a mandate of the département.',
  })
  async paperWordings(@Root() { code }: Departement, @Ctx() context: RequestContext): Promise<PaperWording[]> {
    return wordingsOf(code, await this.queries.wordings(context.actor(code)));
  }

  @Behind('DIRECTORY')
  @FieldResolver(() => PaperPreview, {
    description:
      'What a text would make of its part, before writePaperWording saves it (aperçu), on a person who does not exist. Whoever ' +
      'holds a mandate of the département.',
  })
  async paperPreview(
    @Root() { code }: Departement,
    @Args(() => PaperPreviewArgs) { part, text }: PaperPreviewArgs,
    @Ctx() context: RequestContext,
  ): Promise<PaperPreview> {
    const actor = context.actor(code);
    return previewOf(actor, part, text, await this.queries.wordings(actor));
  }
}
