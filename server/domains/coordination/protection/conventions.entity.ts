import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DutySide } from '../../../kernel/words';

@Entity({ schema: 'directory', name: 'local_convention' })
export class LocalConventionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') departementCode!: string;
  @Column('uuid') parquetId!: string;
  @Column('uuid') childWelfareId!: string | null;
  @Column('date') signedOn!: string;
  @Column('text') actReference!: string;
  @Column('text') parties!: string;
  @Column('uuid', { array: true }) openers!: string[];
  @Column('date') since!: string;
  @Column('date') until!: string | null;
  @Column('uuid') recordedBy!: string;
  @Column('timestamptz') recordedAt!: Date;
  @Column('integer') version!: number;
}

@Entity({ schema: 'directory', name: 'duty' })
export class DutyEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') departementCode!: string;
  @Column('uuid') conventionId!: string;
  @Column('text') side!: DutySide;
  @Column('text') service!: string;
  @Column('text') phone!: string;
  @Column('uuid') mandateId!: string | null;
  @Column('text') opensAt!: string | null;
  @Column('text') closesAt!: string | null;
  @Column('date') since!: string;
  @Column('date') until!: string | null;
  @Column('uuid') recordedBy!: string;
  @Column('timestamptz') recordedAt!: Date;
  @Column('integer') version!: number;
}

export const protectionEntities = [LocalConventionEntity, DutyEntity];
