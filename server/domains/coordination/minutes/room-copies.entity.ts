import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'tenant', name: 'room_copy' })
export class RoomCopyEntity {
  @PrimaryColumn('text') departementCode!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') sessionId!: string;
  @Column('integer') number!: number;
  @Column('uuid') mandateId!: string;
  @Column('text') role!: string;
  @Column('text') quality!: string;
  @Column('timestamptz') madeAt!: Date;
  @Column('uuid') madeBy!: string;
  @Column('text') state!: string;
  @Column('date') settledOn!: string | null;
}

export const roomCopyEntities = [RoomCopyEntity];
