import type { BrowserId } from '../shared/domain/browser.ts';
import type { MemberId, Role } from '../shared/domain/member.ts';

export interface MemberActor {
  kind: 'member';
  id: MemberId;
  name: string;
  roles: readonly Role[];
}

export interface BrowserActor {
  kind: 'browser';
  id: BrowserId;
  name: string;
}

export interface SystemActor {
  kind: 'system';
  id: string;
  name: string;
}

/** Who acts; the audit trail names them. */
export type Actor = MemberActor | BrowserActor | SystemActor;
