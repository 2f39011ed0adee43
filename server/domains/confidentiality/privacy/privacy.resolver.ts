import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import { BodyKind } from '../../../../schema/bodies.types';
import { CaseFile } from '../../../../schema/cases.types';
import { Breach } from '../../../../schema/breaches.types';
import { AccessReport, DataExport, ProducedExportConnection } from '../../../../schema/privacy.types';
import { Departement } from '../../../../schema/territories.types';
import { badInput, pageOf, pageSize, type Cursors } from '../../../http/cursors';
import type { RequestContext } from '../../../http/request-context';
import { encodeId } from '../../../kernel/id';
import type { CaseRow } from '../../persons/cases';
import type { OpaqueNames } from '../../../journal/opaque-names';
import { accessReport } from './access-report';
import type { BreachReader, ReadBreach } from './breach-notes';
import { breachRegister } from './breach-register';
import { informationNotice } from './information-notice';
import type { LifeQueries } from './life.queries';
import type { PersonCopyQueries, RegisteredCopy } from './person-copy.queries';
import { processingRecord } from './processing-record';

const GIVES_NOTICE = ['DPO', 'ASSOCIATION_CASEWORKER', 'ASSOCIATION_MANAGER'];
const LONGEST = 300;

@Resolver(() => CaseFile)
export class CasePrivacyResolver {
  constructor(private readonly life: LifeQueries) {}

  @Behind('OWN')
  @FieldResolver(() => AccessReport, {
    nullable: true,
    description:
      'Categories of recipients and purposes (destinataires), for the person who asks. Own team and own association; null for others.',
  })
  async accessReport(@Root() row: CaseRow, @Ctx() context: RequestContext) {
    const life = row.own ? await this.life.ofCase(context.actor(row.departement), row.id) : null;
    return life && accessReport(life);
  }
}

@Resolver(() => Breach)
export class BreachResolver {
  @Behind('OFFICER')
  @FieldResolver()
  id(@Root() breach: ReadBreach): string {
    return encodeId('Breach', breach.departement, breach.id);
  }
}

/** What the data protection officer keeps; each answers null to whoever is not the officer. */
@Resolver(() => Departement)
export class DepartementPrivacyResolver {
  constructor(
    private readonly breachReader: BreachReader,
    private readonly copies: PersonCopyQueries,
    private readonly names: OpaqueNames,
    private readonly cursors: Cursors,
  ) {}

  @Behind('OFFICER')
  @FieldResolver(() => [Breach], {
    nullable: true,
    description: 'Personal data breaches (violations), latest first, 500 at most. DPO; null for others.',
  })
  breaches(@Root() { code }: Departement, @Ctx() context: RequestContext) {
    return this.breachReader.all(context, code);
  }

  @Behind('OFFICER')
  @FieldResolver(() => DataExport, {
    nullable: true,
    description: 'The register of breaches (RGPD art. 33 §5), to be handed over. DPO; null for others.',
  })
  async breachRegister(@Root() { code }: Departement, @Ctx() context: RequestContext) {
    const breaches = await this.breachReader.all(context, code);
    return breaches && breachRegister(context.actor(code).today, code, breaches);
  }

  @Behind('OFFICER')
  @FieldResolver(() => DataExport, {
    nullable: true,
    description:
      'The record of processing of the département (registre, RGPD art. 30), from the levels table in force. DPO; null for others.',
  })
  async processingRecord(@Root() { code }: Departement, @Ctx() context: RequestContext) {
    const actor = context.actor(code);
    return (await this.copies.roles(actor)).includes('DPO') ? processingRecord(actor.today, code) : null;
  }

  @Behind('TENANT')
  @FieldResolver(() => DataExport, {
    nullable: true,
    description:
      'The information notice to be read with a person before anything is written (RGPD art. 13), for these ' +
      'bodies. DPO and associations; null for others.',
  })
  async informationNotice(
    @Root() { code }: Departement,
    @Ctx() context: RequestContext,
    @Arg('bodies', () => [BodyKind], { description: 'Bodies to which the file may be sent.' }) bodies: BodyKind[],
    @Arg('minor', () => Boolean, { defaultValue: false, description: 'For a minor.' }) minor: boolean,
    @Arg('controller', () => String, {
      nullable: true,
      description: 'Who is responsible, as it should be printed; 300 characters at most.',
    })
    controller?: string,
    @Arg('contact', () => String, {
      nullable: true,
      description: 'How to reach the data protection officer; 300 characters at most.',
    })
    contact?: string,
  ) {
    if ([controller, contact].some((text) => (text ?? '').length > LONGEST))
      throw badInput(`Ce texte compte ${LONGEST} caractères au plus.`);
    const actor = context.actor(code);
    const roles = await this.copies.roles(actor);
    if (!roles.some((role) => GIVES_NOTICE.includes(role))) return null;
    return informationNotice(actor.today, {
      bodies: [...new Set(bodies)],
      minor,
      controller: controller?.trim() || null,
      contact: contact?.trim() || null,
    });
  }

  @Behind('OFFICER')
  @FieldResolver(() => ProducedExportConnection, {
    nullable: true,
    description:
      'Copies produced for persons (RGPD art. 15), latest first: when, by which account, for which opaque file. DPO; null for others.',
  })
  async producedExports(
    @Root() { code }: Departement,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { nullable: true, description: 'Rows of a page, from 1 to 100; 20 by default.' })
    first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last row of the page before.' })
    after?: string,
  ) {
    const list = `produced exports ${code}`;
    const size = pageSize(first);
    const actor = context.actor(code);
    const rows = await this.copies.register(actor, this.cursors.decode(list, after), size + 1);
    if (!rows) return null;
    context.reads.note(actor, { holder: null, source: null, group: 'register', level: 'FULL' });
    const page = pageOf(rows, size, (row: RegisteredCopy) => this.cursors.encode(list, [row.position, row.id]));
    return {
      ...page,
      nodes: page.nodes.map((row) => ({
        producedAt: row.producedAt,
        account: encodeId('Account', code, row.producedBy),
        thing: this.names.of(code, row.caseId),
      })),
    };
  }
}
