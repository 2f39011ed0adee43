import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'vault', name: 'data_key' })
export class DataKeyEntity {
  @PrimaryColumn('text') departementCode!: string;
  @PrimaryColumn('uuid') holderId!: string;
  @Column('integer') version!: number;
  @Column('bytea') wrapped!: Buffer;
}
