import { sql } from 'drizzle-orm';
import {
  boolean,
  date,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { ConditionId } from '../../shared/domain/approval-condition.ts';
import type { ProposalId, ProposalOutcome, SecondApproverGround } from '../../shared/domain/approval-proposal.ts';
import type { AccountScope, Approval, ApprovalId, Ruling } from '../../shared/domain/approval.ts';
import type { DataClass } from '../../shared/domain/data-class.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import type { VendorId } from '../../shared/domain/vendor.ts';
import type { NamedAuthorityId } from '../../shared/domain/named-authority.ts';
import { createdAt, instant, ownedByOrganization } from './columns.ts';
import { members } from './member.ts';
import { namedAuthorities } from './named-authority.ts';
import { vendors } from './vendor.ts';

/** Append-only: the newest one of a vendor counts. */
export const approvals = pgTable(
  'approvals',
  {
    ...ownedByOrganization(),
    id: uuid().$type<ApprovalId>().notNull(),
    vendorId: uuid().$type<VendorId>().notNull(),
    ruling: text().$type<Approval['ruling']>().notNull(),
    dataClasses: text().array().$type<DataClass[]>().notNull(),
    accounts: text().$type<AccountScope>().notNull().default('any'),
    conditions: text().notNull(),
    reason: text().notNull(),
    reviewDueOn: date(),
    decidedBy: uuid().$type<MemberId>().notNull(),
    decidedAt: createdAt(),
    /** Who agreed to it, where the policy asks for a second approver. */
    secondedBy: uuid().$type<MemberId>(),
    /** By which authority it goes past a denial. */
    authorityId: uuid().$type<NamedAuthorityId>(),
  },
  (approval) => [
    primaryKey({ columns: [approval.organizationId, approval.id] }),
    foreignKey({
      name: 'approvals_of_vendor',
      columns: [approval.organizationId, approval.vendorId],
      foreignColumns: [vendors.organizationId, vendors.id],
    }),
    foreignKey({
      name: 'approvals_decided_by',
      columns: [approval.organizationId, approval.decidedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    foreignKey({
      name: 'approvals_seconded_by',
      columns: [approval.organizationId, approval.secondedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    foreignKey({
      name: 'approvals_by_authority',
      columns: [approval.organizationId, approval.authorityId],
      foreignColumns: [namedAuthorities.organizationId, namedAuthorities.id],
    }),
    index('approvals_newest').on(approval.organizationId, approval.vendorId, approval.decidedAt),
  ],
);

/** What somebody has to see to because of an approval; met once, with what proves it. */
export const approvalConditions = pgTable(
  'approval_conditions',
  {
    ...ownedByOrganization(),
    id: uuid().$type<ConditionId>().notNull(),
    approvalId: uuid().$type<ApprovalId>().notNull(),
    text: text().notNull(),
    ownerId: uuid().$type<MemberId>().notNull(),
    dueOn: date().notNull(),
    /** While it is open, the approval does not count. */
    isBeforeUse: boolean().notNull(),
    metOn: date(),
    metBy: uuid().$type<MemberId>(),
    metAt: instant(),
    evidence: text().notNull().default(''),
  },
  (condition) => [
    primaryKey({ columns: [condition.organizationId, condition.id] }),
    foreignKey({
      name: 'approval_conditions_of_approval',
      columns: [condition.organizationId, condition.approvalId],
      foreignColumns: [approvals.organizationId, approvals.id],
    }),
    foreignKey({
      name: 'approval_conditions_owned_by',
      columns: [condition.organizationId, condition.ownerId],
      foreignColumns: [members.organizationId, members.id],
    }),
    foreignKey({
      name: 'approval_conditions_met_by',
      columns: [condition.organizationId, condition.metBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    index('approval_conditions_of_one').on(condition.organizationId, condition.approvalId),
    index('approval_conditions_open')
      .on(condition.organizationId, condition.dueOn)
      .where(sql`${condition.metAt} is null`),
  ],
);

/** A decision that waits for a second approver, as it was proposed; settled once. */
export const approvalProposals = pgTable(
  'approval_proposals',
  {
    ...ownedByOrganization(),
    id: uuid().$type<ProposalId>().notNull(),
    vendorId: uuid().$type<VendorId>().notNull(),
    ruling: jsonb().$type<Ruling>().notNull(),
    /** What whoever asked for the vendor is told once it is agreed to. */
    toRequesters: text().notNull().default(''),
    because: text().array().$type<SecondApproverGround[]>().notNull(),
    proposedBy: uuid().$type<MemberId>().notNull(),
    proposedAt: createdAt(),
    outcome: text().$type<ProposalOutcome>(),
    settledBy: uuid().$type<MemberId>(),
    settledAt: instant(),
    settledBecause: text().notNull().default(''),
  },
  (proposal) => [
    primaryKey({ columns: [proposal.organizationId, proposal.id] }),
    foreignKey({
      name: 'approval_proposals_of_vendor',
      columns: [proposal.organizationId, proposal.vendorId],
      foreignColumns: [vendors.organizationId, vendors.id],
    }),
    foreignKey({
      name: 'approval_proposals_proposed_by',
      columns: [proposal.organizationId, proposal.proposedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    foreignKey({
      name: 'approval_proposals_settled_by',
      columns: [proposal.organizationId, proposal.settledBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    uniqueIndex('approval_proposals_one_open_per_vendor')
      .on(proposal.organizationId, proposal.vendorId)
      .where(sql`${proposal.outcome} is null`),
  ],
);
