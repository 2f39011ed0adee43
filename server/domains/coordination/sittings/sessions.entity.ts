import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'tenant', name: 'session' })
export class SessionEntity {
  @PrimaryColumn('text') departementCode!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') bodyId!: string;
  @Column('text') bodyKind!: string;
  @Column('text') formation!: string;
  @Column('date') heldOn!: string;
  @Column('text') startsAt!: string;
  @Column('integer') capacityMinutes!: number;
  @Column('text') place!: string;
  @Column('text') status!: string;
  @Column('timestamptz') convenedAt!: Date | null;
  @Column('timestamptz') sealedAt!: Date | null;
  @Column('date') postponedFrom!: string | null;
  @Column('uuid') parquetId!: string | null;
  @Column('text') urgency!: string | null;
  @Column('uuid', { array: true }) openedAgenda!: string[] | null;
  @Column('text') agendaDigest!: string | null;
  @Column('uuid') repeats!: string | null;
  @Column('date') minutesApprovedOn!: string | null;
  @Column('integer') version!: number;
}

@Entity({ schema: 'tenant', name: 'convocation' })
export class ConvocationEntity {
  @PrimaryColumn('text') departementCode!: string;
  @PrimaryColumn('uuid') sessionId!: string;
  @PrimaryColumn('uuid') mandateId!: string;
  @Column('text') role!: string;
  @Column('uuid') accountId!: string | null;
  @Column('text') quality!: string;
  @Column('timestamptz') sentAt!: Date;
  @Column('boolean') voting!: boolean;
}

export const sessionEntities = [SessionEntity, ConvocationEntity];
