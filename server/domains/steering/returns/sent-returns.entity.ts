import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReturnKind } from '../../../kernel/words';

@Entity({ schema: 'directory', name: 'sent_return' })
export class SentReturnEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') departementCode!: string;
  @Column('text') kind!: ReturnKind;
  @Column('uuid') organisationId!: string | null;
  @Column('integer') year!: number;
  @Column('date') sentOn!: string;
  @Column('uuid') declaredBy!: string;
  @Column('timestamptz') declaredAt!: Date;
  @Column('timestamptz') withdrawnAt!: Date | null;
  @Column('integer') version!: number;
}
