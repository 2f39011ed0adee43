import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import { CaseFile } from '../../../../schema/cases.types';
import {
  AskedErasure,
  CancelErasureInput,
  CancelErasurePayload,
  CaseRetention,
  EraseCaseInput,
  EraseCasePayload,
  ErasureCertificateConnection,
} from '../../../../schema/retention.types';
import { Departement } from '../../../../schema/territories.types';
import { pageOf, pageSize, type Cursors } from '../../../http/cursors';
import type { RequestContext } from '../../../http/request-context';
import { departementOf } from '../../../kernel/id';
import type { CancelErasureAct } from './cancel-erasure';
import type { EraseCase } from './erase-case';
import type { CertificateRow, RetentionQueries } from './retention.queries';
import type { RetentionLoader } from './retention.loader';
import type { RetentionView } from './retention.view';

@Resolver(() => CaseFile)
export class CaseRetentionResolver {
  constructor(
    private readonly loader: RetentionLoader,
    private readonly view: RetentionView,
  ) {}

  @Behind('OWN')
  @FieldResolver(() => CaseRetention, {
    nullable: true,
    description:
      'Until when the file is kept, and under which rule (durée de conservation). Own team and association only; null for others.',
  })
  async retention(@Root() row: { departement: string; id: string; own: boolean }, @Ctx() context: RequestContext) {
    const found = row.own ? await this.loader.ofCase(context, row.departement, row.id) : null;
    return found && this.view.retention(found);
  }
}

@Resolver(() => Departement)
export class CertificatesResolver {
  constructor(
    private readonly queries: RetentionQueries,
    private readonly view: RetentionView,
    private readonly cursors: Cursors,
  ) {}

  @Behind('OFFICER')
  @FieldResolver(() => [AskedErasure], {
    description:
      'Erasures that wait for their day, 200 at most: those of my team or association, or all, by opaque names, for the data ' +
      'protection officer; empty for others.',
  })
  async askedErasures(@Root() { code }: Departement, @Ctx() context: RequestContext) {
    return (await this.queries.askedErasures(context.actor(code))).map((row) => this.view.asked(row));
  }

  @Behind('OFFICER')
  @FieldResolver(() => ErasureCertificateConnection, {
    nullable: true,
    description:
      'Files that were erased, latest first (certificats d’effacement). All of the département for its data protection officer, by ' +
      'opaque names; those of their association for its managers; null for others.',
  })
  async erasureCertificates(
    @Root() { code }: Departement,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { nullable: true, description: '1 to 100; 20 if not said.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last row of the page before.' })
    after?: string,
  ) {
    const list = `erasures ${code}`;
    const size = pageSize(first);
    const rows = await this.queries.page(context.actor(code), this.cursors.decode(list, after), size + 1);
    if (!rows) return null;
    const page = pageOf(rows, size, (row: CertificateRow) => this.cursors.encode(list, [row.position, row.caseId]));
    return { ...page, nodes: page.nodes.map((row) => this.view.certificate(row)) };
  }
}

@Resolver()
export class ErasureActsResolver {
  constructor(
    private readonly erase: EraseCase,
    private readonly cancel: CancelErasureAct,
    private readonly queries: RetentionQueries,
    private readonly view: RetentionView,
  ) {}

  @Behind('ACT')
  @Mutation(() => EraseCasePayload, {
    description:
      'Destroys a file for good (effacement, RGPD art. 17) and answers its certificate. Manager of the association that holds it.',
  })
  async eraseCase(@Arg('input', () => EraseCaseInput) input: EraseCaseInput, @Ctx() context: RequestContext) {
    const actor = context.actor(departementOf(input.caseId));
    const { id, userErrors, warnings } = await this.erase.run(actor, input);
    const [row, asked] = id
      ? [await this.queries.certificate(actor, id), (await this.queries.askedErasures(actor, id))[0]]
      : [null, undefined];
    const certificate = row && this.view.certificate(row);
    return { erasure: asked ? this.view.asked(asked) : null, certificate, userErrors, warnings };
  }

  @Behind('ACT')
  @Mutation(() => CancelErasurePayload, {
    description:
      'Takes an erasure back before its day (annuler un effacement): its team, or its association’s manager. What was shared stays ended.',
  })
  async cancelErasure(
    @Arg('input', () => CancelErasureInput, { description: 'What is to be done.' }) input: CancelErasureInput,
    @Ctx() context: RequestContext,
  ) {
    const { id, ...outcome } = await this.cancel.run(context.actor(departementOf(input.caseId)), input);
    return { ...outcome, case: id ? input.caseId : null };
  }
}
