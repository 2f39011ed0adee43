import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'directory', name: 'organisation' })
export class OrganisationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') registration!: string;
  @Column('text') kind!: string;
  @Column('timestamptz') createdAt!: Date;
}

@Entity({ schema: 'directory', name: 'approval' })
export class ApprovalEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organisationId!: string;
  @Column('text') departementCode!: string;
  @Column('text') reference!: string;
  @Column('date') validFrom!: string;
  @Column('date') validUntil!: string;
  @Column('uuid') recordedBy!: string;
  @Column('timestamptz') recordedAt!: Date;
}

@Entity({ schema: 'directory', name: 'team' })
export class TeamEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organisationId!: string;
  @Column('text') departementCode!: string;
  @Column('text') name!: string;
}

@Entity({ schema: 'directory', name: 'mandate' })
export class MandateEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') accountId!: string;
  @Column('text') role!: string;
  @Column('text') departementCode!: string | null;
  @Column('uuid') organisationId!: string | null;
  @Column('uuid') teamId!: string | null;
  @Column('uuid') authorityId!: string | null;
  @Column('uuid') bodyId!: string | null;
  @Column('text') quality!: string;
  @Column('date') validFrom!: string;
  @Column('date') validUntil!: string | null;
  @Column('uuid') standsInFor!: string | null;
  @Column('uuid') grantedBy!: string | null;
  @Column('timestamptz') grantedAt!: Date;
  @Column('integer') version!: number;
}

@Entity({ schema: 'directory', name: 'mandate_proposal' })
export class MandateProposalEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') departementCode!: string | null;
  @Column('text') role!: string;
  @Column('text') email!: string;
  @Column('text') displayName!: string | null;
  @Column('uuid') organisationId!: string | null;
  @Column('uuid') teamId!: string | null;
  @Column('uuid') authorityId!: string | null;
  @Column('uuid') bodyId!: string | null;
  @Column('text') quality!: string;
  @Column('date') validFrom!: string | null;
  @Column('date') validUntil!: string | null;
  @Column('uuid') standsInFor!: string | null;
  @Column('uuid') proposedBy!: string;
  @Column('timestamptz') proposedAt!: Date;
  @Column('boolean') alone!: boolean;
  @Column('text') state!: string;
  @Column('integer') version!: number;
}
