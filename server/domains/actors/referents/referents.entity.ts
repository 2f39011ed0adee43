import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'directory', name: 'referent' })
export class ReferentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') departementCode!: string;
  @Column('uuid') authorityId!: string;
  @Column('text') name!: string;
  @Column('text') title!: string;
  @Column('text') email!: string | null;
  @Column('text') phone!: string | null;
  @Column('date') since!: string;
  @Column('date') until!: string | null;
  @Column('text') actReference!: string | null;
  @Column('date') actDate!: string | null;
  @Column('uuid') namedBy!: string;
  @Column('timestamptz') namedAt!: Date;
  @Column('integer') version!: number;
}
