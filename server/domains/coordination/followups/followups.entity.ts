import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'tenant', name: 'follow_up' })
export class FollowUpEntity {
  @PrimaryColumn('text') departementCode!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') bodyId!: string;
  @Column('uuid') sessionId!: string;
  @Column('uuid') agendaItemId!: string | null;
  @Column('text') text!: string;
  @Column('text') ownerTitle!: string | null;
  @Column('uuid') membershipId!: string | null;
  @Column('date') dueOn!: string;
  @Column('date') firstDueOn!: string;
  @Column('text') outcome!: string | null;
  @Column('date') settledOn!: string | null;
  @Column('text') note!: string | null;
  @Column('timestamptz') recordedAt!: Date;
  @Column('uuid') recordedBy!: string;
  @Column('integer') version!: number;
}

export const followUpEntities = [FollowUpEntity];
