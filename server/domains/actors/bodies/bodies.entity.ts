import { Column, Entity, PrimaryColumn } from 'typeorm';
import { FollowUpCellEntity } from './follow-up-cell.entity';
import type { MemberCategory, MembershipEnd, SubstituteTie } from '../../../kernel/words';

@Entity({ schema: 'directory', name: 'body' })
export class BodyEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') departementCode!: string;
  @Column('text') kind!: string;
  @Column('text') name!: string;
  @Column('text') state!: string;
  @Column('date') stateSince!: string;
  @Column('text') agendaKeeping!: string;
  @Column('integer') version!: number;
}

@Entity({ schema: 'directory', name: 'membership' })
export class MembershipEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') departementCode!: string;
  @Column('uuid') bodyId!: string;
  @Column('text') formation!: string;
  @Column('text') quality!: string;
  @Column('text') role!: string;
  @Column('boolean') voting!: boolean;
  @Column('uuid') mandateId!: string | null;
  @Column('date') appointedOn!: string;
  @Column('date') validUntil!: string | null;
  @Column('uuid') appointedBy!: string;
  @Column('text') category!: MemberCategory | null;
  @Column('text') actReference!: string | null;
  @Column('date') actDate!: string | null;
  @Column('text') endReason!: MembershipEnd | null;
  @Column('date') termUntil!: string | null;
  @Column('uuid') succeeds!: string | null;
  @Column('integer') version!: number;
  @Column('text') email!: string | null;
}

@Entity({ schema: 'directory', name: 'membership_correction' })
export class MembershipCorrectionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') departementCode!: string;
  @Column('uuid') membershipId!: string;
  @Column('text') quality!: string;
  @Column('text') category!: MemberCategory | null;
  @Column('boolean') voting!: boolean;
  @Column('date') appointedOn!: string;
  @Column('date') validUntil!: string | null;
  @Column('text') actReference!: string | null;
  @Column('date') actDate!: string | null;
  @Column('uuid') correctedBy!: string;
  @Column('timestamptz') correctedAt!: Date;
}

@Entity({ schema: 'directory', name: 'substitute' })
export class SubstituteEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') departementCode!: string;
  @Column('uuid') membershipId!: string;
  @Column('text') quality!: string;
  @Column('text') tie!: SubstituteTie;
  @Column('uuid') mandateId!: string | null;
  @Column('text') actReference!: string | null;
  @Column('date') actDate!: string | null;
  @Column('uuid') namedBy!: string;
  @Column('timestamptz') namedAt!: Date;
}

@Entity({ schema: 'directory', name: 'undertaking' })
export class UndertakingEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') departementCode!: string;
  @Column('uuid') mandateId!: string | null;
  @Column('uuid') membershipId!: string | null;
  @Column('date') signedOn!: string;
  @Column('uuid') recordedBy!: string;
  @Column('timestamptz') recordedAt!: Date;
}

export const bodyEntities = [
  BodyEntity,
  MembershipEntity,
  MembershipCorrectionEntity,
  SubstituteEntity,
  UndertakingEntity,
  FollowUpCellEntity,
];
