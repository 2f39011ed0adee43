import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'directory', name: 'body' })
export class BodyEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') departementCode!: string;
  @Column('text') kind!: string;
  @Column('text') name!: string;
  @Column('text') state!: string;
  @Column('date') stateSince!: string;
  @Column('text') agendaKeeping!: string;
  @Column('integer') version!: number;
}

@Entity({ schema: 'directory', name: 'membership' })
export class MembershipEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') departementCode!: string;
  @Column('uuid') bodyId!: string;
  @Column('text') formation!: string;
  @Column('text') quality!: string;
  @Column('text') role!: string;
  @Column('boolean') voting!: boolean;
  @Column('uuid') mandateId!: string | null;
  @Column('date') appointedOn!: string;
  @Column('date') validUntil!: string | null;
  @Column('uuid') appointedBy!: string;
  @Column('text') email!: string | null;
}
