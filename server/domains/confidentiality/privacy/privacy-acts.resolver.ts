import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import {
  RecordBreachInput,
  RecordBreachPayload,
  UpdateBreachInput,
  UpdateBreachPayload,
} from '../../../../schema/breaches.types';
import { ProducePersonExportInput, ProducePersonExportPayload } from '../../../../schema/privacy.types';
import type { Outcome } from '../../../acts/act-runner';
import type { RequestContext } from '../../../http/request-context';
import type { Group } from '../../../kernel/groups';
import { departementOf } from '../../../kernel/id';
import type { CaseQueries } from '../../persons/cases';
import type { BreachReader } from './breach-notes';
import type { BreachService } from './breach.service';
import type { PersonCopy } from './person-copy';
import type { ProduceCopyService } from './produce-copy.service';

@Resolver()
export class PrivacyActsResolver {
  constructor(
    private readonly producing: ProduceCopyService,
    private readonly copy: PersonCopy,
    private readonly cases: CaseQueries,
    private readonly breaches: BreachService,
    private readonly reader: BreachReader,
  ) {}

  @Behind('ACT')
  @Mutation(() => ProducePersonExportPayload, {
    description:
      'Produces the copy of her data that a person asks for (RGPD art. 15), recipients included; the DPO’s ' +
      'register keeps that it was. Association’s caseworker.',
  })
  async producePersonExport(
    @Arg('input', () => ProducePersonExportInput, { description: 'For which file.' }) input: ProducePersonExportInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(departementOf(input.caseId));
    const { id, ...outcome } = await this.producing.run(actor, input);
    const row = id ? await this.cases.byId(actor, id) : null;
    return { ...outcome, export: row?.own ? await this.copy.of(context, row) : null };
  }

  @Behind('ACT')
  @Mutation(() => RecordBreachPayload, {
    description: 'Records a personal data breach (violation), with its 72 hours (RGPD art. 33). DPO.',
  })
  async recordBreach(
    @Arg('input', () => RecordBreachInput, { description: 'What is known.' }) input: RecordBreachInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(input.departement);
    return this.answer(
      context,
      input.departement,
      await this.breaches.record(actor, { ...input, groups: input.groups as Group[] }),
    );
  }

  @Behind('ACT')
  @Mutation(() => UpdateBreachPayload, {
    description: 'Completes a breach: consequences, measures, notification, persons informed (RGPD art. 33 §4). DPO.',
  })
  async updateBreach(
    @Arg('input', () => UpdateBreachInput, { description: 'What is new.' }) input: UpdateBreachInput,
    @Ctx() context: RequestContext,
  ) {
    const departement = departementOf(input.breachId);
    return this.answer(
      context,
      departement,
      await this.breaches.update(context.actor(departement), { ...input, groups: input.groups as Group[] }),
    );
  }

  private async answer(context: RequestContext, departement: string, { id, ...outcome }: Outcome) {
    return { ...outcome, breach: id ? await this.reader.one(context, departement, id) : null };
  }
}
