import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'tenant', name: 'person_copy' })
export class PersonCopyEntity {
  @PrimaryColumn('text') departementCode!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('timestamptz') producedAt!: Date;
  @Column('uuid') producedBy!: string;
}

@Entity({ schema: 'tenant', name: 'breach' })
export class BreachEntity {
  @PrimaryColumn('text') departementCode!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { array: true }) nature!: string[];
  @Column('text') risk!: string;
  @Column('timestamptz') knownAt!: Date;
  @Column('integer') personsMin!: number;
  @Column('integer') personsMax!: number;
  @Column('smallint') groups!: number;
  @Column('timestamptz') notifiedAt!: Date | null;
  @Column('timestamptz') personsInformedAt!: Date | null;
  @Column('uuid') recordedBy!: string;
  @Column('timestamptz') recordedAt!: Date;
  @Column('integer') version!: number;
}

export const privacyEntities = [PersonCopyEntity, BreachEntity];
