import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'tenant', name: 'follow_up_cell' })
export class FollowUpCellEntity {
  @PrimaryColumn('text') departementCode!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') bodyId!: string;
  @Column('text') actReference!: string;
  @Column('date') actDate!: string | null;
  @Column('date') validFrom!: string;
  @Column('date') validUntil!: string | null;
  @Column('timestamptz') recordedAt!: Date;
  @Column('uuid') recordedBy!: string;
  @Column('integer') version!: number;
}
