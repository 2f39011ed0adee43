import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { CaseFile } from '../../../../schema/cases.types';
import { Duty } from '../../../../schema/conventions.types';
import { Behind } from '../../../../schema/gates';
import { CircuitClock, CircuitEvent, ProtectionCircuit } from '../../../../schema/protection.types';
import { Referral } from '../../../../schema/referrals.types';
import type { Gate } from '../../../access/gate';
import type { RequestContext } from '../../../http/request-context';
import type { CaseRow } from '../../persons/cases';
import type { ReferralRow } from '../referrals';
import type { CircuitLoader } from './circuits.loader';
import { circuitAt, circuitEventAt, delaysOf, type ShownCircuit } from './circuits.view';

@Resolver(() => Referral)
export class ReferralCircuitResolver {
  constructor(
    private readonly loader: CircuitLoader,
    private readonly gate: Gate,
  ) {}

  @Behind('LEVEL')
  @FieldResolver(() => ProtectionCircuit, {
    nullable: true,
    description:
      'The urgent protection circuit that this referral opened; null for another referral, or another reader.',
  })
  async circuit(@Root() row: ReferralRow, @Ctx() context: RequestContext): Promise<ShownCircuit | null> {
    if (row.formation !== 'PROTECTION_CIRCUIT') return null;
    const [found] = await this.loader.of(context, row.departement, row.id);
    return found ? circuitAt(this.gate, context, found) : null;
  }
}

@Resolver(() => CaseFile)
export class CaseCircuitsResolver {
  constructor(
    private readonly loader: CircuitLoader,
    private readonly gate: Gate,
  ) {}

  @Behind('LEVEL')
  @FieldResolver(() => [ProtectionCircuit], {
    description: 'Its urgent protection circuits, the latest first; none for a reader who may not read them.',
  })
  async circuits(@Root() row: CaseRow, @Ctx() context: RequestContext): Promise<ShownCircuit[]> {
    const rows = await this.loader.of(context, row.departement, row.id);
    return rows.flatMap((each) => circuitAt(this.gate, context, each) ?? []);
  }
}

@Resolver(() => ProtectionCircuit)
export class CircuitResolver {
  constructor(
    private readonly loader: CircuitLoader,
    private readonly gate: Gate,
  ) {}

  @Behind('LEVEL')
  @FieldResolver(() => [CircuitClock])
  async clocks(@Root() circuit: ShownCircuit, @Ctx() context: RequestContext) {
    return (await this.delays(circuit, context)).clocks;
  }

  @Behind('LEVEL')
  @FieldResolver(() => Boolean)
  async away(@Root() circuit: ShownCircuit, @Ctx() context: RequestContext): Promise<boolean> {
    return (await this.delays(circuit, context)).away;
  }

  @Behind('LEVEL')
  @FieldResolver(() => [CircuitEvent])
  async events(@Root() { departement, row }: ShownCircuit, @Ctx() context: RequestContext) {
    const rows = await this.loader.events(context, departement, row.id);
    return rows.flatMap((each) => circuitEventAt(this.gate, context, each) ?? []);
  }

  @Behind('DIRECTORY')
  @FieldResolver(() => [Duty])
  async duty(@Root() { departement, row }: ShownCircuit, @Ctx() context: RequestContext) {
    const all = await this.loader.duties(context, departement, row.conventionId);
    return all.filter(({ onDuty }) => onDuty);
  }

  private async delays(circuit: ShownCircuit, context: RequestContext) {
    const { departement, row } = circuit;
    const events = await this.loader.events(context, departement, row.id);
    return delaysOf(circuit, events, context.actor(departement).now);
  }
}
