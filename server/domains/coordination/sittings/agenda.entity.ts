import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'tenant', name: 'agenda_item' })
export class AgendaItemEntity {
  @PrimaryColumn('text') departementCode!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') sessionId!: string;
  @Column('integer') position!: number;
  @Column('text') kind!: string;
  @Column('uuid') referralId!: string | null;
  @Column('text') title!: string | null;
  @Column('integer') minutes!: number;
  @Column('boolean') late!: boolean;
  @Column('text') status!: string;
  @Column('integer') version!: number;
}

export const agendaEntities = [AgendaItemEntity];
