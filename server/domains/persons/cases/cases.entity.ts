import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'tenant', name: 'case_file' })
export class CaseFileEntity {
  @PrimaryColumn('text') departementCode!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') reference!: string;
  @Column('uuid') organisationId!: string;
  @Column('uuid') teamId!: string;
  @Column('text') externalReference!: string | null;
  @Column('text') stage!: string;
  @Column('text') origin!: string;
  @Column('text') sex!: string;
  @Column('text') ageClass!: string;
  @Column('smallint') facts!: number;
  @Column('date') majorityMonth!: string | null;
  @Column('date') permitEndsOn!: string | null;
  @Column('boolean') identityUnknown!: boolean;
  @Column('text') principalForm!: string | null;
  @Column('uuid') authoritativeReferralId!: string | null;
  @Column('boolean') completionRequested!: boolean;
  @Column('date') pathwayStartedOn!: string | null;
  @Column('text') outcome!: string | null;
  @Column('timestamptz') openedAt!: Date;
  @Column('timestamptz') submittedAt!: Date | null;
  @Column('timestamptz') endedAt!: Date | null;
  @Column('integer') version!: number;
}

@Entity({ schema: 'tenant', name: 'case_event' })
export class CaseEventEntity {
  @PrimaryColumn('text') departementCode!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('timestamptz') at!: Date;
  @Column('text') kind!: string;
  @Column('uuid') referralId!: string | null;
  @Column('uuid') sessionId!: string | null;
  @Column('text') detail!: string | null;
}

@Entity({ schema: 'tenant', name: 'case_note' })
export class CaseNoteEntity {
  @PrimaryColumn('text') departementCode!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') holderId!: string;
  @Column('uuid') referralId!: string | null;
  @Column('text') kind!: string;
  @Column('bytea') body!: Buffer;
  @Column('timestamptz') writtenAt!: Date;
}

@Entity({ schema: 'tenant', name: 'retained_age' })
export class RetainedAgeEntity {
  @PrimaryColumn('text') departementCode!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('text') age!: string;
  @Column('text') basis!: string;
  @Column('date') retainedOn!: string;
  @Column('date') birthMonth!: string | null;
  @Column('uuid') recordedBy!: string;
  @Column('timestamptz') recordedAt!: Date;
}
