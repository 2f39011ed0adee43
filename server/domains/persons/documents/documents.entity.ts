import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'tenant', name: 'document' })
export class DocumentEntity {
  @PrimaryColumn('text') departementCode!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('text') slot!: string;
  @Column('smallint') groupBit!: number;
  @Column('text') state!: string;
  @Column('text') mediaType!: string;
  @Column('integer') size!: number;
  @Column('bytea') digest!: Buffer | null;
  /** SHA-256 of what was handed over; `digest` is that of what is kept. */
  @Column('bytea') receivedDigest!: Buffer | null;
  @Column('bytea') name!: Buffer;
  /** Of the decision of which it is the signed copy, and its referral. */
  @Column('uuid') decisionId!: string | null;
  @Column('uuid') referralId!: string | null;
  @Column('timestamptz') replacedAt!: Date | null;
  @Column('uuid') uploadedBy!: string;
  @Column('timestamptz') uploadedAt!: Date;
}
