import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'tenant', name: 'accord' })
export class AccordEntity {
  @PrimaryColumn('text') departementCode!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('uuid') bodyId!: string;
  @Column('text') purpose!: string;
  @Column('smallint') groups!: number;
  @Column('date') givenOn!: string;
  @Column('text') manner!: string;
  @Column('text') basis!: string;
  @Column('uuid') recordedBy!: string;
  @Column('timestamptz') recordedAt!: Date;
  @Column('timestamptz') withdrawnAt!: Date | null;
}
