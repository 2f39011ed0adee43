import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'tenant', name: 'opinion' })
export class OpinionEntity {
  @PrimaryColumn('text') departementCode!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') agendaItemId!: string;
  @Column('uuid') referralId!: string;
  @Column('text') sense!: string;
  @Column('text') manner!: string;
  @Column('integer') votesFor!: number | null;
  @Column('integer') votesAgainst!: number | null;
  @Column('integer') abstentions!: number | null;
  @Column('text') chairVote!: string | null;
  @Column('boolean') hasReserves!: boolean;
  @Column('date') givenOn!: string;
  @Column('uuid') recordedBy!: string;
  @Column('text') treatedAt!: string | null;
  @Column('integer') version!: number;
}

@Entity({ schema: 'tenant', name: 'decision' })
export class DecisionEntity {
  @PrimaryColumn('text') departementCode!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') referralId!: string;
  @Column('uuid') caseId!: string;
  @Column('text') sense!: string;
  @Column('text') signatory!: string;
  @Column('text') delegation!: string;
  @Column('date') signedOn!: string;
  @Column('date') startsOn!: string | null;
  @Column('uuid') recordedBy!: string;
  @Column('timestamptz') recordedAt!: Date;
  @Column('date') notifiedOn!: string | null;
  @Column('text') notificationManner!: string | null;
  @Column('boolean') interpreter!: boolean | null;
  @Column('date') abrogatedOn!: string | null;
  @Column('text') abrogatedBy!: string | null;
  @Column('date') legalAidAskedOn!: string | null;
  @Column('date') legalAidAnsweredOn!: string | null;
  @Column('text', { array: true }) grounds!: string[];
  @Column('integer') version!: number;
}

@Entity({ schema: 'tenant', name: 'dissent' })
export class DissentEntity {
  @PrimaryColumn('text') departementCode!: string;
  @PrimaryColumn('uuid') agendaItemId!: string;
  @PrimaryColumn('uuid') mandateId!: string;
  @Column('uuid') holderId!: string;
  @Column('text') quality!: string;
  @Column('uuid') noteId!: string;
  @Column('integer') version!: number;
}

@Entity({ schema: 'tenant', name: 'former_decision' })
export class FormerDecisionEntity {
  @PrimaryColumn('text') departementCode!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') referralId!: string;
  @Column('uuid') caseId!: string;
  @Column('text') endedAs!: string;
  @Column('date') endedOn!: string;
  @Column('text') authority!: string;
  @Column('date') observationsOn!: string | null;
  @Column('text') sense!: string;
  @Column('text') signatory!: string;
  @Column('text') delegation!: string;
  @Column('date') signedOn!: string;
  @Column('date') startsOn!: string | null;
  @Column('date') notifiedOn!: string | null;
  @Column('uuid') recordedBy!: string;
  @Column('timestamptz') recordedAt!: Date;
}

export const decisionEntities = [OpinionEntity, DecisionEntity, DissentEntity, FormerDecisionEntity];
