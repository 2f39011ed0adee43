import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'tenant', name: 'support_outcome' })
export class SupportOutcomeEntity {
  @PrimaryColumn('text') departementCode!: string;
  @PrimaryColumn('uuid') referralId!: string;
  @Column('uuid') holderId!: string;
  @Column('uuid') agendaItemId!: string;
  @Column('text') kind!: string;
  @Column('date') heldOn!: string;
  @Column('timestamptz') recordedAt!: Date;
  @Column('uuid') recordedBy!: string;
}
